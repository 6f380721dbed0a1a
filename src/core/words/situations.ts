// How an action may stand: data alone, which the sheets and the panel both show. The panel imports this file as code.

/** In the order in which they are looked at. */
export const situationNames = {
  late: "Quá hạn",
  soon: "Đến hạn trong 14 ngày",
  notUpdated: "Chưa cập nhật",
  notDone: "Chưa hoàn thành",
  going: "Đang thực hiện",
  notStarted: "Chưa bắt đầu",
  done: "Hoàn thành",
  stopped: "Dừng",
} as const;

export type SituationKind = keyof typeof situationNames;

/** Signs in the months: colour never tells alone. */
export const situationSigns: Readonly<Record<SituationKind, string>> = {
  late: "!",
  soon: "◔",
  notUpdated: "?",
  notDone: "✕",
  going: "▶",
  notStarted: "○",
  done: "✔",
  stopped: "–",
};

/** Light enough for dark words on them. */
export const situationColours: Readonly<Record<SituationKind, string>> = {
  late: "#ea9999",
  soon: "#ffe599",
  notUpdated: "#d9d9d9",
  notDone: "#f4cccc",
  going: "#9fc5e8",
  notStarted: "#cfe2f3",
  done: "#b6d7a8",
  stopped: "#efefef",
};
