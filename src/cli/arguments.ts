import { parseArgs } from "node:util";
import { optionFault } from "./option-fault.ts";
import { Stop } from "./stop.ts";

export interface Arguments {
  readonly verb: string;
  readonly file: string | undefined;
  /** read KIND "TEXT": the words to read; person FILE "NAME": whose list. */
  readonly text: string | undefined;
  readonly sample: boolean;
  readonly draft: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly out: string | undefined;
  readonly schoolYear: string | undefined;
  /** Ids of the catalogue and the form; the add-in says which there are. */
  readonly catalogue: string | undefined;
  readonly form: string | undefined;
  /** convert: only tells what would come of it. */
  readonly preview: boolean;
  readonly today: string | undefined;
  /** report: a template of one's own, and a PDF beside the .docx. */
  readonly template: string | undefined;
  readonly pdf: string | undefined;
  /** rollup: the folder for the tables as CSV. */
  readonly csv: string | undefined;
  /** periodic: semester1 or year, or a day. */
  readonly period: string | undefined;
  readonly until: string | undefined;
  /** share and send: addresses as typed, with a message. */
  readonly to: string | undefined;
  readonly message: string | undefined;
  readonly commenter: boolean;
  /** share: open to all who have the link, or end that. */
  readonly anyone: boolean;
  readonly onlyNamed: boolean;
  readonly yes: boolean;
}

/** Options that each verb takes; another one is told, not passed over. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  new: ["sample", "school-year", "catalogue", "form"],
  import: ["out", "school-year", "catalogue", "form", "today", "json"],
  build: ["school-year", "catalogue", "form"],
  convert: ["catalogue", "form", "preview", "today", "json"],
  check: ["today", "json"],
  follow: ["today", "json"],
  person: ["today", "json"],
  "next-year": ["out", "preview", "today", "json"],
  periodic: ["period", "until", "out", "pdf", "today", "json"],
  report: ["out", "draft", "json", "today", "template", "pdf"],
  template: ["form"],
  share: ["to", "message", "commenter", "anyone", "only-named", "yes", "today", "json"],
  send: ["to", "message", "commenter", "today", "json"],
  read: ["school-year", "json"],
  rollup: ["out", "csv", "json", "today"],
  demo: [],
  help: [],
};

export function readArguments(words: readonly string[]): Arguments {
  // Staff's words may begin with a dash: what stands after read KIND is the text, unless it is an option of ours.
  const spoken =
    words[0] === "read" && /^-(?!-?(?:json|school-year|help|h)\b)/.test(words[2] ?? "") ? words[2] : undefined;
  const { values, positionals } = parsed(spoken === undefined ? words : [...words.slice(0, 2), ...words.slice(3)]);
  const [verb = "help", file, ...others] = spoken === undefined ? positionals : [...positionals, spoken];
  const taken = TAKEN[verb];
  if (!taken) throw new Stop(`Không có lệnh “${verb}”. Gõ npm run -s cli -- help để xem các lệnh.`);
  const extra = Object.keys(values).find((name) => name !== "help" && !taken.includes(name));
  if (extra !== undefined) throw new Stop(`Lệnh ${verb} không dùng tuỳ chọn --${extra}.`);
  const [text, ...more] = verb === "read" || verb === "person" ? others : [undefined, ...others];
  if (more.length > 0 && verb === "read") {
    throw new Stop('Đặt đoạn chữ cần đọc trong dấu ngoặc kép, ví dụ: read timeline "Tháng 10/2024".');
  }
  if (more.length > 0) throw new Stop(`Lệnh ${verb} chỉ nhận một tệp; thừa “${more.join(" ")}”.`);
  return {
    verb: values.help === true ? "help" : verb,
    file,
    text,
    sample: values.sample === true,
    draft: values.draft === true,
    json: values.json === true,
    help: values.help === true,
    out: values.out,
    schoolYear: values["school-year"],
    catalogue: values.catalogue,
    form: values.form,
    preview: values.preview === true,
    today: values.today,
    template: values.template,
    pdf: values.pdf,
    csv: values.csv,
    period: values.period,
    until: values.until,
    to: values.to,
    message: values.message,
    commenter: values.commenter === true,
    anyone: values.anyone === true,
    onlyNamed: values["only-named"] === true,
    yes: values.yes === true,
  };
}

function parsed(words: readonly string[]) {
  const flag = { type: "boolean" } as const;
  const text = { type: "string" } as const;
  const options = {
    sample: flag,
    draft: flag,
    json: flag,
    help: { ...flag, short: "h" },
    out: text,
    today: text,
    "school-year": text,
    catalogue: text,
    form: text,
    preview: flag,
    template: text,
    pdf: text,
    csv: text,
    period: text,
    until: text,
    to: text,
    message: text,
    commenter: flag,
    anyone: flag,
    "only-named": flag,
    yes: flag,
  } as const;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw optionFault(error, "npm run -s cli -- help");
  }
}
