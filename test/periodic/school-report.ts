import { followReply, type FollowReply } from "../../src/core/wire-follow.ts";
import { periodicReply, type PeriodicReply, type PeriodicRequest } from "../../src/core/wire-periodic.ts";
import type { School } from "../addin/school.ts";

export type Made = Extract<PeriodicReply, { ok: true }>;

export function follow(school: School): FollowReply {
  return followReply.parse(school.session.runFromPanel("panelFollow"));
}

/** Every reply is held against the wire. */
export function periodic(school: School, request: PeriodicRequest = {}): PeriodicReply {
  return periodicReply.parse(school.session.runFromPanel("panelPeriodic", request));
}

export function made(school: School, request: PeriodicRequest = {}): Made {
  const reply = periodic(school, request);
  if (!reply.ok) throw new Error(reply.troubles.map(({ code, problem }) => `${code} ${problem}`).join("; "));
  return reply;
}
