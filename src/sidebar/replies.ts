import type { PanelCalls } from "../core/panel-calls.ts";
import type { CheckReply, Refused, ReportReply, ViewReply, WireFinding } from "../core/wire.ts";
import type { SendReply, ShareReply, ViewersReply } from "../core/wire-access.ts";
import type { PanelState, PlaceRequest, WireChoice, WireDue, WireFollowing, WireNext } from "../core/wire-panel.ts";
import type { WireReportState, WireStep } from "../core/wire-panel.ts";
import type { WireProposed } from "../core/wire-proposal.ts";
import { situationNames, type SituationKind } from "../core/words/situations.ts";
import { fields, flag, list, maybe, number, oneOf, orNull, text, type Guard } from "./shape.ts";

// What is looked at when a reply comes in. The compiler holds each shape against the wire's own types.

type Accepted<T> = Exclude<T, Refused>;
type Said<K extends keyof PanelCalls> = Omit<Accepted<ReturnType<PanelCalls[K]>>, "ok">;

const texts = list(text);
const refused = fields<Omit<Refused, "ok">>({
  troubles: list(fields<Refused["troubles"][number]>({ code: text, problem: text, remedy: text })),
});

/** A refusal, or what was asked for. */
function reply<T extends object>(guards: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<
  Refused | ({ ok: true } & T)
> {
  const accepted = fields<T>(guards);
  const isReply = (value: unknown): boolean => {
    const { ok } = (value ?? {}) as { ok?: unknown };
    return (ok === true && accepted(value)) || (ok === false && refused(value));
  };
  return isReply as Guard<Refused | ({ ok: true } & T)>;
}

const place = fields<PlaceRequest>({
  sheet: text,
  cell: text,
  field: maybe(text),
  row: maybe(number),
  mark: maybe(text),
});
const step = oneOf("information", "current", "plan", "check", "report", "send", "follow");
const downloads = fields<WireReportState["downloads"]>({ docx: text, pdf: text });

const state = fields<PanelState>({
  steps: list(
    fields<WireStep>({
      id: step,
      title: text,
      state: oneOf("done", "begun", "open", "fix"),
      told: texts,
      sheets: texts,
    }),
  ),
  next: fields<WireNext>({
    step,
    label: text,
    why: text,
    does: oneOf("build", "goTo", "propose", "check", "report", "send", "follow"),
    place: orNull(place),
  }),
  report: fields<WireReportState>({
    kind: oneOf("none", "current", "old", "unsure"),
    made: text,
    sent: text,
    changes: texts,
    link: text,
    downloads,
    office: text,
    missing: texts,
    copyLink: text,
  }),
  undo: orNull(fields<NonNullable<PanelState["undo"]>>({ what: text, time: text })),
  due: list(fields<WireDue>({ when: oneOf("ended", "soon", "running", "later"), told: text, place })),
  following: orNull(
    fields<WireFollowing>({
      followed: flag,
      today: text,
      starts: text,
      ends: text,
      actions: list(
        fields<WireFollowing["actions"][number]>({
          id: text,
          criterion: text,
          standard: number,
          action: text,
          lead: text,
          kind: oneOf(...(Object.keys(situationNames) as SituationKind[])),
          starts: text,
          ends: text,
          told: text,
          place,
        }),
      ),
      people: list(fields<WireFollowing["people"][number]>({ person: text, open: number, ids: texts, message: text })),
    }),
  ),
  choice: fields<WireChoice>({
    catalogues: list(
      fields<WireChoice["catalogues"][number]>({ id: text, name: text, schools: text, remark: text, form: text }),
    ),
    forms: list(fields<WireChoice["forms"][number]>({ id: text, name: text, remark: text })),
    catalogue: text,
    form: text,
    proposed: fields<WireChoice["proposed"]>({ catalogue: text, form: text, why: text }),
  }),
});

const findings = list(
  fields<WireFinding>({
    code: text,
    severity: oneOf("must", "should", "info"),
    sheet: text,
    cell: text,
    row: number,
    mark: text,
    field: text,
    label: text,
    problem: text,
    remedy: text,
  }),
);

const seen = {
  link: text,
  viewers: list(fields<Accepted<ViewersReply>["viewers"][number]>({ who: text, role: text })),
  seenBy: text,
  remarks: texts,
};
const outcomes = list(
  fields<Accepted<ShareReply>["outcomes"][number]>({
    address: text,
    outcome: oneOf("given", "changed", "already", "bad", "refused"),
    told: text,
  }),
);
const template = reply<Said<"panelOwnTemplate">>({ link: text, isNew: flag, remarks: texts });
const viewers = reply<Said<"panelViewers">>(seen);

export const replies = {
  panelView: reply<Said<"panelView">>({
    findings,
    summary: texts,
    troubles: list(fields<Accepted<ViewReply>["troubles"][number]>({ code: text, problem: text, remedy: text })),
    state,
  }),
  panelBuild: reply<Said<"panelBuild">>({ changed: texts, remarks: texts }),
  panelConvert: reply<Said<"panelConvert">>({ done: flag, carried: texts, left: texts, kept: texts, remarks: texts }),
  panelImport: reply<Said<"panelImport">>({
    changed: texts,
    planRows: number,
    taken: texts,
    inferred: texts,
    left: list(fields<{ place: string; text: string }>({ place: text, text })),
    remarks: texts,
  }),
  panelPropose: reply<Said<"panelPropose">>({
    level: number,
    levels: list(number),
    criteria: list(
      fields<WireProposed>({ code: text, title: text, now: text, target: text, first: flag, planned: flag }),
    ),
    remarks: texts,
  }),
  panelAddRows: reply<Said<"panelAddRows">>({ added: texts, remarks: texts, place: orNull(place) }),
  panelCheck: reply<Omit<Accepted<CheckReply>, "ok" | "readings">>({ findings, summary: texts, state }),
  panelFollow: reply<Said<"panelFollow">>({ told: texts, remarks: texts, state }),
  panelReport: reply<Omit<Accepted<ReportReply>, "ok" | "readings">>({
    findings,
    summary: texts,
    state,
    made: flag,
    fileId: text,
    link: text,
    downloads,
    remarks: texts,
  }),
  panelShare: reply<Said<"panelShare">>({ ...seen, outcomes, state }),
  panelSend: reply<Omit<Accepted<SendReply>, "ok">>({
    ...seen,
    outcomes,
    copyLink: text,
    sent: text,
    told: text,
    again: flag,
    changes: texts,
    message: text,
    state,
  }),
  panelViewers: viewers,
  panelOpenToAll: viewers,
  panelOwnTemplate: template,
  panelUseBuiltIn: template,
  panelGoTo: reply<Said<"panelGoTo">>({ found: oneOf("same", "moved", "changed", "gone"), cell: text, told: text }),
  panelUndo: reply<Said<"panelUndo">>({ told: texts }),
} satisfies { readonly [K in keyof PanelCalls]?: Guard<unknown> };

export type UsedCall = keyof typeof replies;
export type ReplyOf<K extends UsedCall> = (typeof replies)[K] extends Guard<infer T> ? T : never;
