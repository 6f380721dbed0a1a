import type { Table } from "docx";
import { table } from "./cells.ts";
import { lines, loop, paragraph } from "./paragraphs.ts";
import { textWidth } from "./paper.ts";
import type { Paper } from "./paper.ts";

/** Recipients left, signature right; one row that does not break, with room to sign and stamp. */
export function signature(paper: Paper): Table {
  const half = textWidth(paper) / 2;
  return table(
    [half, half],
    [
      {
        cells: [
          {
            width: half,
            paragraphs: loop(
              "phần nơi nhận",
              [
                paragraph("NoiNhan", "Nơi nhận:", { size: 24, bold: true, italics: true }),
                ...lines("nơi nhận", "NoiNhan"),
              ],
              "NoiNhan",
            ),
          },
          {
            width: half,
            paragraphs: [
              paragraph("ChuKy", "{chức vụ người ký}"),
              paragraph("ChuKy", "{họ tên người ký}", {}, { spacing: { before: 1500 } }),
            ],
          },
        ],
      },
    ],
    false,
  );
}
