import { types } from "node:util";

/** What comes back: a Date anywhere loses the whole reply without an error; undefined becomes null. */
export function toPanel(reply: unknown): unknown {
  return holdsDate(reply) ? undefined : replied(reply);
}

function holdsDate(value: unknown): boolean {
  if (types.isDate(value)) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsDate);
}

function replied(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "function") return String(value);
  if (types.isTypedArray(value)) throw new Error("Uint8Array cannot be returned by google.script.run");
  if (Array.isArray(value)) return value.map(replied);
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replied(item)]));
}
