import { buildRequest, readRequest, refusal, reportRequest } from "../core/wire.ts";
import type {
  BuildReply,
  BuiltInReply,
  CheckReply,
  GoToReply,
  ReadReply,
  ReportReply,
  TemplateReply,
  ViewReply,
} from "../core/wire.ts";
import type { OfficeReply, SummaryReply, TablesReply } from "../core/wire-summary.ts";
import { openToAllRequest, shareRequest } from "../core/wire-access.ts";
import type { SendReply, ShareReply, ViewersReply } from "../core/wire-access.ts";
import { convertRequest, type ConvertReply } from "../core/wire-choice.ts";
import type { FollowReply } from "../core/wire-follow.ts";
import { nextYearRequest, type NextYearReply } from "../core/wire-next-year.ts";
import { periodicRequest, type PeriodicReply } from "../core/wire-periodic.ts";
import { importRequest, type ImportReply } from "../core/wire-import.ts";
import { placeRequest } from "../core/wire-panel.ts";
import { addRowsRequest, proposeRequest, undoRequest } from "../core/wire-proposal.ts";
import type { AddRowsReply, ProposeReply, UndoReply } from "../core/wire-proposal.ts";
import { answer, answerReading } from "./answer.ts";
import { buildWorkbook } from "./build-workbook.ts";
import { checkPlan } from "./check-plan.ts";
import { chosenOf } from "./chosen.ts";
import { beginNextYear } from "./begin-next-year.ts";
import { nextYearAsked } from "./menu/next-year.ts";
import { followPlan } from "./follow-plan.ts";
import { tellFollowed, tellOnesPart } from "./menu/tell-following.ts";
import { personAsked } from "./menu/ask-person.ts";
import { periodicAsked, tellPeriodic } from "./menu/periodic.ts";
import { makeReport } from "./make-report.ts";
import { periodicReport } from "./periodic-report.ts";
import { convertPlan } from "./convert-plan.ts";
import { importPlan } from "./import-plan.ts";
import { buildAsked, sampleAsked } from "./menu/build.ts";
import { convertAsked } from "./menu/convert.ts";
import { isInvented } from "./menu/ask-choice.ts";
import { addMenu } from "./menu/menu.ts";
import { openToAllAsked } from "./menu/open-to-all.ts";
import { grantAsked } from "./menu/grant.ts";
import { addRowsAsked } from "./menu/propose.ts";
import { sendAsked } from "./menu/send.ts";
import { shareAsked } from "./menu/share.ts";
import { undoAsked } from "./menu/undo.ts";
import { builtInTemplate, makeOwnTemplate, useBuiltInTemplate } from "./drive/own-template.ts";
import { goToCell, showPanel } from "./panel.ts";
import { viewPanel } from "./panel-view.ts";
import { addRows, proposeRows } from "./propose-rows.ts";
import { readWords } from "./read-words.ts";
import { sendReport } from "./sharing/send-report.ts";
import { openToAll, reportViewers, shareReport } from "./sharing/share-report.ts";
import { rollUp } from "./roll-up.ts";
import { summarise, tablesTold } from "./summarise.ts";
import { writeSummary } from "./write-summary.ts";
import { undoLastWrite } from "./undo-write.ts";
import {
  tellBuilt,
  tellBuiltIn,
  tellChecked,
  tellConverted,
  tellReport,
  tellSample,
  tellSent,
  tellShared,
  tellTemplate,
  tellViewers,
} from "./menu/tell.ts";
import { tellAdded, tellDue, tellNext, tellOffice, tellUndone } from "./menu/tell-state.ts";

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

export function nextFromMenu(): void {
  tellNext(answerReading(viewPanel));
}

export function dueFromMenu(): void {
  tellDue(answerReading(viewPanel));
}

export function proposeFromMenu(): void {
  const reply = addRowsAsked();
  if (reply) tellAdded(reply);
}

export function undoFromMenu(): void {
  const reply = undoAsked();
  if (reply) tellUndone(reply);
}

export function grantFromMenu(): void {
  grantAsked();
}

export function buildFromMenu(): void {
  const reply = buildAsked();
  if (reply) tellBuilt(reply);
}

export function convertFromMenu(): void {
  const reply = convertAsked();
  if (reply) tellConverted(reply);
}

export function sampleFromMenu(): void {
  const filled = sampleAsked();
  if (filled) tellSample(filled.reply, filled.chosen !== undefined && isInvented(filled.chosen));
}

export function checkFromMenu(): void {
  tellChecked(answer(checkPlan));
}

export function followFromMenu(): void {
  tellFollowed(answer(followPlan));
}

export function personFromMenu(): void {
  const view = answerReading(viewPanel);
  const person = personAsked(view);
  if (person) tellOnesPart(person);
}

export function nextYearFromMenu(): void {
  nextYearAsked();
}

export function periodicFromMenu(): void {
  const reply = periodicAsked();
  if (reply) tellPeriodic(reply);
}

export function reportFromMenu(): void {
  tellReport(answer(() => makeReport({})));
}

export function draftFromMenu(): void {
  tellReport(
    answer(() => makeReport({ draft: true })),
    true,
  );
}

export function shareFromMenu(): void {
  const reply = shareAsked();
  if (reply) tellShared(reply);
}

export function sendFromMenu(): void {
  const reply = sendAsked();
  if (reply) tellSent(reply);
}

export function viewersFromMenu(): void {
  tellViewers(answerReading(reportViewers));
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

export function summaryFromMenu(): void {
  tellOffice(answer(writeSummary));
}

export function rollupFromMenu(): void {
  tellOffice(answer(rollUp));
}

// Calls of the panel and of the command line: JSON in, JSON out.

export function panelBuild(request: unknown): BuildReply {
  return answer((): BuildReply => buildWorkbook(buildRequest.parse(request)));
}

export function panelConvert(request: unknown): ConvertReply {
  const { preview } = (request ?? {}) as { preview?: unknown };
  // what only looks waits for nobody
  const run = preview === true ? answerReading : answer;
  return run((): ConvertReply => convertPlan(convertRequest.parse(request)));
}

export function panelImport(request: unknown): ImportReply {
  return answer((): ImportReply => importPlan(importRequest.parse(request)));
}

export function panelCheck(): CheckReply {
  return answer(checkPlan);
}

export function panelFollow(): FollowReply {
  return answer(followPlan);
}

export function panelNextYear(request: unknown): NextYearReply {
  return answer((): NextYearReply => beginNextYear(nextYearRequest.parse(request)));
}

export function panelPeriodic(request: unknown): PeriodicReply {
  return answer((): PeriodicReply => periodicReport(periodicRequest.parse(request ?? {})));
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
  return answerReading(reportViewers);
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

export function panelBuiltIn(request: unknown): BuiltInReply {
  return answerReading((): BuiltInReply => {
    const chosen = chosenOf(buildRequest.parse(request ?? {}));
    return "code" in chosen ? refusal([chosen]) : { ok: true, docx: builtInTemplate(chosen.form?.id) };
  });
}

export function panelView(): ViewReply {
  return answerReading(viewPanel);
}

export function panelGoTo(request: unknown): GoToReply {
  return answerReading((): GoToReply => goToCell(placeRequest.parse(request)));
}

export function panelPropose(request: unknown): ProposeReply {
  return answerReading((): ProposeReply => proposeRows(proposeRequest.parse(request)));
}

export function panelAddRows(request: unknown): AddRowsReply {
  return answer((): AddRowsReply => addRows(addRowsRequest.parse(request)));
}

export function panelUndo(request: unknown): UndoReply {
  return answer((): UndoReply => undoLastWrite(undoRequest.parse(request ?? {})));
}

export function panelSummary(): OfficeReply {
  return answer(writeSummary);
}

export function panelRollup(): OfficeReply {
  return answer(rollUp);
}

export function panelSummarise(): SummaryReply {
  return answerReading(summarise);
}

export function panelTables(): TablesReply {
  return answerReading(tablesTold);
}
