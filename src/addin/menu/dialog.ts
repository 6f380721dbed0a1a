export interface DialogLink {
  readonly label: string;
  readonly href: string;
}

export interface DialogContent {
  readonly text: string;
  readonly links: readonly DialogLink[];
  /** A text to copy, in a box of its own. */
  readonly letter?: string;
}

const FRAME = (inside: string): string =>
  `<base target="_blank"><div style="font: 14px/1.5 Arial, sans-serif; white-space: pre-line; overflow-wrap: anywhere">${inside}</div>`;

const WIDTH = 480;
const TALLEST = 600;
/** Letters of a line, on the safe side. */
const LINE = 55;

function linesIn(text: string): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
}

/** A dialog whose links can be clicked and copied. The template only has slots: all texts are escaped by Google. */
export function showDialog(title: string, { text, links, letter }: DialogContent): void {
  const slots = links.map((_link, index) => `<p><a href="<?= href${index} ?>"><?= label${index} ?></a></p>`).join("");
  const box =
    letter === undefined
      ? ""
      : '<label>Nội dung để dán vào thư hoặc Zalo:<textarea readonly rows="6" style="width: 100%; font: inherit"><?= letter ?></textarea></label>';
  const page = HtmlService.createTemplate(FRAME(`<?= text ?>${slots}${box}`));
  Object.assign(page, { text, letter: letter ?? "" });
  links.forEach(({ label, href }, index) => Object.assign(page, { [`label${index}`]: label, [`href${index}`]: href }));
  const height = Math.min(TALLEST, 60 + 21 * linesIn(text) + 48 * links.length + (letter === undefined ? 0 : 200));
  SpreadsheetApp.getUi().showModalDialog(page.evaluate().setWidth(WIDTH).setHeight(height), title);
}
