import type { Catalogue } from "./catalogue.ts";
import { tt17y2018 } from "./tt17-2018.ts";
import { tt18y2018 } from "./tt18-2018.ts";
import { tt19y2018 } from "./tt19-2018.ts";
import { tt57y2026MamNon } from "./tt57-2026-mam-non.ts";
import { tt57y2026PhoThong } from "./tt57-2026-pho-thong.ts";

/** Every catalogue the product knows; one more is one file and one line. */
export const catalogues: readonly Catalogue[] = [tt18y2018, tt17y2018, tt19y2018, tt57y2026PhoThong, tt57y2026MamNon];

export function catalogueById(id: string): Catalogue | undefined {
  return catalogues.find((catalogue) => catalogue.id === id);
}
