import type { WireFinding, ViewReply } from "../core/wire.ts";
import type { PanelState } from "../core/wire-panel.ts";

/** What the panel shows of the workbook, as it was when last looked at. */
export interface View {
  readonly findings: readonly WireFinding[];
  readonly summary: readonly string[];
  /** Why the workbook could not be read. */
  readonly troubles: Extract<ViewReply, { ok: true }>["troubles"];
  readonly state: PanelState;
}

let now: View | undefined;
const watchers: ((view: View) => void)[] = [];

/** Draws a part of the panel whenever there is something new to show. */
export function watch(draw: (view: View) => void): void {
  watchers.push(draw);
  if (now) draw(now);
}

export function currentView(): View | undefined {
  return now;
}

/** Shows what a reply tells; what it does not tell stays. */
export function showView(told: Pick<View, "state"> & Partial<View>): void {
  const before = now ?? { findings: [], summary: [], troubles: [] };
  // a reply with findings has read the workbook: nothing stood in its way
  const troubles = told.troubles ?? (told.findings ? [] : before.troubles);
  now = {
    findings: told.findings ?? before.findings,
    summary: told.summary ?? before.summary,
    troubles,
    state: told.state,
  };
  for (const draw of watchers) draw(now);
}
