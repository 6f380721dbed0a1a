import "./style/page.css";
import "./style/grid.css";
import "./style/windows.css";
import type { CellPlace, DeskEvent, DeskRequest, DeskState, DriveEntry, Letter, Settings } from "../wire.ts";
import { Book, cellName } from "./book.ts";
import { ask, listen, LOST } from "./desk.ts";
import { setFrameClock } from "./frame-clock.ts";
import { Hands } from "./grid/hands.ts";
import { RowMenu } from "./grid/row-menu.ts";
import { SheetGrid } from "./grid/sheet-grid.ts";
import { MenuBar } from "./menu-bar.ts";
import { Panel } from "./panel.ts";
import { Strip } from "./strip.ts";
import { Tabs } from "./tabs.ts";
import { openClockWindow } from "./windows/clock-window.ts";
import { openConsentWindow } from "./windows/consent-window.ts";
import { openDriveWindow, openLettersWindow } from "./windows/drive-window.ts";
import { Questions } from "./windows/question.ts";
import { openRestartWindow } from "./windows/restart-window.ts";
import { ScriptDialog } from "./windows/script-dialog.ts";
import { openSituationsWindow, situations } from "./windows/situations-window.ts";
import { toast } from "./windows/toasts.ts";

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
};

const place = (): CellPlace => grid.place;
const tell = (text: string): void => toast(element("toasts"), "", text, "fault");

const book = new Book();
const grid = new SheetGrid(book, { selected, follow: (to) => void goTo(to) });
element("grid").append(grid.element);
const hands = new Hands(element("grid"), book, grid, tell);
new RowMenu(element("grid"), grid, (change, row, count) => {
  hands.forget();
  void act({ do: "rows", sheet: place().sheet, change, row, count });
});
const tabs = new Tabs(element("tabs"), (sheet, byMouse) => {
  // by keyboard the focus stays in the tabs; by mouse one goes on in the grid, as in Sheets
  if (byMouse) hands.editor.focus();
  void showSheet(sheet);
});
const menu = new MenuBar(element("menu-bar"), (name) => {
  hands.editor.focus();
  lastRun = name;
  void act({ do: "menu", name, at: place() });
});
const panel = new Panel(element("panel"), place, () => hands.editor.focus());
const dialog = new ScriptDialog(place);
const questions = new Questions();
const strip = new Strip(element("strip"));

let state: DeskState | undefined;
/** The menu's function that ran last, and the one that opened the panel: it opens it again after a new build. */
let lastRun = "";
let panelOpener = "";
let documents: readonly DriveEntry[] = [];
let letters: readonly Letter[] = [];

async function act(request: DeskRequest): Promise<void> {
  const reply = await ask(request);
  if ("refused" in reply) tell(reply.refused);
}

async function showSheet(id: number): Promise<void> {
  const sheet = book.sheet(id) ?? book.sheets[0];
  if (!sheet) return;
  const shown = grid.show(sheet);
  tabs.show(book.sheets, sheet.id);
  selected(grid.place);
  await shown;
}

async function goTo(to: CellPlace): Promise<void> {
  if (grid.sheet?.id !== to.sheet) await showSheet(to.sheet);
  await grid.select(to);
}

function selected(at: CellPlace): void {
  tellCell(at);
  hands.editor.stand(at);
  // the panel keeps the focus while it is being used
  if (document.activeElement === document.body || element("grid").contains(document.activeElement))
    hands.editor.focus();
}

function tellCell(at: CellPlace): void {
  const cell = book.cell(at);
  element("cell-name").textContent = cellName(at.row, at.column);
  element("formula").textContent = cell?.input ?? cell?.text ?? "";
}

function tellState(told: DeskState): void {
  state = told;
  const { situation, clock } = told.settings;
  // what it shows is of another day now
  if (setFrameClock(told)) panel.load();
  element("title").textContent = told.title;
  element("saved").textContent = `Đã lưu vào ${told.file}`;
  element("open-clock").textContent = clock === undefined ? "Hôm nay: ngày thật" : `Hôm nay: ${told.now.slice(0, 10)}`;
  strip.say("situation", situation === "none" ? "" : `Đang thử tình huống: ${situations[situation].name}.`);
  strip.say("file", told.remarks.join(" "));
}

function hear(event: DeskEvent): void {
  switch (event.tell) {
    case "book":
      book.begin(event);
      ({ documents, letters } = event);
      tellState(event.state);
      menu.show(event.menu);
      if (event.fresh) begunAnew();
      return void showSheet(event.fresh ? event.book.active : (grid.sheet?.id ?? event.book.active));
    case "sheets":
      book.shape(event.book);
      // what was typed before may stand elsewhere now
      if (event.moved) hands.forget();
      if (grid.sheet && !book.sheet(grid.sheet.id)) return void showSheet(event.book.active);
      grid.refresh();
      void grid.selectAgain();
      return tabs.show(book.sheets, grid.sheet?.id ?? 0);
    case "rows":
      book.change(event.sheet, event.rows);
      if (grid.sheet?.id === event.sheet) grid.refresh();
      return tellCell(grid.place);
    case "menu":
      return menu.show(event.menu);
    case "select":
      return void goTo(event.at);
    case "state":
      return tellState(event.state);
    case "drive":
      ({ documents, letters } = event);
      return;
    case "panel":
      panelOpener = lastRun;
      return panel.show(event.page);
    case "dialog":
      return dialog.show(event.page);
    case "toast":
      return toast(element("toasts"), event.title, event.text);
    case "question":
      return questions.ask(event.asked);
    case "answered":
      return questions.answered(event.id);
    case "consent":
      return openConsentWindow(event.scopes, () => set({ situation: "none" }));
    case "running":
      element("saved").textContent = event.what === "menu" ? "Đang chạy tiện ích…" : `Đã lưu vào ${state?.file ?? ""}`;
      return;
    case "failed":
      return tell(event.message);
    case "built":
      strip.say("built", event.error === undefined ? "" : `Bản dựng mới có lỗi, đang dùng bản cũ: ${event.error}`);
      if (event.error === undefined && panel.isOpen && panelOpener !== "")
        void act({ do: "menu", name: panelOpener, at: place() });
      return;
  }
}

/** What belonged to the workbook before is closed. */
function begunAnew(): void {
  panel.close();
  dialog.close();
  hands.forget();
  grid.forget();
}

function set(change: Partial<Settings>): void {
  const settings = { ...(state?.settings ?? { situation: "none" as const }), ...change };
  void act({ do: "settings", settings });
}

const opens: Readonly<Record<string, () => void>> = {
  "open-drive": () => openDriveWindow(documents, state?.canMakePdf === true),
  "open-letters": () => openLettersWindow(letters),
  "open-situations": () => openSituationsWindow(state?.settings.situation ?? "none", (situation) => set({ situation })),
  "open-clock": () =>
    openClockWindow(state?.now ?? "", state?.settings.clock, (clock) => {
      const { situation } = state?.settings ?? { situation: "none" as const };
      void act({ do: "settings", settings: { situation, ...(clock === undefined ? {} : { clock }) } });
    }),
  "open-restart": () =>
    openRestartWindow(state?.file ?? "", (beginning) => void act({ do: "restart", with: beginning })),
};
for (const [id, open] of Object.entries(opens)) element(id).addEventListener("click", open);

listen(hear, (open) => strip.say("connection", open ? "" : LOST));
