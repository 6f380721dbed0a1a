import type { Catalogue } from "./catalogue.ts";

/** What a sentence adds where it says what a circular holds and the circular itself was not compared. */
export function softly({ verified }: Pick<Catalogue, "verified">): string {
  return verified === "official" ? "" : " (theo nguồn chưa đối chiếu)";
}
