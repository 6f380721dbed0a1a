import type { Catalogue } from "./catalogue.ts";
import { tt18y2018 } from "./tt18-2018.ts";

/** Every catalogue the product knows; one more is one file and one line. */
export const catalogues: readonly Catalogue[] = [tt18y2018];
