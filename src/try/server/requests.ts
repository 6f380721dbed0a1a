import type { IncomingMessage } from "node:http";
import * as z from "zod/mini";
import type { DeskRequest } from "../wire.ts";

/** As much as a large block pasted from Word. */
const LARGEST = 4_000_000;

const whole = z.int().check(z.minimum(1), z.maximum(100_000));
const place = z.object({ sheet: z.int(), row: whole, column: whole });
const name = z.string().check(z.maxLength(200));
const situations = [
  ...(["none", "two-accounts", "slow", "reply-never", "reply-null"] as const),
  ...(["partial-consent", "quota", "lock-held"] as const),
] as const;

const deskRequest = z.discriminatedUnion("do", [
  z.object({ do: z.literal("menu"), name, at: z.optional(place) }),
  z.object({ do: z.literal("panel"), name, args: z.array(z.unknown()), at: z.optional(place) }),
  z.object({
    do: z.literal("type"),
    sheet: z.int(),
    cells: z.array(z.object({ row: whole, column: whole, text: z.string() })).check(z.maxLength(50_000)),
  }),
  z.object({
    do: z.literal("rows"),
    sheet: z.int(),
    change: z.enum(["above", "below", "delete"]),
    row: whole,
    count: whole,
  }),
  z.object({
    do: z.literal("settings"),
    settings: z.object({ situation: z.enum(situations), clock: z.optional(z.string()) }),
  }),
  z.object({ do: z.literal("restart"), with: z.enum(["empty", "sample"]) }),
]);

const answer = z.object({ id: z.int(), button: z.string(), text: z.optional(z.string().check(z.maxLength(50_000))) });

/** Undefined for anything that the page would not send. */
export function readRequest(body: unknown): DeskRequest | undefined {
  const read = deskRequest.safeParse(body);
  return read.success ? (read.data as DeskRequest) : undefined;
}

export function readAnswer(body: unknown): { id: number; button: string; text?: string } | undefined {
  const read = answer.safeParse(body);
  if (!read.success) return undefined;
  const { id, button, text } = read.data;
  return { id, button, ...(text === undefined ? {} : { text }) };
}

/** Undefined when it is too long or no JSON. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    // the rest is read and dropped: a sender that is cut off would hear no answer
    if (size <= LARGEST) parts.push(part);
  }
  if (size > LARGEST) return undefined;
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}
