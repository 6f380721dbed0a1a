import type { WireFollowing } from "../core/wire-panel.ts";
import { button, make, type Child } from "./element.ts";
import { actionItem, type FollowedAction } from "./followed-action.ts";
import { groupedList } from "./grouped-list.ts";
import { letter } from "./letter.ts";
import { say } from "./message.ts";
import { printTasks } from "./print-tasks.ts";
import { redraw } from "./redraw.ts";

/** One person's part, to read, to send or to print. Who was chosen is known to this panel alone, until it is closed. */
export function myTasks(): { readonly part: HTMLElement; show(following: WireFollowing): void } {
  const who = make("select", { id: "my-name", "data-key": "my-name" });
  const list = make("div", {});
  const draw = groupedList(list, "mine");
  const below = make("div", {});
  const told = make("p", { class: "jump-told" });
  let shown: WireFollowing | undefined;

  function choose(fromStart: boolean): void {
    const one = shown?.people.find(({ person }) => person === who.value);
    const tasks = shown && one ? tasksOf(shown, one.ids) : [];
    draw([{ title: "", look: "", items: tasks.map((task, at) => () => actionItem(task, `mine-${at}`)) }], fromStart);
    told.replaceChildren();
    redraw(below, ...(shown && one ? ways(one, tasks, shown.today) : []));
  }

  function ways({ person, message }: WireFollowing["people"][number], tasks: FollowedAction[], today: string): Child[] {
    const print = (): void =>
      printTasks({ person, tasks, today }, () => {
        told.textContent = FORBIDDEN;
        say(FORBIDDEN);
      });
    const press = make("div", { class: "actions" }, button("In danh sách này", "print-mine", print, "outlined"));
    return [press, told, ...letter(message, "my-letter")];
  }

  who.addEventListener("change", () => {
    choose(true);
    const one = shown?.people.find(({ person }) => person === who.value);
    if (one) say(`Đang hiện ${one.ids.length} việc của ${one.person}.`);
  });
  const part = make(
    "section",
    { "aria-labelledby": "my-title" },
    make("h4", { id: "my-title" }, "Việc của tôi"),
    make("div", { class: "beside" }, make("label", { for: "my-name" }, "Người"), who),
    list,
    below,
  );
  return {
    part,
    show(following) {
      shown = following;
      offer(who, following);
      choose(false);
    },
  };
}

const FORBIDDEN = "Trình duyệt không cho bảng này in: mở trang Việc từng người, lọc theo cột Người rồi in ở đó.";

function offer(who: HTMLSelectElement, { people }: WireFollowing): void {
  const chosen = who.value;
  const options = people.map(({ person, open }) => make("option", { value: person }, `${person} (còn ${open} việc)`));
  who.replaceChildren(make("option", { value: "" }, "Chọn người…"), ...options);
  who.value = people.some(({ person }) => person === chosen) ? chosen : "";
}

function tasksOf({ actions }: WireFollowing, ids: readonly string[]): FollowedAction[] {
  return ids.flatMap((id) => actions.find((one) => one.id === id) ?? []);
}
