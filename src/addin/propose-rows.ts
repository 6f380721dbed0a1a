import { nextLevelFor, proposableLevels, proposalFor, targetText, type Proposal } from "../core/plan/proposal.ts";
import { showLevel } from "../core/reading/level/level.ts";
import { proposalRows } from "../core/sheets/proposal-rows.ts";
import { a1 } from "../core/sheets/layout.ts";
import type { Catalogue, Level } from "../core/standards/catalogue.ts";
import { sheetNames } from "../core/words/fields.ts";
import type { Trouble } from "../core/words/trouble.ts";
import { refusal } from "../core/wire.ts";
import type { AddRowsReply, AddRowsRequest, ProposeReply, ProposeRequest } from "../core/wire-proposal.ts";
import { before, examine, type Examined } from "./examine.ts";
import { mergedRows } from "./cells/merged-rows.ts";
import { writeEdits } from "./cells/write-edits.ts";

/** Which criteria stand between the school and a level; nothing is written. */
export function proposeRows({ level }: ProposeRequest): ProposeReply {
  const examined = examine();
  if ("troubles" in examined) return refusal(examined.troubles);
  const proposed = proposalOf(examined, level);
  if ("code" in proposed) return refusal([proposed]);
  const { proposal } = proposed;
  return {
    ok: true,
    level: proposal.level,
    levels: [...proposableLevels(proposed.catalogue)],
    criteria: proposal.criteria.map(({ code, title, now, target, first, planned }) => ({
      code,
      title,
      now: showLevel(now).toLowerCase(),
      target: targetText({ now, target }),
      first,
      planned,
    })),
    remarks: remarksOn(proposal),
  };
}

/** Puts in rows for the chosen criteria; those that the plan has already, or that are not proposed, are told. */
export function addRows({ level, codes }: AddRowsRequest): AddRowsReply {
  const examined = examine();
  if ("troubles" in examined) return refusal(examined.troubles);
  const proposed = proposalOf(examined, level);
  if ("code" in proposed) return refusal([proposed]);
  const { proposal, catalogue } = proposed;
  const chosen = proposal.criteria.filter(({ code, planned }) => codes.includes(code) && !planned);
  const added = chosen.map(({ code }) => code);
  const planned = codes.filter((code) => proposal.criteria.some((one) => one.planned && one.code === code));
  const strange = codes.filter((code) => !added.includes(code) && !planned.includes(code));
  const remarks = [
    ...(planned.length > 0 ? [`Không thêm ${planned.join(", ")}: đã có trong kế hoạch.`] : []),
    ...(strange.length > 0 ? [`Không thêm ${strange.join(", ")}: không thuộc diện đề xuất cho mức ${level}.`] : []),
  ];
  const { workbook } = examined.checked;
  const layout = workbook.layouts.get("plan");
  if (chosen.length === 0 || !layout)
    return { ok: true, added, remarks: [...remarks, "Chưa thêm dòng nào."], place: null };
  const grid = examined.grids.get(sheetNames.plan) ?? [];
  const merges = mergedRows(sheetNames.plan);
  const { edit, rows } = proposalRows(chosen, { draft: workbook.draft, catalogue, layout, grid, merges });
  writeEdits("Thêm dòng đề xuất", [edit], before(examined));
  const [first = 0] = rows;
  const cell = a1(first, layout.columnOf.get("action") ?? 0);
  return { ok: true, added, remarks, place: { sheet: sheetNames.plan, cell } };
}

function proposalOf({ checked }: Examined, asked: Level | undefined) {
  const { draft } = checked.workbook;
  const { catalogue } = draft.information;
  if (!catalogue) return noCatalogue;
  const level = asked ?? nextLevelFor(draft, catalogue);
  if (!proposableLevels(catalogue).includes(level)) return noLevel(catalogue);
  const proposal = proposalFor(draft, catalogue, level);
  const known = catalogue.standards.flatMap(({ criteria }) => criteria).length > proposal.unknown.length;
  return known ? { proposal, catalogue } : noCurrentLevel;
}

function remarksOn({ level, criteria, unknown, later, choose }: Proposal): string[] {
  return [
    ...(choose
      ? [
          `Ngoài tiêu chí bắt buộc, chỉ cần thêm ${choose.count} trong ${choose.from.length} tiêu chí: ${choose.from.join(", ")}.`,
        ]
      : []),
    ...(criteria.length === 0 && unknown.length === 0
      ? [`Mọi tiêu chí đã đạt mức ${level}, hoặc mức cao nhất của mình.`]
      : []),
    ...(unknown.length > 0
      ? [`Chưa có mức hiện đạt nên chưa xét: ${unknown.join(", ")}. Chọn mức ở trang Hiện trạng.`]
      : []),
    ...(later.length > 0 ? [`Cần hơn một năm học, năm nay đề xuất lên một mức: ${later.join(", ")}.`] : []),
  ];
}

const noCatalogue: Trouble = {
  code: "TRANG-09",
  problem: "Chưa biết bộ tiêu chuẩn của trường nên chưa đề xuất được.",
  remedy: "Chọn Bộ tiêu chuẩn ở trang Thông tin rồi làm lại.",
};

function noLevel(catalogue: Catalogue): Trouble {
  const levels = proposableLevels(catalogue).map((level) => `mức ${level}`);
  const { wholeSchoolLevel } = catalogue;
  const whole =
    wholeSchoolLevel === undefined ? "" : `; mức ${wholeSchoolLevel} xét cho cả trường, không theo từng tiêu chí`;
  return {
    code: "TRANG-10",
    problem: `Mức muốn đạt cần là ${[levels.slice(0, -1).join(", "), levels[levels.length - 1]].join(" hoặc ")}.`,
    remedy: `Chọn một trong các mức đó${whole}.`,
  };
}

const noCurrentLevel: Trouble = {
  code: "TRANG-11",
  problem: "Trang Hiện trạng chưa có mức của tiêu chí nào nên chưa đề xuất được.",
  remedy: "Chọn mức hiện đạt của các tiêu chí ở trang Hiện trạng rồi làm lại.",
};
