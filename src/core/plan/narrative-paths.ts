import type { PlanDraft } from "./draft.ts";
import { narrativeDepth } from "./narrative-depth.ts";

/** A line of Nội dung with the headings that it stands under, the outermost first, its own last. */
export interface NarrativeLine {
  readonly row: number;
  readonly heading: string;
  readonly text: string;
  readonly path: readonly string[];
}

/** A line without a heading goes on with the one above. */
export function narrativePaths(narrative: PlanDraft["narrative"]): NarrativeLine[] {
  let open: { depth: number; heading: string }[] = [];
  return narrative.map((line) => {
    if (line.heading !== "") {
      const depth = /^\s*[-+*•]/.test(line.heading) ? 4 : narrativeDepth(line.heading);
      open = [...open.filter((above) => above.depth < depth), { depth, heading: line.heading }];
    }
    return { ...line, path: open.map(({ heading }) => heading) };
  });
}
