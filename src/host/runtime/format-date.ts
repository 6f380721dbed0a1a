import { wallClock, zoneOffset } from "./zoned-time.ts";

const months = "January February March April May June July August September October November December".split(" ");
const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** Patterns of Java's SimpleDateFormat, as Utilities.formatDate takes them. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const token = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;
  return pattern.replace(token, (run: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? run : field(letter, run.length, instant, zone);
  });
}

function field(letter: string, length: number, instant: number, zone: string): string {
  const wall = wallClock(instant, zone);
  const digits = (value: number): string => String(value).padStart(length, "0");
  switch (letter) {
    case "y":
      return length === 2 ? String(wall.year % 100).padStart(2, "0") : digits(wall.year);
    case "M":
      return length < 3 ? digits(wall.month) : named(months[wall.month - 1] ?? "", length);
    case "d":
      return digits(wall.day);
    case "H":
      return digits(wall.hour);
    case "h":
      return digits(((wall.hour + 11) % 12) + 1);
    case "m":
      return digits(wall.minute);
    case "s":
      return digits(wall.second);
    case "S":
      return digits(wall.millisecond);
    case "a":
      return wall.hour < 12 ? "AM" : "PM";
    case "E":
      return named(days[new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay()] ?? "", length);
    case "Z":
      return offset(instant, zone, "");
    case "X":
      return offset(instant, zone, length === 3 ? ":" : "");
    default:
      throw new Error(`The date pattern letter "${letter}" is not stood in for`);
  }
}

function named(name: string, length: number): string {
  return length > 3 ? name : name.slice(0, 3);
}

function offset(instant: number, zone: string, colon: string): string {
  const minutes = Math.round(zoneOffset(instant, zone) / 60_000);
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}
