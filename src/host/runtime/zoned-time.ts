/** Fields of a wall clock; month 1 to 12. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const numeric = { year: "numeric", month: "numeric", day: "numeric" } as const;
  const clock = { hour: "numeric", minute: "numeric", second: "numeric", hourCycle: "h23", era: "short" } as const;
  const made = new Intl.DateTimeFormat("en-US", { timeZone: zone, ...numeric, ...clock });
  formatters.set(zone, made);
  return made;
}

/** "GMT+7", "GMT+07:00" are zones for Google, not for Node 20. */
function fixedOffset(zone: string): number | undefined {
  const match = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === "-" ? -minutes : minutes) * 60_000;
}

const known = new Map<string, Map<number, number>>();

/** Distance of the zone's clock from UTC at that instant, in milliseconds. */
export function zoneOffset(instant: number, zone: string): number {
  // clocks are changed at whole quarters of an hour
  const quarter = Math.floor(instant / 900_000);
  const offsets = known.get(zone) ?? new Map<number, number>();
  known.set(zone, offsets);
  const offset = offsets.get(quarter) ?? fixedOffset(zone) ?? computedOffset(instant, zone);
  offsets.set(quarter, offset);
  return offset;
}

function computedOffset(instant: number, zone: string): number {
  const found: Record<string, string> = {};
  for (const part of formatterOf(zone).formatToParts(instant)) found[part.type] = part.value;
  const year = found["era"] === "BC" ? 1 - Number(found["year"]) : Number(found["year"]);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(found["month"]) - 1, Number(found["day"]));
  wall.setUTCHours(Number(found["hour"]), Number(found["minute"]), Number(found["second"]));
  return wall.getTime() - Math.floor(instant / 1000) * 1000;
}

/** The instant at which the zone's clock shows what `wall` shows in UTC. */
export function instantOf(wall: number, zone: string): number {
  const guess = wall - zoneOffset(wall, zone);
  return wall - zoneOffset(guess, zone);
}

export function wallClock(instant: number, zone: string): WallClock {
  const shown = new Date(instant + zoneOffset(instant, zone));
  return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    day: shown.getUTCDate(),
    hour: shown.getUTCHours(),
    minute: shown.getUTCMinutes(),
    second: shown.getUTCSeconds(),
    millisecond: shown.getUTCMilliseconds(),
  };
}
