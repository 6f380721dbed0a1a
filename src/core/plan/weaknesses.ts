import { statedWeaknesses, weaknessLabel } from "../reading/content/weakness-words.ts";
import { lines } from "../words/text.ts";
import type { PlanDraft } from "./draft.ts";
import { narrativePaths } from "./narrative-paths.ts";

/** "Tồn tại: …", or a short numbered line of its own: "b. Tồn tại". */
const LABEL = /^[^:]{3,50}:|^(?:[-+*•]|\p{L}[.)]|\d+[.)]).{3,30}(?<![.;,])$/u;

/** The weaknesses that Nội dung tells and gives no reason to leave, by its line. */
export function weaknessesOf({ narrative }: PlanDraft): { row: number; sentences: readonly string[] }[] {
  let labelled: boolean | undefined;
  return narrativePaths(narrative).map(({ row, heading, text, path }) => {
    if (heading !== "") labelled = undefined;
    const headed = [...path]
      .reverse()
      .map(weaknessLabel)
      .find((label) => label !== undefined);
    const told = lines(text).filter((line) => {
      // "Tồn tại: …" inside the text opens the weaknesses, "Nguyên nhân: …" ends them.
      if (LABEL.test(line)) labelled = weaknessLabel(line.replace(/:.*/, "")) ?? labelled;
      return labelled ?? headed ?? false;
    });
    return { row, sentences: statedWeaknesses(told) };
  });
}
