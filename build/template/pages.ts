import { PageOrientation, SectionType } from "docx";
import type { FileChild, ISectionOptions } from "docx";
import { emptyHeader, numberedHeader } from "./headers.ts";
import { landscape, portrait } from "./paper.ts";

export function upright(children: FileChild[], opensTheDocument: boolean): ISectionOptions {
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
    headers: headers(opensTheDocument),
    children,
  };
}

export function across(children: FileChild[], opensTheDocument: boolean): ISectionOptions {
  const { page, margin } = landscape;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(opensTheDocument ? { titlePage: true } : {}),
      // docx turns the page itself: it wants the upright numbers
      page: {
        size: { width: page.height, height: page.width, orientation: PageOrientation.LANDSCAPE },
        margin: { ...margin, header: 400, footer: 454 },
      },
    },
    headers: headers(opensTheDocument),
    children,
  };
}

/** Page one has no number. */
function headers(opensTheDocument: boolean): NonNullable<ISectionOptions["headers"]> {
  return opensTheDocument ? { first: emptyHeader(), default: numberedHeader() } : { default: numberedHeader() };
}
