import { readPeople } from "../reading/people/people.ts";
import type { Party } from "../reading/people/party.ts";
import type { PlanDraft } from "./draft.ts";

/** Who stands behind a party of a cell: a name, a post that one person holds, or both. */
export interface Holder {
  readonly name?: string;
  readonly post?: string;
}

/** Posts that several hold at once: the same words in two rows need not be the same person. */
const SHARED =
  /^(?:(?:giáo viên|nhân viên|cán bộ|viên chức|công chức|chuyên viên|cộng tác viên|thành viên|ủy viên|lớp trưởng|người được phân công|chủ nhiệm)(?: .*)?|(?:tổ trưởng|tổ phó)(?: chuyên môn)?|(?:khối|nhóm) (?:trưởng|phó))$/;

/** The post of the one who signs is that of the name below it, so "Hiệu trưởng" and "Ông Nguyễn Văn An" may be one. */
export function holdersOf(draft: PlanDraft): (party: Party) => Holder {
  const signer = signerOf(draft);
  return (party) => {
    const own = party.kind === "person" ? { name: party.key, post: postKey(party.post) } : { post: onlyOne(party) };
    const isSigner = own.name === undefined ? own.post === signer.post : own.name === signer.name;
    const name = own.name ?? (isSigner && own.post !== undefined ? signer.name : undefined);
    const post = own.post ?? (isSigner && own.name !== undefined ? signer.post : undefined);
    return { ...(name === undefined ? {} : { name }), ...(post === undefined ? {} : { post }) };
  };
}

/** Two names are compared by name; where one has only a post, by post. */
export function isSameHolder(one: Holder, other: Holder): boolean {
  if (one.name !== undefined && other.name !== undefined) return one.name === other.name;
  return one.post !== undefined && one.post === other.post;
}

function signerOf({ information: { told } }: PlanDraft): Holder {
  const name = told.signerName && readPeople(`Ông ${told.signerName.text}`).value?.lead;
  const post = postKey(told.signerPost?.text);
  return { ...(name?.kind === "person" ? { name: name.key } : {}), ...(post === undefined ? {} : { post }) };
}

function postKey(label: string | undefined): string | undefined {
  const party = label === undefined ? undefined : readPeople(label).value?.lead;
  return party && onlyOne(party);
}

function onlyOne({ kind, key }: Party): string | undefined {
  return kind === "post" && !SHARED.test(key) ? key : undefined;
}
