import { allCriteria, findCriterion, findStandard, highestLevel } from "../standards/catalogue.ts";
import { linesOf } from "../sheets/layout.ts";
import type { Workbook } from "../sheets/workbook.ts";
import { informationFields, sheetNames } from "../words/fields.ts";
import { planForms } from "../forms/index.ts";
import { catalogues } from "../standards/index.ts";
import type { DraftRow } from "../plan/draft.ts";
import { quote, sameName } from "../words/text.ts";
import type { Change } from "./convert.ts";
import { nearTo } from "./criterion-map.ts";
import { wordsOf } from "./narrative-lines.ts";

/** What is carried over. */
export function carriedTold({ draft, from, to, map, anew }: Change): string[] {
  const rows = draft.rows.length;
  const codes = draft.rows.flatMap(({ criterion: { value } }) => (value === undefined ? [] : [value]));
  const known = codes.filter((code) => map(code) !== undefined).length;
  const levels = draft.current.filter(({ code, level }) => {
    const now = code.value === undefined ? undefined : map(code.value);
    return now && level.value !== undefined && level.value <= highestLevel(now);
  }).length;
  return [
    from.catalogue.id === to.catalogue.id ? "" : `Bộ tiêu chuẩn: ${from.catalogue.name} → ${to.catalogue.name}.`,
    from.form.id === to.form.id ? "" : `Mẫu kế hoạch: ${from.form.name} → ${to.form.name}.`,
    anew.includes("plan") && rows > 0 ? `${rows} dòng của Kế hoạch, mọi chữ giữ như đã nhập.` : "",
    anew.includes("plan") && known > 0 && from.catalogue.id !== to.catalogue.id
      ? `${known} dòng giữ được tiêu chí, vì bộ mới có tiêu chí cùng tên.`
      : "",
    anew.includes("current") && levels > 0 ? `${levels} mức hiện đạt của các tiêu chí cùng tên.` : "",
    anew.length === 0
      ? "Các trang đã theo bộ tiêu chuẩn và mẫu kế hoạch này."
      : "Thông tin, Căn cứ và Tổ chức giữ nguyên.",
  ].filter((told) => told !== "");
}

/** What cannot be carried, or is new and left to the school. */
export function leftTold(change: Change, workbook: Workbook): string[] {
  return [
    ...replacedNames(change),
    ...criteria(change),
    ...levels(change),
    ...groups(change),
    ...formParts(change, workbook),
    ...ownCells(change, workbook),
  ];
}

/** A name in Thông tin that no catalogue or form bears would be gone without a word. */
function replacedNames({ draft: { information }, to }: Change): string[] {
  const lines = [
    ["catalogue", catalogues, to.catalogue],
    ["form", planForms, to.form],
  ] as const;
  return lines.flatMap(([field, known, now]) => {
    const typed = information.told[field]?.text ?? "";
    if (typed === "" || known.some(({ name }) => sameName(name) === sameName(typed))) return [];
    return [`Thông tin, ${informationFields[field]}: ${quote(typed)} được thay bằng ${now.name}.`];
  });
}

function criteria({ draft, from, to, map }: Change): string[] {
  const lost = new Map<string, number>();
  for (const { criterion } of draft.rows) {
    const { value } = criterion;
    if (value !== undefined && !map(value)) lost.set(value, (lost.get(value) ?? 0) + 1);
  }
  return [...lost].map(([code, rows]) => {
    const title = findCriterion(from.catalogue, code)?.title;
    const near = nearTo(code, from.catalogue, to.catalogue).map(
      (one) => `${one} ${findCriterion(to.catalogue, one)?.title ?? ""}`,
    );
    const hint = near.length === 0 ? "" : ` Gần về tên gọi (gợi ý, trường tự chọn): ${near.join("; ")}.`;
    return `Tiêu chí ${code}${title === undefined ? "" : ` ${quote(title)}`} (${rows} dòng): chọn tiêu chí của bộ mới.${hint}`;
  });
}

function levels({ draft, from, to, map, anew }: Change): string[] {
  if (!anew.includes("current")) return [];
  const lost = draft.current.flatMap(({ code: { value }, level }) => {
    if (value === undefined || level.value === undefined) return [];
    const now = map(value);
    return now && level.value <= highestLevel(now) ? [] : [value];
  });
  const blank = allCriteria(to.catalogue).filter(
    (criterion) =>
      !draft.current.some(
        ({ code, level }) => code.value !== undefined && level.value !== undefined && map(code.value) === criterion,
      ),
  ).length;
  const told =
    lost.length === 0
      ? []
      : [`Mức hiện đạt của ${lost.length} tiêu chí theo ${from.catalogue.name} không chuyển được: ${lost.join(", ")}.`];
  return blank === 0
    ? told
    : [...told, `Hiện trạng: chọn mức hiện đạt cho ${blank} tiêu chí của ${to.catalogue.name}.`];
}

/** A number that means another standard now. */
function groups({ draft, from, to }: Change): string[] {
  if (from.catalogue.id === to.catalogue.id) return [];
  const other = (number: number): boolean =>
    sameName(findStandard(from.catalogue, number)?.title ?? "") !==
    sameName(findStandard(to.catalogue, number)?.title ?? "");
  return draft.organisation.groups
    .filter(({ standards }) => standards.value?.some(other))
    .map(
      ({ name, standards }) =>
        `Tổ chức, ${quote(name)}: xem lại tiêu chuẩn phụ trách (${standards.text}), số nay chỉ tiêu chuẩn khác.`,
    );
}

function formParts({ draft, from, to }: Change, { grids }: Workbook): string[] {
  if (from.form.id === to.form.id) return [];
  const ready = new Set(to.form.narrativeHeadings(draft.information.schoolYear ?? 0).map(wordsOf));
  const unprinted = draft.narrative.filter(({ heading, text }) => text !== "" && !ready.has(wordsOf(heading)));
  const told =
    unprinted.length === 0
      ? []
      : [
          `Nội dung: ${unprinted.length} mục không có chỗ trong ${to.form.name} (${unprinted
            .slice(0, 3)
            .map(({ heading }) => (heading === "" ? "(không tên)" : quote(heading)))
            .join(", ")}${unprinted.length > 3 ? ", …" : ""}); còn ở trang cũ.`,
        ];
  const isFilled = (field: "kind" | "address"): boolean => (draft.information.told[field]?.text ?? "") !== "";
  if (to.form.goal === "text") {
    const bands = new Set(draft.rows.flatMap(({ band }) => (band ? [band.text] : [])));
    return [
      ...told,
      ...(bands.size === 0
        ? []
        : [`Dòng ${[...bands].map(quote).join(", ")} không có chỗ trong Biểu 2; còn ở trang cũ.`]),
      ...(draft.rows.every(hasBieu2Cells)
        ? []
        : ["Kế hoạch: điền Nội dung cải tiến, Chỉ số đánh giá kết quả và Minh chứng dự kiến cho từng dòng."]),
      grids.has(sheetNames.issues)
        ? "Vấn đề trọng tâm: trang đã có được giữ nguyên."
        : "Vấn đề trọng tâm: điền Điểm hạn chế và Nguyên nhân; Rà soát: điền nội dung theo dõi và người đánh giá.",
      ...(isFilled("kind") && isFilled("address") ? [] : ["Thông tin: điền Loại hình và Địa chỉ."]),
      ...(draft.legalBasis.every(({ kind }) => kind !== "") ? [] : ["Căn cứ: chọn Loại căn cứ cho từng văn bản."]),
    ];
  }
  const unnamed = draft.rows.filter(
    ({ criterion, inherits }) => criterion.text === "" && !inherits.includes("criterion"),
  ).length;
  const inNote = draft.rows.some(
    ({ content, measure, evidence, progress }) => `${content}${measure}${evidence}${progress}` !== "",
  );
  return [
    ...told,
    "Kế hoạch: các dòng xếp theo tiêu chuẩn, tiêu chí; việc thêm của một tiêu chí để trống ô tiêu chí.",
    ...(unnamed > 0
      ? [`Kế hoạch: ${unnamed} dòng chưa ghi tiêu chí đứng ở cuối bảng; ghi tiêu chí cho từng dòng.`]
      : []),
    ...(inNote
      ? ["Kế hoạch: nội dung, chỉ số, minh chứng và mức độ thực hiện chuyển vào Ghi chú, mỗi thứ một dòng có tên."]
      : []),
    ...(draft.issues.length > 0 ? ["Vấn đề trọng tâm không in trong Mẫu 9 cột; trang đó giữ nguyên."] : []),
    ...(draft.reviews.length > 0 ? ["Rà soát không in trong Mẫu 9 cột; trang đó giữ nguyên."] : []),
  ];
}

/** What Ghi chú of nine columns may hold by name: it comes back into its columns. */
function hasBieu2Cells({ content, measure, evidence, note }: DraftRow): boolean {
  const names = ["Nội dung cải tiến:", "Chỉ số:", "Minh chứng:"];
  return [content, measure, evidence].every((text, at) => text !== "" || note.includes(names[at] ?? ""));
}

/** Columns of the school's own, notes beside levels, rows that stand for no criterion: they stay in the old sheets. */
function ownCells({ draft, anew }: Change, { grids, layouts }: Workbook): string[] {
  const foreign = anew.flatMap((id) => {
    const layout = layouts.get(id);
    const grid = grids.get(sheetNames[id]) ?? [];
    if (!layout) return [];
    const ours = new Set(layout.columnOf.values());
    const heads = (grid[layout.headingRow] ?? []).filter((text, at) => text.trim() !== "" && !ours.has(at));
    return heads.map((text) => `${sheetNames[id]}: cột riêng ${quote(text)} còn ở trang cũ.`);
  });
  const current = layouts.get("current");
  const noted =
    current && anew.includes("current")
      ? linesOf(current, grids.get(sheetNames.current) ?? []).filter(({ cell }) => cell("note") !== "").length
      : 0;
  return [
    ...foreign,
    ...(noted > 0 ? [`Hiện trạng: ${noted} ghi chú còn ở trang cũ.`] : []),
    ...(anew.includes("plan")
      ? draft.unprinted.map(({ row, text }) => `Kế hoạch, dòng ${row} ${quote(text)}: còn ở trang cũ.`)
      : []),
  ];
}
