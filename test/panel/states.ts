import type { ViewReply, WireFinding } from "../../src/core/wire.ts";
import { stepTitles } from "../../src/core/steps/steps.ts";
import { settled, unchosen } from "./choices.ts";
import { notFollowed } from "./not-followed.ts";
import { stepIds, type PanelState, type StepId, type WireStep } from "../../src/core/wire-panel.ts";

export type View = Extract<ViewReply, { ok: true }>;

export const REPORT = "https://docs.google.com/document/d/bao-cao/edit";
const none = { docx: "", pdf: "" };
const office = { office: "phonggddt@example.com", missing: [], copyLink: "" };
const noReport = { kind: "none", made: "", sent: "", changes: [], link: "", downloads: none, ...office } as const;
const downloads = {
  docx: "https://docs.google.com/document/d/bao-cao/export?format=docx",
  pdf: "https://docs.google.com/document/d/bao-cao/export?format=pdf",
};

const sheets: Readonly<Record<StepId, string[]>> = {
  information: ["Thông tin", "Căn cứ", "Nội dung"],
  current: ["Hiện trạng"],
  plan: ["Kế hoạch", "Tổ chức"],
  check: ["Kiểm tra"],
  report: ["Nhật ký"],
  send: ["Nhật ký"],
  follow: ["Kế hoạch"],
};

type Told = readonly [state: WireStep["state"], ...told: string[]];

function steps(told: Readonly<Record<StepId, Told>>): WireStep[] {
  return stepIds.map((id) => {
    const [state, ...lines] = told[id];
    return { id, title: stepTitles[id], state, told: lines, sheets: sheets[id] };
  });
}

/** A workbook without any of our sheets. */
export function emptyView(): View {
  return {
    ok: true,
    findings: [],
    summary: [],
    troubles: [
      {
        code: "TRANG-01",
        problem: "Bảng tính không có trang “Thông tin”.",
        remedy: "Chọn Tạo hoặc bổ sung trang tính.",
      },
    ],
    state: {
      steps: steps({
        information: ["open", "Chưa có trang để làm."],
        current: ["open", "Chưa có trang để làm."],
        plan: ["open", "Chưa có trang để làm."],
        check: ["open", "Chưa có trang để làm."],
        report: ["open", "Chưa có trang để làm."],
        send: ["open", "Chưa có trang để làm."],
        follow: ["open", "Chưa có trang để làm."],
      }).map((step) => ({ ...step, sheets: [] })),
      next: {
        step: "information",
        label: "Tạo các trang của kế hoạch",
        why: "Bảng tính chưa có các trang để nhập. Trang nào đã có thì giữ nguyên.",
        does: "build",
        place: null,
      },
      report: { ...noReport, changes: [], missing: [] },
      undo: null,
      due: [],
      following: null,
      choice: unchosen,
    },
  };
}

export function finding(more: Partial<WireFinding> = {}): WireFinding {
  return {
    code: "TG-02",
    severity: "must",
    sheet: "Kế hoạch",
    cell: "F5",
    row: 5,
    mark: "m5",
    field: "timeline",
    label: "Thời gian thực hiện và hoàn thành",
    problem: "Ngày kết thúc 31/10/2024 đứng trước ngày bắt đầu 01/05/2025.",
    remedy: "Xem lại hai mốc thời gian của ô này.",
    ...more,
  };
}

export const findings: readonly WireFinding[] = [
  finding(),
  finding({
    code: "MUC-02",
    cell: "C5",
    field: "targetLevel",
    label: "Kết quả cần đạt",
    problem: "“Đạt mức 3” cao hơn mức hiện đạt hai mức.",
    remedy: "Mỗi năm thường nâng một mức; ghi mức 2, hoặc nói rõ vì sao.",
  }),
  finding({
    code: "TT-01",
    severity: "must",
    sheet: "Thông tin",
    cell: "",
    row: 0,
    mark: "",
    field: "signerName",
    label: "Họ tên người ký",
    problem: "Trang Thông tin không có dòng này.",
    remedy: "Chọn Tạo hoặc bổ sung trang tính để thêm dòng.",
  }),
  finding({
    code: "KP-02",
    severity: "should",
    cell: "G7",
    row: 7,
    field: "budget",
    label: "Dự kiến kinh phí",
    problem: "“10 triệu” chưa ghi lấy từ nguồn nào.",
    remedy: "Ghi thêm nguồn, ví dụ: NSNN: 10 triệu.",
  }),
  finding({
    code: "NPT-01",
    severity: "should",
    cell: "E8",
    row: 8,
    field: "lead",
    label: "Chủ trì và phối hợp thực hiện",
    problem: "Ô này chưa nhập.",
    remedy: "Ghi người chủ trì, ví dụ: Hiệu trưởng.",
  }),
  finding({
    code: "CC-04",
    severity: "info",
    sheet: "Căn cứ",
    cell: "A3",
    row: 3,
    field: "paper",
    label: "Căn cứ",
    problem: "“Thông tư số 18/2018/TT-BGDĐT” đã có văn bản thay thế từ năm học tới.",
    remedy: "Xem lại khi lập kế hoạch năm sau.",
  }),
];

const plannedSteps = (more: Partial<Record<StepId, Told>>): WireStep[] =>
  steps({
    information: ["done", "Thông tin: đã nhập đủ.", "Căn cứ: đã nhập, 1 việc nên xem lại.", "Nội dung: đã nhập đủ."],
    current: ["done", "Đã biết mức hiện đạt của 28/28 tiêu chí.", "Mức của trường hiện nay: mức 1."],
    plan: ["fix", "Kế hoạch: còn 2 việc phải sửa, 2 việc nên xem lại.", "Tổ chức: đã nhập đủ."],
    check: ["fix", "3 việc phải sửa, 2 việc nên xem lại."],
    report: ["open", "Chưa tạo báo cáo."],
    send: ["open", "Chưa gửi cho cơ quan cấp trên."],
    follow: ["open", "Hôm nay: 2 việc đang trong thời gian thực hiện.", "Theo dõi bắt đầu khi kế hoạch đã gửi."],
    ...more,
  });

const due: PanelState["due"] = [
  ["ended", "Tiêu chí 2.2: Xây dựng kế hoạch tuyển dụng, đề xuất PGD – Hiệu trưởng – 01/06/2024 → 31/12/2024", 6],
  ["soon", "Tiêu chí 1.2: Kiện toàn Hội đồng trường – Hiệu trưởng – 01/10/2024 → 31/10/2024", 4],
  ["running", "Tiêu chí 3.5: Ứng dụng CNTT trong công tác thiết bị – Hiệu trưởng – 01/10/2024 → 31/05/2025", 8],
  ["later", "Tiêu chí 5.6: Xây dựng kế hoạch phụ đạo học sinh yếu – Hiệu trưởng – 01/10/2024 → 31/05/2025", 10],
].map(([when, told, row]) => ({
  when: when as PanelState["due"][number]["when"],
  told: String(told),
  place: { sheet: "Kế hoạch", cell: `F${row}`, field: "timeline", row: Number(row), mark: `m${row}` },
}));

/** A filled plan in which something must be mended first. */
export function faultyView(): View {
  return {
    ok: true,
    findings: [...findings],
    summary: [
      "3 việc phải sửa, 2 việc nên xem lại, 1 điều để biết.",
      "Mức của trường hiện nay: mức 1; sau kế hoạch: mức 2.",
      "Tổng kinh phí: 10.000.000 đồng.",
    ],
    troubles: [],
    state: {
      steps: plannedSteps({}),
      next: {
        step: "check",
        label: "Sửa ô Kế hoạch F5",
        why: "Thời gian thực hiện và hoàn thành: ngày kết thúc đứng trước ngày bắt đầu. Còn 3 việc phải sửa trước khi tạo báo cáo.",
        does: "goTo",
        place: { sheet: "Kế hoạch", cell: "F5", field: "timeline", row: 5, mark: "m5" },
      },
      report: { ...noReport, changes: [], missing: [] },
      undo: { what: "Ghi kết quả kiểm tra", time: "10/09/2024 08:05" },
      due,
      following: notFollowed,
      choice: settled,
    },
  };
}

/** Checked, nothing left that must be mended. */
export function checkedView(): View {
  const view = faultyView();
  return {
    ...view,
    findings: view.findings.filter(({ severity }) => severity !== "must"),
    state: {
      ...view.state,
      steps: plannedSteps({
        plan: ["done", "Kế hoạch: đã nhập, 2 việc nên xem lại."],
        check: ["done", "0 việc phải sửa, 2 việc nên xem lại."],
      }),
      next: {
        step: "report",
        label: "Tạo báo cáo",
        why: "Kế hoạch không còn việc phải sửa: có thể tạo báo cáo Google Docs.",
        does: "report",
        place: null,
      },
    },
  };
}

/** The report stands, not yet sent. */
export function reportedView(): View {
  const view = checkedView();
  const report: Told = ["done", "Tạo lúc 10/09/2024 08:10, đúng với kế hoạch hiện nay."];
  const { state } = view;
  return {
    ...view,
    state: {
      ...state,
      steps: state.steps.map((step) =>
        step.id === "report" ? { ...step, state: report[0], told: [report[1]!] } : step,
      ),
      next: {
        step: "send",
        label: "Gửi báo cáo…",
        why: "Xem lại báo cáo một lượt, rồi gửi cho cơ quan cấp trên.",
        does: "send",
        place: null,
      },
      report: {
        kind: "current",
        made: "10/09/2024 08:10",
        sent: "",
        changes: [],
        link: REPORT,
        downloads,
        ...office,
      },
    },
  };
}

/** Sent once, then changed and made anew. */
export function changedView(): View {
  const view = reportedView();
  const changes = [
    "Tiêu chí 1.2: thời gian đổi từ “Tháng 10/2024” thành “Tháng 11/2024”.",
    "Tiêu chí 3.5: kinh phí đổi từ 10 triệu thành 12 triệu.",
    "Thêm tiêu chí 2.1.",
    "Thêm tiêu chí 2.3.",
    "Thêm tiêu chí 4.1.",
    "Bỏ tiêu chí 5.6.",
    "Căn cứ: thêm “Kế hoạch số 94/KH-UBND”.",
  ];
  return {
    ...view,
    state: { ...view.state, report: { ...view.state.report, sent: "10/09/2024 08:20", changes } },
  };
}

/** Sent, nothing changed since. */
export function sentView(): View {
  const view = reportedView();
  const { state } = view;
  const sent = "Đã gửi lúc 10/09/2024 08:20; từ đó kế hoạch chưa đổi.";
  return {
    ...view,
    state: {
      ...state,
      steps: state.steps.map((step) => (step.id === "send" ? { ...step, state: "done", told: [sent] } : step)),
      next: {
        step: "follow",
        label: "Tạo trang Theo dõi",
        why: "Kế hoạch đã gửi. Tạo trang Theo dõi để ghi từng việc đã làm đến đâu.",
        does: "follow",
        place: null,
      },
      report: { ...state.report, sent: "10/09/2024 08:20" },
    },
  };
}
