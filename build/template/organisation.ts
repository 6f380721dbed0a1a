import type { Paragraph } from "docx";
import { bodyText, heading, lines, loop, paragraph } from "./paragraphs.ts";

/** Section V. */
export function organisation(): Paragraph[] {
  return loop("phần tổ chức", [heading(1, "{số phần tổ chức} TỔ CHỨC THỰC HIỆN"), ...roles()]);
}

/** The numbered roles of both forms. */
export function roles(): Paragraph[] {
  return loop("vai trò", [
    heading(2, "{số vai trò}. {tên vai trò}"),
    ...lines("nhiệm vụ", "DoanVan"),
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
        ...lines("trách nhiệm", "DoanVan"),
      ]),
    ]),
  ]);
}

/** "./." on a line of its own, for a plan that ends with its table. */
export const endMark = (): Paragraph[] => loop("dấu kết thúc", [bodyText("{dấu kết thúc}")]);
