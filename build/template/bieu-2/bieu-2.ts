import type { ISectionOptions } from "docx";
import { draftMark } from "../headers.ts";
import { letterhead } from "../letterhead.ts";
import { title } from "../narrative.ts";
import { across } from "../pages.ts";
import { landscape } from "../paper.ts";
import { spacer } from "../paragraphs.ts";
import { signature } from "../signature.ts";
import { generalInformation, organisation, papersByKind, purpose, useOfResults } from "./fixed-words.ts";
import { improvementTable } from "./improvement-table.ts";
import { issuesTable } from "./issues-table.ts";
import { reviewsTable } from "./reviews-table.ts";

/** Biểu 2 (Mẫu số 2, Phụ lục V, Thông tư 57/2026/TT-BGDĐT): the whole document lies across. */
export function bieu2(): ISectionOptions {
  const content = [
    ...generalInformation(),
    ...papersByKind(),
    ...purpose(),
    ...issuesTable(),
    ...improvementTable(),
    ...reviewsTable(),
    ...organisation(),
    ...useOfResults(),
  ];
  const end = [spacer({ keepNext: true }), signature(landscape), spacer()];
  return across([...draftMark(), letterhead(landscape), ...title(landscape), ...content, ...end], true);
}
