import { choiceTold } from "../core/steps/choice-told.ts";
import { formOf, formsDiffer, informationIn } from "../core/sheets/workbook.ts";
import { panelStateOf, stateBefore, type ReportLinks } from "../core/steps/panel-state.ts";
import type { ReportState } from "../core/history/report-state.ts";
import type { WriteRecord } from "../core/sheets/write-record.ts";
import { wireChecked, wireTroubles, type ViewReply } from "../core/wire.ts";
import type { PanelState } from "../core/wire-panel.ts";
import { examine, type Examined } from "./examine.ts";
import { today } from "./clock.ts";
import { recall } from "./drive/document-memory.ts";
import { downloadsOf, linkOf } from "./drive/report-file.ts";

/** What a command has changed since the workbook was read. */
export interface Changed {
  readonly state?: ReportState;
  readonly fileId?: string;
  readonly copyId?: string;
  readonly writes?: readonly WriteRecord[];
  readonly written?: true;
}

/** All that the panel shows, read and reckoned anew; nothing is written. */
export function viewPanel(): ViewReply {
  const examined = examine();
  if ("troubles" in examined) {
    const { memory } = recall();
    const links = linksOf(memory.reportFileId, memory.sent?.copyId);
    const information = informationIn(examined.grids);
    const named = formsDiffer(examined.grids)
      ? { catalogue: information?.catalogue, form: information?.form }
      : undefined;
    const choice = choiceTold(information && { ...information, form: formOf(examined.grids) }, today(), named);
    const state = stateBefore(examined.troubles, links, memory.writes, choice);
    return { ok: true, findings: [], summary: [], troubles: wireTroubles(examined.troubles), state };
  }
  const { findings, summary } = wireChecked(examined.checked);
  return { ok: true, findings, summary, troubles: [], state: stateTold(examined, {}) };
}

/** The state after a command, without asking Google again. */
export function stateTold(examined: Examined, { state, fileId, copyId, writes, written }: Changed): PanelState {
  const { checked, memory } = examined;
  return panelStateOf({
    checked,
    report: state ?? examined.state,
    links: linksOf(fileId ?? memory.reportFileId, copyId ?? memory.sent?.copyId),
    writes: writes ?? memory.writes,
    today: today(),
    ...(written ? { written } : {}),
  });
}

function linksOf(fileId: string | undefined, copyId: string | undefined): ReportLinks {
  return {
    link: fileId === undefined ? "" : linkOf(fileId),
    downloads: fileId === undefined ? { docx: "", pdf: "" } : downloadsOf(fileId),
    copyLink: copyId === undefined ? "" : linkOf(copyId),
  };
}
