import type { BuildReply, BuildRequest, BuiltInReply, CheckReply, GoToReply, ViewReply } from "./wire.ts";
import type { ReadReply, ReadRequest, ReportReply, ReportRequest, TemplateReply } from "./wire.ts";
import type { OpenToAllRequest, SendReply, ShareReply, ShareRequest, ViewersReply } from "./wire-access.ts";
import type { ConvertReply, ConvertRequest } from "./wire-choice.ts";
import type { FollowReply } from "./wire-follow.ts";
import type { ImportReply, ImportRequest } from "./wire-import.ts";
import type { PlaceRequest } from "./wire-panel.ts";
import type {
  AddRowsReply,
  AddRowsRequest,
  ProposeReply,
  ProposeRequest,
  UndoReply,
  UndoRequest,
} from "./wire-proposal.ts";

/** The calls of the panel, as the add-in's entry exports them. */
export interface PanelCalls {
  panelView(): ViewReply;
  panelBuild(request: BuildRequest): BuildReply;
  panelConvert(request: ConvertRequest): ConvertReply;
  panelImport(request: ImportRequest): ImportReply;
  panelPropose(request: ProposeRequest): ProposeReply;
  panelAddRows(request: AddRowsRequest): AddRowsReply;
  panelCheck(): CheckReply;
  panelFollow(): FollowReply;
  panelRead(request: ReadRequest): ReadReply;
  panelReport(request: ReportRequest): ReportReply;
  panelShare(request: ShareRequest): ShareReply;
  panelSend(request: ShareRequest): SendReply;
  panelOpenToAll(request: OpenToAllRequest): ViewersReply;
  panelViewers(): ViewersReply;
  panelOwnTemplate(): TemplateReply;
  panelUseBuiltIn(): TemplateReply;
  panelBuiltIn(): BuiltInReply;
  panelGoTo(request: PlaceRequest): GoToReply;
  panelUndo(request: UndoRequest): UndoReply;
}
