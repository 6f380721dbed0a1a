import { AlignmentType } from "docx";
import type { IStylesOptions } from "docx";
import { run, style, styles, tight } from "../styles.ts";

/** Table V has ten columns: its text is 11 pt, which the decree leaves open. */
export const styles11: IStylesOptions = {
  ...styles,
  paragraphStyles: [
    ...(styles.paragraphStyles ?? []),
    style("OBang11", "Ô bảng 11", { ...tight, alignment: AlignmentType.LEFT }, run(11)),
    style("OGiua11", "Ô bảng 11, giữa", { ...tight, alignment: AlignmentType.CENTER }, run(11)),
    style(
      "ONhom11",
      "Ô bảng 11, nhóm",
      { ...tight, alignment: AlignmentType.CENTER, keepNext: true },
      run(11, { bold: true }),
    ),
  ],
};
