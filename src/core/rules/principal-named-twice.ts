import { readPeople, type People } from "../reading/people/people.ts";
import type { Party } from "../reading/people/party.ts";
import { bare, quote } from "../words/text.ts";
import { informationFault, type Rule } from "./rule.ts";

export const principalNamedTwice: Rule = {
  code: "TH-16",
  severity: "info",
  asks: "Hiệu trưởng ở phần ký và ở trang Tổ chức là một người.",
  source: "domain/rules.md, 28",
  check: (draft) => {
    const { signerPost, signerName } = draft.information.told;
    const signer = readPeople(signerName?.text ?? "").value?.lead;
    if (signer?.kind !== "person" || !/^(?:quyen |q\. ?)?hieu truong\b/.test(bare(signerPost?.text ?? ""))) return [];
    const { monitors, groups } = draft.organisation;
    const named = [...monitors.map(({ who }) => who.value), ...groups.map(({ members }) => members.value)]
      .flatMap((people) => (people ? everyone(people) : []))
      .find(({ kind, post, key }) => kind === "person" && post === "Hiệu trưởng" && !isOne(key, signer.key));
    if (!named) return [];
    return [
      informationFault(draft, "signerName", {
        problem: `Ở đây Hiệu trưởng là ${quote(signer.label)}, ở trang Tổ chức là ${quote(named.label)}.`,
        remedy: "Xem lại họ tên hoặc chức vụ ở hai trang.",
      }),
    ];
  },
  wrong: { monitors: [{ name: "Ông Trần Văn Bình", post: "HT", watches: "Nhóm công tác 1" }] },
  right: { monitors: [{ name: "Ông Trần Văn Bình", post: "PHT", watches: "Nhóm công tác 1" }] },
};

const everyone = ({ lead, partners }: People): readonly Party[] => (lead ? [lead, ...partners] : partners);

/** "An" and "Nguyễn Văn An" may be one. */
const isOne = (one: string, other: string): boolean =>
  one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
