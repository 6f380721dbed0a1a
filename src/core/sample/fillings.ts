import type { Catalogue } from "../standards/catalogue.ts";
import type { SheetId } from "../words/fields.ts";

/** Cells of a sample by sheet: rows in order, each by the fields of the sheet's columns. */
export type Fillings = (catalogue: Catalogue) => Partial<Record<SheetId, readonly Readonly<Record<string, string>>[]>>;
