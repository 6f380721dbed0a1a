import type { BuildReply, BuildRequest, BuiltInReply, CheckReply, PlaceRequest } from "./wire.ts";
import type { ReadReply, ReadRequest, Refused, ReportReply, ReportRequest, TemplateReply } from "./wire.ts";
import type { OpenToAllRequest, SendReply, ShareReply, ShareRequest, ViewersReply } from "./wire-access.ts";

/** The calls of the panel, as the add-in's entry exports them. */
export interface PanelCalls {
  panelBuild(request: BuildRequest): BuildReply;
  panelCheck(): CheckReply;
  panelRead(request: ReadRequest): ReadReply;
  panelReport(request: ReportRequest): ReportReply;
  panelShare(request: ShareRequest): ShareReply;
  panelSend(request: ShareRequest): SendReply;
  panelOpenToAll(request: OpenToAllRequest): ViewersReply;
  panelViewers(): ViewersReply;
  panelOwnTemplate(): TemplateReply;
  panelUseBuiltIn(): TemplateReply;
  panelBuiltIn(): BuiltInReply;
  panelGoTo(request: PlaceRequest): { ok: boolean } | Refused;
}
