import type { WireFollowing } from "../core/wire-panel.ts";
import { situationColours, situationSigns, type SituationKind } from "../core/words/situations.ts";
import { make, sentence, type Child } from "./element.ts";
import { leading } from "./jump.ts";

export type FollowedAction = WireFollowing["actions"][number];

/** "01/10/2024 → 31/05/2025" */
export function timeOf({ starts, ends }: FollowedAction): string {
  if (starts === "" && ends === "") return "chưa rõ thời gian";
  if (starts === "") return `đến ${showDay(ends)}`;
  return ends === "" ? `từ ${showDay(starts)}` : `${showDay(starts)} → ${showDay(ends)}`;
}

/** "2024-10-01" as "01/10/2024" */
export function showDay(day: string): string {
  return day.split("-").reverse().join("/");
}

/** "tiêu chí 3.5" */
export function criterionOf({ criterion, standard }: FollowedAction): string {
  if (criterion === "") return "chưa rõ tiêu chí";
  return standard === 0 ? `tiêu chí ghi “${criterion}”` : `tiêu chí ${criterion}`;
}

/** A sign on its colour; what it says is said in words beside it. */
export function signOf(kind: SituationKind): HTMLElement {
  const sign = make("span", { class: "kind", "aria-hidden": "true" }, situationSigns[kind]);
  sign.style.background = situationColours[kind];
  return sign;
}

/** One action in a list, with all there is to say of it; leads to its line of Theo dõi where it has one. */
export function actionItem(action: FollowedAction, key: string): HTMLLIElement {
  const name = sentence(`${action.id}, ${criterionOf(action)}`);
  const who: Child[] = action.lead === "" ? [] : ["Chủ trì: ", make("bdi", {}, action.lead), "; "];
  const how = make("span", { class: "how" }, signOf(action.kind), " ", ...sentence(action.told));
  const words = make(
    "div",
    { id: `words-${key}` },
    make("p", {}, ...sentence(action.action === "" ? "Chưa ghi việc làm." : action.action)),
    make("p", { class: "remedy" }, ...who, `${timeOf(action)}; `, how),
  );
  if (action.place.cell === "") return make("li", {}, make("p", { class: "lineless" }, ...name), words);
  const { item, lead } = leading(action.place, key, name, words);
  lead.setAttribute("aria-describedby", words.id);
  return item;
}
