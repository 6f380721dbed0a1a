import type { PanelCalls } from "../../src/core/panel-calls.ts";
import { followedView } from "./followed.ts";
import { changedView, checkedView, faultyView, REPORT, reportedView, sentView } from "./states.ts";

const seen = {
  link: REPORT,
  viewers: [
    { who: "vanthu@truong.example", role: "owner" },
    { who: "phonggddt@example.com", role: "reader" },
  ],
  seenBy: "vanthu@truong.example (chủ sở hữu); phonggddt@example.com (người xem)",
  remarks: [],
};
const outcomes = [
  { address: "phonggddt@example.com", outcome: "given" as const, told: "phonggddt@example.com: đã được xem." },
  { address: "so gd", outcome: "bad" as const, told: "“so gd” chưa phải một địa chỉ thư, nên chưa chia sẻ." },
];
const copyLink = "https://docs.google.com/document/d/ban-da-gui/edit";

/** Invented answers, one for each call: what the panel does with them is tried, not what the add-in answers. */
export function pretendServer(more: Partial<PanelCalls> = {}): Partial<PanelCalls> {
  return {
    panelView: () => faultyView(),
    panelBuild: () => ({ ok: true, changed: ["Thông tin", "Kế hoạch"], remarks: [] }),
    panelConvert: ({ preview }) => ({
      ok: true,
      done: !preview,
      carried: ["8 dòng của trang Kế hoạch.", "Trang Tổ chức: giữ nguyên."],
      left: ["Tiêu chí 1.10 không có trong bộ mới: 1 dòng chưa gắn tiêu chí."],
      kept: preview ? [] : ["Kế hoạch (cũ)", "Hiện trạng (cũ)"],
      remarks: ["Biểu 2 theo nguồn chưa đối chiếu với văn bản gốc."],
    }),
    panelCheck: () => ({ ...checkedView(), readings: [] }),
    panelFollow: () => ({
      ok: true,
      told: ["Đã tạo trang Theo dõi với 7 việc.", "Hiện nay: 7 việc chưa cập nhật."],
      remarks: [],
      state: followedView().state,
    }),
    panelReport: ({ draft }) => ({
      ...reportedView(),
      readings: [],
      made: true,
      fileId: "bao-cao",
      link: draft ? "https://docs.google.com/document/d/du-thao/edit" : REPORT,
      downloads: reportedView().state.report.downloads,
      remarks: ["Tiêu đề “II. Những kết quả” chưa có lời nên không in."],
    }),
    panelShare: () => ({ ok: true, ...seen, outcomes, state: reportedView().state }),
    panelSend: () => ({
      ok: true,
      ...seen,
      outcomes,
      copyLink,
      sent: "10/09/2024 08:20",
      told: "Đã gửi lúc 10/09/2024 08:20; bản đã gửi được giữ riêng.",
      again: false,
      changes: changedView().state.report.changes,
      message: `Trường kính gửi kế hoạch cải tiến chất lượng giáo dục.\nLiên kết: ${REPORT}`,
      state: sentView().state,
    }),
    panelViewers: () => ({ ok: true, ...seen }),
    panelOpenToAll: ({ open }) => ({
      ok: true,
      ...seen,
      seenBy: open ? `${seen.seenBy}; mọi người có liên kết (người xem)` : seen.seenBy,
    }),
    panelOwnTemplate: () => ({
      ok: true,
      link: "https://docs.google.com/document/d/mau/edit",
      isNew: true,
      remarks: [],
    }),
    panelUseBuiltIn: () => ({ ok: true, link: "", isNew: false, remarks: [] }),
    panelGoTo: ({ cell }) => ({ ok: true, found: "same", cell, told: "" }),
    panelPropose: ({ level }) => ({
      ok: true,
      level: level ?? 2,
      levels: [2, 3, 4],
      criteria: [
        criterion("1.5", "Quản lý hành chính, tài chính và tài sản", { first: true, now: "chưa đạt mức 1" }),
        criterion("1.2", "Hội đồng trường và các hội đồng khác", { planned: true }),
        criterion("2.1", "Đối với hiệu trưởng, phó hiệu trưởng"),
        criterion("3.6", "Thư viện"),
      ],
      remarks: ["Tiêu chí 4.2 chưa có mức hiện đạt nên chưa đề xuất được."],
    }),
    panelAddRows: ({ codes }) => ({
      ok: true,
      added: codes,
      remarks: ["Mỗi dòng cần nhập thêm công việc, người, thời gian, kinh phí."],
      place: { sheet: "Kế hoạch", cell: "D14", field: "action", row: 14, mark: "m14" },
    }),
    panelUndo: () => ({ ok: true, told: ["Đã bỏ 2 dòng vừa thêm ở trang Kế hoạch."] }),
    ...more,
  };
}

function criterion(code: string, title: string, more: { first?: boolean; planned?: boolean; now?: string } = {}) {
  const { first = false, planned = false, now = "mức 1" } = more;
  return { code, title, now, target: first ? "Đạt mức 1" : "Đạt mức 2 so với mức 1 hiện tại", first, planned };
}
