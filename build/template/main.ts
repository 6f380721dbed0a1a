import { Document, PageOrientation, Packer, SectionType } from "docx";
import type { FileChild, ISectionOptions } from "docx";
import { draftMark, emptyHeader, numberedHeader } from "./headers.ts";
import { letterhead } from "./letterhead.ts";
import { legalBasis, narrative, title } from "./narrative.ts";
import { endMark, organisation } from "./organisation.ts";
import { spacer } from "./paragraphs.ts";
import { landscape, portrait } from "./paper.ts";
import { planTable, planTableHeading } from "./plan-table.ts";
import { settle } from "./settle.ts";
import { signature } from "./signature.ts";
import { styles } from "./styles.ts";

/** The report's own form as a .docx with tags; the same bytes at each build. */
export async function builtInTemplate(): Promise<Uint8Array> {
  const document = new Document({
    title: "Kế hoạch cải tiến chất lượng giáo dục",
    creator: "Kế hoạch cải tiến",
    styles,
    compatibility: { version: 15 },
    sections: [
      upright([...draftMark(), letterhead(), ...title(), ...legalBasis(), ...narrative()], true),
      across([planTableHeading(), planTable(), ...endMark()]),
      upright([...organisation(), spacer({ keepNext: true }), signature(), spacer()], false),
    ],
  });
  return settle(new Uint8Array(await Packer.toBuffer(document)));
}

function upright(children: FileChild[], opensTheDocument: boolean): ISectionOptions {
  const { page, margin } = portrait;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(opensTheDocument ? { titlePage: true } : {}),
      page: {
        size: { ...page, orientation: PageOrientation.PORTRAIT },
        margin: { ...margin, header: 400, footer: 454 },
      },
    },
    headers: opensTheDocument ? { first: emptyHeader(), default: numberedHeader() } : { default: numberedHeader() },
    children,
  };
}

function across(children: FileChild[]): ISectionOptions {
  const { page, margin } = landscape;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      // docx turns the page itself: it wants the upright numbers
      page: {
        size: { width: page.height, height: page.width, orientation: PageOrientation.LANDSCAPE },
        margin: { ...margin, header: 400, footer: 454 },
      },
    },
    headers: { default: numberedHeader() },
    children,
  };
}
