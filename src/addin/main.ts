import { buildRequest, placeRequest, readRequest, reportRequest } from "../core/wire.ts";
import type {
  BuildReply,
  BuiltInReply,
  CheckReply,
  ReadReply,
  Refused,
  ReportReply,
  TemplateReply,
} from "../core/wire.ts";
import { openToAllRequest, shareRequest } from "../core/wire-access.ts";
import type { SendReply, ShareReply, ViewersReply } from "../core/wire-access.ts";
import { answer } from "./answer.ts";
import { askSend, askShare } from "./menu/ask.ts";
import { buildWorkbook } from "./build-workbook.ts";
import { checkPlan } from "./check-plan.ts";
import { makeReport } from "./make-report.ts";
import { addMenu } from "./menu/menu.ts";
import { openToAllAsked } from "./menu/open-to-all.ts";
import { builtInTemplate, makeOwnTemplate, useBuiltInTemplate } from "./drive/own-template.ts";
import { goToCell, showPanel } from "./panel.ts";
import { readWords } from "./read-words.ts";
import { sendReport } from "./send-report.ts";
import { openToAll, reportViewers, shareReport } from "./share-report.ts";
import {
  tellBuilt,
  tellBuiltIn,
  tellChecked,
  tellReport,
  tellSent,
  tellShared,
  tellTemplate,
  tellViewers,
} from "./menu/tell.ts";

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
  const asked = askShare();
  if (asked) tellShared(answer(() => shareReport(asked)));
}

export function sendFromMenu(): void {
  const asked = askSend();
  if (asked) tellSent(answer(() => sendReport(asked)));
}

export function viewersFromMenu(): void {
  tellViewers(answer(reportViewers));
}

export function openToAllFromMenu(): void {
  const reply = openToAllAsked();
  if (reply) tellViewers(reply);
}

export function ownTemplateFromMenu(): void {
  tellTemplate(answer(makeOwnTemplate));
}

export function useBuiltInFromMenu(): void {
  tellBuiltIn(answer(useBuiltInTemplate));
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

export function panelShare(request: unknown): ShareReply {
  return answer((): ShareReply => shareReport(shareRequest.parse(request)));
}

export function panelSend(request: unknown): SendReply {
  return answer((): SendReply => sendReport(shareRequest.parse(request)));
}

export function panelViewers(): ViewersReply {
  return answer(reportViewers);
}

export function panelOpenToAll(request: unknown): ViewersReply {
  return answer((): ViewersReply => openToAll(openToAllRequest.parse(request)));
}

export function panelOwnTemplate(): TemplateReply {
  return answer(makeOwnTemplate);
}

export function panelUseBuiltIn(): TemplateReply {
  return answer(useBuiltInTemplate);
}

export function panelBuiltIn(): BuiltInReply {
  return { ok: true, docx: builtInTemplate() };
}

export function panelGoTo(request: unknown): { ok: boolean } | Refused {
  return answer(() => goToCell(placeRequest.parse(request)));
}
