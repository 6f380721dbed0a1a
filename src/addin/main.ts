import { buildRequest, placeRequest, readRequest, reportRequest } from "../core/wire.ts";
import type { BuildReply, CheckReply, ReadReply, Refused, ReportReply, ShareReply } from "../core/wire.ts";
import { answer } from "./answer.ts";
import { buildWorkbook } from "./build-workbook.ts";
import { checkPlan } from "./check-plan.ts";
import { makeReport } from "./make-report.ts";
import { addMenu, tellBuilt, tellChecked, tellReport, tellShared } from "./menu.ts";
import { readWords } from "./read-words.ts";
import { goToCell, showPanel } from "./panel.ts";
import { shareReport } from "./share-report.ts";

// Every function Google may call: the exports of this file become the global functions.

export function onOpen(): void {
  addMenu();
}

export function onInstall(): void {
  addMenu();
}

export function openSidebar(): void {
  showPanel();
}

export function buildFromMenu(): void {
  tellBuilt(answer(() => buildWorkbook({})));
}

export function sampleFromMenu(): void {
  tellBuilt(answer(() => buildWorkbook({ sample: true })));
}

export function checkFromMenu(): void {
  tellChecked(answer(checkPlan));
}

export function reportFromMenu(): void {
  tellReport(answer(() => makeReport({})));
}

export function draftFromMenu(): void {
  tellReport(answer(() => makeReport({ draft: true })));
}

export function shareFromMenu(): void {
  tellShared(answer(shareReport));
}

// Calls of the panel and of the command line: JSON in, JSON out.

export function panelBuild(request: unknown): BuildReply {
  return answer((): BuildReply => buildWorkbook(buildRequest.parse(request)));
}

export function panelCheck(): CheckReply {
  return answer(checkPlan);
}

export function panelRead(request: unknown): ReadReply {
  return answer((): ReadReply => readWords(readRequest.parse(request)));
}

export function panelReport(request: unknown): ReportReply {
  return answer((): ReportReply => makeReport(reportRequest.parse(request)));
}

export function panelShare(): ShareReply {
  return answer(shareReport);
}

export function panelGoTo(request: unknown): { ok: boolean } | Refused {
  return answer(() => goToCell(placeRequest.parse(request)));
}
