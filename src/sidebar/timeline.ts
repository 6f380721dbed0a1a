import type { WireFollowing } from "../core/wire-panel.ts";
import { situationColours, situationNames, type SituationKind } from "../core/words/situations.ts";
import { button, element, make, paragraph, sentence, type Child } from "./element.ts";
import { criterionOf, showDay, signOf, timeOf, type FollowedAction } from "./followed-action.ts";
import { leading } from "./jump.ts";
import { monthsShown, type MonthsShown } from "./months-shown.ts";

/** The year as a picture: a row for each action, its bar between the days it runs. What it shows, each row also says. */
export function timeline(following: WireFollowing): HTMLElement[] {
  const { actions, today } = following;
  const dated = actions.filter(({ starts, ends }) => starts !== "" || ends !== "");
  const undated = actions.filter((one) => !dated.includes(one));
  const shown = monthsShown(following);
  const box = make("div", { class: "picture-box" }, ...drawing(dated, actions, shown, today));
  if (undated.length > 0) {
    const rows = undated.map((one) => row(one, actions.indexOf(one)));
    box.append(
      make("h5", {}, `Chưa rõ thời gian (${undated.length})`),
      make("ul", { class: "jumps picture" }, ...rows),
    );
  }
  // a box that scrolls must be reached by keys, also where nothing in it can be pressed
  if (!box.querySelector("button")) box.tabIndex = 0;
  return [paragraph(range(shown, today), "hint"), ...skip(actions.length), box, legend(actions)];
}

function drawing(dated: readonly FollowedAction[], all: readonly FollowedAction[], shown: MonthsShown, today: string) {
  if (dated.length === 0) return [];
  const months = shown.months.map((month) => make("span", {}, String(Number(month.slice(5)))));
  const rows = dated.map((one) => row(one, all.indexOf(one), shown, today));
  return [
    make("div", { class: "months", "aria-hidden": "true" }, ...months),
    make("ul", { class: "jumps picture" }, ...rows),
  ];
}

function row(action: FollowedAction, at: number, shown?: MonthsShown, today = ""): HTMLLIElement {
  const { kind, told, place } = action;
  // how many days it is late or has left is worth its room; the rest is in the sign
  const isUrgent = kind === "late" || kind === "soon";
  const days = shown ? `, ${timeOf(action)}` : "";
  const unseen = make("span", { class: "unseen" }, ...sentence(isUrgent ? `${days}, ` : `${days}, ${told}`));
  const words = make("span", { class: "row-words" }, ...nameOf(action), unseen);
  const line = [
    signOf(kind),
    words,
    ...(isUrgent ? [make("span", { class: `urgent ${kind}` }, ...sentence(told))] : []),
  ];
  const bar = shown ? [track(action, shown, today)] : [];
  if (place.cell === "") return make("li", {}, make("p", { class: "row-line" }, ...line), ...bar);
  const { item, lead } = leading(place, `picture-${at}`, line, ...bar);
  lead.classList.add("row-line");
  return item;
}

/** "V3, tiêu chí 3.5, Ứng dụng CNTT"; the word that every row has is only spoken. */
function nameOf(action: FollowedAction): Child[] {
  const criterion =
    action.standard === 0
      ? sentence(criterionOf(action))
      : [make("span", { class: "unseen" }, "tiêu chí "), ...sentence(action.criterion)];
  return [make("strong", {}, ...sentence(action.id)), ", ", ...criterion, ", ", ...sentence(action.action)];
}

function track({ kind, starts, ends }: FollowedAction, shown: MonthsShown, today: string): HTMLElement {
  // only one of the two days is known, or they are the wrong way round: nothing is guessed, what is known is shown
  const [from = "", to = from] = [starts, ends].filter((day) => day !== "").sort();
  const left = shown.startOf(from) * 100;
  const width = shown.endOf(to) * 100 - left;
  const bar = make("span", { class: `bar ${kind}` });
  bar.style.left = `min(${left}%, 100% - 8px)`;
  bar.style.width = `max(${width}%, 8px)`;
  bar.style.background = situationColours[kind];
  const drawn = make("div", { class: "track", "aria-hidden": "true" }, bar);
  drawn.style.backgroundSize = `${100 / shown.months.length}% 100%`;
  if (shown.shows(today)) {
    const now = make("span", { class: "today" });
    now.style.left = `${shown.startOf(today) * 100}%`;
    drawn.append(now);
  }
  return drawn;
}

function range({ months, shows }: MonthsShown, today: string): string {
  const name = (month = ""): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`;
  const now = shows(today) ? `vạch xanh là hôm nay, ${showDay(today)}` : `hôm nay là ${showDay(today)}`;
  return `Từ tháng ${name(months[0])} đến tháng ${name(months[months.length - 1])}; ${now}.`;
}

/** A long picture is passed with one press. */
function skip(count: number): HTMLElement[] {
  if (count <= 10) return [];
  return [button("Bỏ qua hình, tới bảng việc", "skip-picture", () => element("board-by").focus(), "skip small")];
}

/** Only the signs that are there. */
function legend(actions: readonly FollowedAction[]): HTMLElement {
  const kinds = (Object.keys(situationNames) as SituationKind[]).filter((kind) =>
    actions.some((one) => one.kind === kind),
  );
  const items = kinds.map((kind) => make("li", {}, signOf(kind), ` ${situationNames[kind].toLowerCase()}`));
  return make("ul", { class: "legend", "aria-label": "Dấu trong hình" }, ...items);
}
