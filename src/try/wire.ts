// All that crosses between the desk (a worker), the server and the page: values only, JSON.

/** What comes of a call of google.script.run; `lost` is a reply that Google dropped on the way (a Date in it). */
export type CallOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }
  | { readonly lost: true };

/** `never`: the reply stays out, as when the connection breaks. */
export type PanelAnswer = CallOutcome | { readonly never: true };

/** Rows and columns count from 1, as in Apps Script; sheets go by their ids. */
export interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export interface TypedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Looks of a cell; what is absent is Google's default. Colours are "#rrggbb". */
export interface Look {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly size?: number;
  readonly wrap?: true;
  readonly across?: "left" | "center" | "right";
  readonly down?: "top" | "middle" | "bottom";
}

export interface ShownCell {
  /** What it shows; always text, never markup. */
  readonly text: string;
  /** What stands in the editor, where that is not what is shown: a formula. */
  readonly input?: string;
  readonly look?: Look;
  /** A HYPERLINK to a cell of this workbook. */
  readonly link?: CellPlace;
}

/** A row's cells by column, from 1; blank cells without looks are left out. */
export type ShownRow = Readonly<Record<number, ShownCell>>;

export interface ShownArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Choices {
  readonly areas: readonly ShownArea[];
  readonly items: readonly string[];
}

export interface ShownSheet {
  readonly id: number;
  readonly name: string;
  readonly tabColour?: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** How far there is anything to show. */
  readonly rows: number;
  readonly columns: number;
  /** Pixels by column, from 1, where it is not Google's 100. */
  readonly widths: Readonly<Record<number, number>>;
  readonly merges: readonly ShownArea[];
  readonly choices: readonly Choices[];
}

export interface ShownBook {
  readonly sheets: readonly ShownSheet[];
  readonly active: number;
}

/** Rows of one sheet, by number; an empty row has no cells. */
export type RowsOfSheet = Readonly<Record<number, ShownRow>>;

export interface MenuItem {
  readonly caption: string;
  readonly functionName?: string;
  readonly entries?: readonly MenuItem[];
  readonly separator?: true;
}

export interface Asked {
  readonly id: number;
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

/** A page of the script, served under /khung/<frame>. */
export interface FramePage {
  readonly frame: string;
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

export interface DriveEntry {
  readonly id: string;
  readonly name: string;
  readonly isDocument: boolean;
  readonly trashed: boolean;
  readonly locked: boolean;
  /** "10/09/2024 08:00" */
  readonly changed: string;
}

export interface Letter {
  readonly to: string;
  readonly from: string;
  readonly message: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly sent: string;
}

/** Situations that a school meets, to be played. */
export type Situation =
  "none" | "two-accounts" | "slow" | "reply-never" | "reply-null" | "partial-consent" | "quota" | "lock-held";

export interface Settings {
  readonly situation: Situation;
  /** "2024-09-10T08:00" as on a clock in Việt Nam, running on from when it was set; absent: the real time. */
  readonly clock?: string;
}

export interface DeskState {
  readonly settings: Settings;
  /** "10/09/2024 08:00" */
  readonly now: string;
  /** How far the page's clock is before the real one, in milliseconds; negative when it is behind. */
  readonly ahead: number;
  /** Shown to the user: "out/thu/ke-hoach-mau.xlsx". */
  readonly file: string;
  /** The workbook's title in Google Sheets. */
  readonly title: string;
  /** Sentences about the file: parts that this program cannot keep. */
  readonly remarks: readonly string[];
  readonly canMakePdf: boolean;
}

/** What the page asks of the desk. */
export type DeskRequest =
  | { readonly do: "menu"; readonly name: string; readonly at?: CellPlace }
  | { readonly do: "panel"; readonly name: string; readonly args: readonly unknown[]; readonly at?: CellPlace }
  | { readonly do: "type"; readonly sheet: number; readonly cells: readonly TypedText[] }
  | {
      readonly do: "rows";
      readonly sheet: number;
      readonly change: "above" | "below" | "delete";
      readonly row: number;
      readonly count: number;
    }
  | { readonly do: "settings"; readonly settings: Settings }
  | { readonly do: "restart"; readonly with: "empty" | "sample" };

export type DeskReply =
  | { readonly done: true }
  | { readonly panel: PanelAnswer }
  /** A sentence for the user. */
  | { readonly refused: string };

/** What the desk tells every page, in order. */
export type DeskEvent =
  | {
      readonly tell: "book";
      readonly book: ShownBook;
      readonly rows: Readonly<Record<number, RowsOfSheet>>;
      readonly menu: readonly MenuItem[];
      readonly state: DeskState;
      readonly documents: readonly DriveEntry[];
      readonly letters: readonly Letter[];
      /** Begun anew: open panels and dialogs belong to the workbook before. */
      readonly fresh: boolean;
    }
  /** `moved`: rows may stand elsewhere than before, by a script or by hand. */
  | { readonly tell: "sheets"; readonly book: ShownBook; readonly moved: boolean }
  | { readonly tell: "rows"; readonly sheet: number; readonly rows: RowsOfSheet }
  | { readonly tell: "select"; readonly at: CellPlace }
  | { readonly tell: "menu"; readonly menu: readonly MenuItem[] }
  | { readonly tell: "state"; readonly state: DeskState }
  | { readonly tell: "drive"; readonly documents: readonly DriveEntry[]; readonly letters: readonly Letter[] }
  | { readonly tell: "panel"; readonly page: FramePage }
  | { readonly tell: "dialog"; readonly page: FramePage }
  | { readonly tell: "toast"; readonly title: string; readonly text: string }
  | { readonly tell: "question"; readonly asked: Asked }
  | { readonly tell: "answered"; readonly id: number }
  /** Google asks for these permissions, and ended the script until they are given. */
  | { readonly tell: "consent"; readonly scopes: readonly string[] }
  | { readonly tell: "running"; readonly what: "menu" | "idle" }
  | { readonly tell: "failed"; readonly message: string }
  /** The add-in was built anew, or could not be: then the old one stays. */
  | { readonly tell: "built"; readonly error?: string };
