import { sheetNames } from "../../src/core/words/fields.ts";
import { formNamed } from "../../src/core/forms/index.ts";
import type { DraftRow } from "../../src/core/plan/draft.ts";
import { buildEdits, type Setting } from "../../src/core/sheets/build.ts";
import { trackingSheet } from "../../src/core/sheets/tracking-sheet.ts";
import { readWorkbook } from "../../src/core/sheets/workbook.ts";
import { catalogues } from "../../src/core/standards/index.ts";
import type { Example } from "../../src/core/rules/rule.ts";
import { applied, emptyWorkbook, put, setting, typeRow } from "../plans/grids.ts";

const information: Record<string, string> = {
  school: "Trường THCS Thạnh Đông",
  superior: "Phòng GDĐT huyện Tân Hiệp",
  place: "Thạnh Đông",
  schoolYear: "2024-2025",
  catalogue: "Thông tư 18/2018/TT-BGDĐT",
  number: "12/KH-THCSTĐ",
  date: "05/9/2024",
  signerPost: "Hiệu trưởng",
  signerName: "Nguyễn Văn An",
  recipients: "- Phòng GDĐT (để b/c);\n- Lưu: VT.",
};

const row = {
  criterion: "Tiêu chí 1.2",
  targetLevel: "Đạt mức 2 so với mức 1 hiện tại",
  action: "Hội đồng trường họp và giám sát theo kế hoạch",
  lead: "Hiệu trưởng",
  timeline: "Tháng 10/2024",
  budget: "Không",
  note: "Minh chứng: biên bản họp",
};

/** The cells of an example, typed into a workbook where all else is in order. */
export function exampleWorkbook(example: Example): Map<string, string[][]> {
  const told: Record<string, string> = { ...information, ...example.information };
  const by = settingNamed(told, example.linesOf);
  const grids = emptyWorkbook(by);
  by.form.information.forEach((field, index) => {
    if (told[field] !== undefined) typeRow(grids, sheetNames.information, index, { value: told[field] }, by);
  });
  const narrative = example.narrative ?? [
    { heading: "I. MỤC ĐÍCH, YÊU CẦU", text: "Nhằm duy trì và phát huy kết quả đạt được." },
  ];
  narrative.forEach((part, index) => typeRow(grids, sheetNames.narrative, index, part, by));
  const papers = example.papers ?? [example.paper ?? "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT."];
  papers.forEach((paper, index) =>
    typeRow(grids, sheetNames.legalBasis, index, typeof paper === "string" ? { paper } : paper, by),
  );
  (example.issues ?? []).forEach((issue, index) => typeRow(grids, sheetNames.issues, index, issue, by));
  (example.reviews ?? []).forEach((review, index) => typeRow(grids, sheetNames.reviews, index, review, by));
  const rows: NonNullable<Example["rows"]> = example.rows ?? [row];
  rows.forEach(({ standardRow, ...cells }, index) =>
    typeRow(
      grids,
      sheetNames.plan,
      index,
      standardRow !== undefined ? { ...cells, criterion: standardRow } : ownColumns({ ...row, ...cells }, by),
      by,
    ),
  );
  typeLevels(grids, example.current ?? {});
  typeOrganisation(grids, example);
  return example.tracking ? followed(grids, example.tracking) : grids;
}

/** As the add-in makes Theo dõi of the plan, and staff fill it: one line for each of the first actions. */
function followed(grids: Map<string, string[][]>, lines: NonNullable<Example["tracking"]>): Map<string, string[][]> {
  const [first] = rowsOf(grids);
  const given = { id: "V1", followedCriterion: first?.criterion.value ?? "", followedAction: first?.action ?? "" };
  const built = buildEdits(grids, setting, [trackingSheet]);
  if ("trouble" in built) throw new Error(built.trouble.problem);
  const all = applied(built.edits, grids);
  lines.forEach((line, index) => {
    for (const [field, text] of Object.entries({ ...(index === 0 ? given : {}), ...line })) {
      put(
        all.get(trackingSheet.name)!,
        3 + index,
        trackingSheet.columns.findIndex((one) => one.field === field),
        text,
      );
    }
  });
  return all;
}

function rowsOf(grids: Map<string, string[][]>): readonly DraftRow[] {
  const read = readWorkbook(grids);
  if ("troubles" in read) throw new Error(read.troubles.map(({ problem }) => problem).join("; "));
  return read.workbook.draft.rows;
}

/** The catalogue and form that the example names, where they are known; else those of the seed. */
function settingNamed(told: Readonly<Record<string, string>>, linesOf: string | undefined): Setting {
  const catalogue = catalogues.find(({ name }) => name === (linesOf ?? told["catalogue"])) ?? setting.catalogue;
  const form = formNamed(told["form"] ?? "") ?? setting.form;
  return { ...setting, catalogue, form };
}

/** Without the cells for which the form has no column. */
function ownColumns(cells: Readonly<Record<string, string>>, { form }: Setting): Record<string, string> {
  const own = new Set<string>(form.columns.map(({ field }) => field));
  return Object.fromEntries(Object.entries(cells).filter(([field]) => own.has(field)));
}

function typeLevels(grids: Map<string, string[][]>, levels: Readonly<Record<string, string>>): void {
  const grid = grids.get(sheetNames.current)!;
  grid.forEach((cells, at) => {
    const level = levels[cells[1] ?? ""] ?? (at >= 3 ? "Mức 1" : undefined);
    if (level !== undefined) put(grid, at, 4, level);
  });
  for (const [key, level] of Object.entries(levels).filter(([key]) => key.startsWith("thêm "))) {
    const row = grid.length;
    put(grid, row, 1, key.replace("thêm ", ""));
    put(grid, row, 4, level);
  }
}

function typeOrganisation(grids: Map<string, string[][]>, example: Example): void {
  const groups = example.groups ?? [
    { name: "Nhóm công tác 1", standards: "1, 2, 3, 4, 5", members: "Các tổ trưởng chuyên môn" },
  ];
  const monitors =
    example.monitors ??
    groups.map(({ name }) => ({ name: "Bà Lê Thị Hoa", post: "Chủ tịch công đoàn", watches: name }));
  const roles = example.roles ?? [
    { title: "Hiệu trưởng", duty: "Chỉ đạo chung; rà soát kế hoạch cuối học kỳ I và cuối năm học." },
  ];
  const lines = [
    ...roles.map(({ title, duty }, index) => ({
      part: index === 0 ? (example.part ?? "Nhiệm vụ") : "Nhiệm vụ",
      name: title,
      duty,
    })),
    ...groups.map((group) => ({ part: "Nhóm công tác", ...group })),
    ...monitors.map((monitor) => ({ part: "Giám sát", ...monitor })),
  ];
  lines.forEach((line, index) => typeRow(grids, sheetNames.organisation, index, line));
}
