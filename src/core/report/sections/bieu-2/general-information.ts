import { defineSection } from "../../section.ts";
import { orBlank } from "./blank.ts";

/** Section I. */
export const generalInformation = defineSection({
  name: "thông tin chung",
  tags: { "tên cơ sở giáo dục": "text", "loại hình": "text", "địa chỉ": "text" },
  fill: ({ information }) => ({
    "tên cơ sở giáo dục": orBlank(information.school),
    "loại hình": orBlank(information.kind),
    "địa chỉ": orBlank(information.address),
  }),
});
