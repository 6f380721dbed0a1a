import type { Paragraph } from "docx";
import { bodyText, heading, lines, loop, paragraph } from "./paragraphs.ts";

/** Section V; the last duties are kept with the signature, which must not stand alone on a page. */
export function organisation(): Paragraph[] {
  return loop("phần tổ chức", [
    heading(1, "V. TỔ CHỨC THỰC HIỆN"),
    ...loop("vai trò", [
      heading(2, "{số vai trò}. {tên vai trò}"),
      ...lines("nhiệm vụ", "DoanVan", "- "),
      ...loop("nhóm công tác", [
        bodyText("- {phân công nhóm}"),
        ...loop("thành viên nhóm", [bodyText("Thành viên: {thành viên nhóm}")]),
      ]),
      ...loop("tổ giám sát", [
        paragraph("DoanVan", "- Thành viên Tổ giám sát:", {}, { keepNext: true }),
        ...loop("giám sát viên", [
          bodyText("- {tên giám sát viên}"),
          ...loop("nhóm được giám sát", [
            // Under the name it belongs to, as the seed has it.
            paragraph("DoanVan", "Giám sát {nhóm được giám sát}", {}, { indent: { left: 1080, firstLine: 0 } }),
          ]),
        ]),
        ...loop("phần trách nhiệm", [
          paragraph("DoanVan", "- Tổ giám sát có trách nhiệm:", {}, { keepNext: true }),
          ...lines("trách nhiệm", "DoanVan", "+ ", { keepNext: true }),
        ]),
      ]),
    ]),
  ]);
}
