import { make, sentence } from "./element.ts";
import { showDay, timeOf, type FollowedAction } from "./followed-action.ts";

interface Printed {
  readonly person: string;
  readonly tasks: readonly FollowedAction[];
  readonly today: string;
}

/** So long a browser may take to begin. */
const BEGINS = 1_000;

/** Prints one person's list and nothing else of the panel; says so where the frame may not print. */
export function printTasks(printed: Printed, forbidden: () => void): void {
  // a browser may not say when the last print was over
  document.getElementById("printed")?.remove();
  const page = pageOf(printed);
  let begun = false;
  const begin = (): void => {
    begun = true;
  };
  const clear = (): void => {
    page.remove();
    document.body.classList.remove("printing");
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", clear);
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", clear);
  document.body.append(page);
  document.body.classList.add("printing");
  try {
    window.print();
  } catch {
    // told below
  }
  // a frame that may not print does nothing, and throws nothing either
  window.setTimeout(() => {
    if (begun) return;
    clear();
    forbidden();
  }, BEGINS);
}

const HEADS = ["Mã việc", "Tiêu chí", "Việc làm", "Thời gian", "Tình hình"];

function pageOf({ person, tasks, today }: Printed): HTMLElement {
  const rows = tasks.map((task) =>
    [task.id, task.criterion, task.action, timeOf(task), task.told].map((text) => make("td", {}, ...sentence(text))),
  );
  return make(
    "div",
    { id: "printed" },
    make("h2", {}, "Việc của ", make("bdi", {}, person)),
    make("p", {}, `Kế hoạch cải tiến chất lượng giáo dục, tình hình ngày ${showDay(today)}.`),
    make(
      "table",
      {},
      make("thead", {}, make("tr", {}, ...HEADS.map((head) => make("th", { scope: "col" }, head)))),
      make("tbody", {}, ...rows.map((cells) => make("tr", {}, ...cells))),
    ),
  );
}
