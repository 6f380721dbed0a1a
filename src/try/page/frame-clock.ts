import type { DeskState } from "../wire.ts";

/** Việt Nam's clocks are so many minutes before UTC. */
const VIET_NAM = 420;

let ahead = 0;

/** Ends the address of a frame, so that its page begins with the played time. */
export function clockInAddress(): string {
  return `?lech=${ahead}`;
}

/**
 * Frames from now on take the played day for today. A played time is meant as on a clock in Việt Nam, and shall read so
 * in the frames wherever the browser is. True when it is another than before.
 */
export function setFrameClock({ ahead: played, settings }: DeskState): boolean {
  const before = ahead;
  const here = new Date(Date.now() + played).getTimezoneOffset();
  ahead = settings.clock === undefined ? 0 : played + (VIET_NAM + here) * 60_000;
  return ahead !== before;
}
