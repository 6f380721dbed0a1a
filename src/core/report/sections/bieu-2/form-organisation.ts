import { bieu2 } from "../../../forms/bieu-2.ts";
import type { Role } from "../../../plan/plan.ts";
import { defineSection } from "../../section.ts";
import { hasContent, roleData, roleTags } from "../organisation.ts";
import { BLANK_LINE } from "./blank.ts";

/** Section VII: roles as in the nine columns' report; the form's own where the school names none. */
export const formOrganisation = defineSection({
  name: "tổ chức thực hiện",
  tags: { "vai trò": roleTags },
  needless: ["số vai trò"],
  fill: ({ organisation }) => ({
    "vai trò": (organisation.length === 0 ? bieu2.roles.map(withoutDuty) : organisation).map((role, index) => {
      const data = roleData(role, index);
      return hasContent(role) ? data : { ...data, "nhiệm vụ": [BLANK_LINE] };
    }),
  }),
});

function withoutDuty(title: string): Role {
  return { title, duties: [], groups: [], monitors: [] };
}
