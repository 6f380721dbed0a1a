/** recorded: seen on live Apps Script; documented: Google says so; assumed: our best reading. */
export type Grade = "recorded" | "documented" | "assumed";

/** One thing that the stand-in does as Google does, with how we know and from where. */
export function fact(grade: Grade, source: string, title: string, run: () => void | Promise<void>): void {
  test(`[${grade}] ${title} (${source})`, async () => run());
}
