/** The clock of the page: a day and time of its own that runs on from when it was set, or the real time. */
export class Clock {
  readonly #set: string | undefined;
  readonly #since: number;
  readonly #real: () => number;

  /** `set` as on a clock in Việt Nam: "2024-09-10T08:00". */
  constructor(set: string | undefined, real: () => number = Date.now) {
    this.#set = set;
    this.#real = real;
    this.#since = real();
  }

  /** Milliseconds of the epoch. */
  get now(): number {
    return this.#real() + this.ahead;
  }

  /** Milliseconds from the real time to this clock's. */
  get ahead(): number {
    return this.#set === undefined ? 0 : Date.parse(`${this.#set}:00+07:00`) - this.#since;
  }
}

export function isClockTime(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** "10/09/2024 08:00", as a Vietnamese clock shows it. */
export function spokenTime(time: number): string {
  const [day = "", hour = ""] = new Date(time + 7 * 3_600_000).toISOString().split("T");
  return `${day.split("-").reverse().join("/")} ${hour.slice(0, 5)}`;
}
