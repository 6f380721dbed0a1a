import { Document, Packer } from "docx";
import type { ISectionOptions, IStylesOptions } from "docx";
import type { TemplateId } from "../../src/core/report/template-id.ts";
import { bieu2 } from "./bieu-2/bieu-2.ts";
import { styles11 } from "./bieu-2/styles.ts";
import { draftMark } from "./headers.ts";
import { letterhead } from "./letterhead.ts";
import { legalBasis, narrative, title } from "./narrative.ts";
import { endMark, organisation } from "./organisation.ts";
import { across, upright } from "./pages.ts";
import { portrait } from "./paper.ts";
import { spacer } from "./paragraphs.ts";
import { periodic } from "./periodic/periodic.ts";
import { planTable, planTableHeading } from "./plan-table.ts";
import { settle } from "./settle.ts";
import { signature } from "./signature.ts";
import { styles } from "./styles.ts";

/** A form's own report, or the periodic one, as a .docx with tags; the same bytes at each build. */
export async function builtInTemplate(form: TemplateId = "mau-9-cot"): Promise<Uint8Array> {
  const document = new Document({
    title: titles[form] ?? "Kế hoạch cải tiến chất lượng giáo dục",
    creator: "Kế hoạch cải tiến",
    compatibility: { version: 15 },
    ...bodies[form](),
  });
  return settle(new Uint8Array(await Packer.toBuffer(document)));
}

/** All of them as base64: what the bundle carries. */
export async function builtInTemplates(): Promise<Record<TemplateId, string>> {
  const base64 = async (form: TemplateId) => Buffer.from(await builtInTemplate(form)).toString("base64");
  return {
    "mau-9-cot": await base64("mau-9-cot"),
    "bieu-2": await base64("bieu-2"),
    periodic: await base64("periodic"),
  };
}

const titles: Readonly<Partial<Record<TemplateId, string>>> = {
  periodic: "Báo cáo kết quả thực hiện kế hoạch cải tiến chất lượng giáo dục",
};

const bodies: Readonly<Record<TemplateId, () => { styles: IStylesOptions; sections: ISectionOptions[] }>> = {
  "mau-9-cot": () => ({ styles, sections: nineColumns() }),
  "bieu-2": () => ({ styles: styles11, sections: [bieu2()] }),
  periodic: () => ({ styles, sections: periodic() }),
};

function nineColumns(): ISectionOptions[] {
  return [
    upright([...draftMark(), letterhead(portrait), ...title(portrait), ...legalBasis(), ...narrative()], true),
    across([planTableHeading(), planTable(), ...endMark()], false),
    upright([...organisation(), spacer({ keepNext: true }), signature(portrait), spacer()], false),
  ];
}
