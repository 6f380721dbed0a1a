import type { WireFollowing } from "../core/wire-panel.ts";
import { situationNames, type SituationKind } from "../core/words/situations.ts";
import { make, sentence } from "./element.ts";
import { actionItem, signOf, type FollowedAction } from "./followed-action.ts";
import { groupedList } from "./grouped-list.ts";
import { say } from "./message.ts";
import { redraw } from "./redraw.ts";

interface BoardGroup {
  readonly key: string;
  readonly title: string;
  readonly kind?: SituationKind;
  readonly actions: readonly FollowedAction[];
}

const kinds = Object.keys(situationNames) as SituationKind[];

/** The ways to look at the actions, as the switch offers them. */
const ways: Readonly<Record<string, { readonly name: string; readonly groups: (all: WireFollowing) => BoardGroup[] }>> =
  {
    kind: { name: "Theo tình hình", groups: byKind },
    standard: { name: "Theo tiêu chuẩn", groups: byStandard },
    person: { name: "Theo người", groups: byPerson },
  };

/** So many late actions are shown without a press. */
const FEW = 10;

/** All actions in groups with their counts; a group is drawn when it is opened. */
export function board(): { readonly part: HTMLElement; show(following: WireFollowing): void } {
  const by = make("select", { id: "board-by", "data-key": "board-by" });
  by.append(...Object.entries(ways).map(([value, { name }]) => make("option", { value }, name)));
  const region = make("div", {});
  /** Groups that staff have opened or closed. */
  const opened = new Map<string, boolean>();
  let shown: WireFollowing | undefined;

  function draw(): void {
    if (!shown) return;
    const groups = ways[by.value]?.groups(shown).filter(({ actions }) => actions.length > 0) ?? [];
    redraw(region, ...groups.map(groupPart));
  }

  function groupPart(group: BoardGroup): HTMLElement {
    const { key, kind, actions } = group;
    const items = make("div", {});
    const list = groupedList(items, key);
    const fill = (): void =>
      list([{ title: "", look: "", items: actions.map((one, at) => () => actionItem(one, `${key}-${at}`)) }]);
    const details = make("details", { class: "more group-of" }, heading(group), items);
    details.open = opened.get(key) ?? (kind === "late" && actions.length <= FEW);
    if (details.open) fill();
    details.addEventListener("toggle", () => {
      opened.set(key, details.open);
      if (details.open && items.childNodes.length === 0) fill();
    });
    return details;
  }

  by.addEventListener("change", () => {
    draw();
    say(`Đã xếp thành ${region.childElementCount} nhóm.`);
  });
  const part = make(
    "section",
    { "aria-labelledby": "board-title" },
    make("h4", { id: "board-title" }, "Bảng việc"),
    make("div", { class: "beside" }, make("label", { for: "board-by" }, "Xem"), by),
    region,
  );
  return {
    part,
    show(following) {
      shown = following;
      draw();
    },
  };
}

function heading({ key, title, kind, actions }: BoardGroup): HTMLElement {
  const counts = kinds.flatMap((one) => {
    const count = actions.filter((action) => action.kind === one).length;
    return count > 0 ? [`${count} ${situationNames[one].toLowerCase()}`] : [];
  });
  return make(
    "summary",
    { "data-key": key },
    ...(kind ? [signOf(kind), " "] : []),
    ...sentence(title),
    ` (${actions.length.toLocaleString("vi")})`,
    ...(kind ? [] : [make("span", { class: "change" }, counts.join(", "))]),
  );
}

function byKind({ actions }: WireFollowing): BoardGroup[] {
  return kinds.map((kind) => ({
    key: `kind-${kind}`,
    title: situationNames[kind],
    kind,
    actions: actions.filter((one) => one.kind === kind),
  }));
}

/** What could not be read stands last. */
function byStandard({ actions }: WireFollowing): BoardGroup[] {
  const standards = [...new Set(actions.map(({ standard }) => standard))].sort((a, b) => (a || 1e9) - (b || 1e9));
  return standards.map((standard) => ({
    key: `standard-${standard}`,
    title: standard === 0 ? "Chưa rõ tiêu chuẩn" : `Tiêu chuẩn ${standard}`,
    actions: actions.filter((one) => one.standard === standard),
  }));
}

function byPerson({ actions, people }: WireFollowing): BoardGroup[] {
  const named = people.map(({ person, ids }, at) => ({
    key: `person-${at}`,
    title: person,
    actions: ids.flatMap((id) => actions.find((one) => one.id === id) ?? []),
  }));
  const ids = new Set(people.flatMap((one) => one.ids));
  const nobody = actions.filter(({ id }) => !ids.has(id));
  return [...named, { key: "person-none", title: "Chưa rõ người", actions: nobody }];
}
