import type { Inferred, Moment, Span } from "./span.ts";

const OPEN_YEAR = "tháng 8 thuộc hai năm học, cần ghi cả năm";

interface Settled {
  readonly spans: ReadonlyMap<Moment, Span>;
  readonly inferred: readonly Inferred[];
}

/**
 * The days of each moment, where some were written without a year.
 * @param ordered the words run from one to the other, so a later one cannot stand before.
 */
export function settleYears(moments: readonly Moment[], ordered: boolean): Settled | { readonly why: string } {
  const spans = new Map<Moment, Span>();
  const inferred = new Set<Inferred>();
  for (const moment of moments) {
    const [only] = moment.spans;
    if (!moment.inYear && only) spans.set(moment, only);
  }
  const fromCell = spans.size > 0 && !moments.every((moment) => spans.has(moment));
  if (fromCell) borrowYears(moments, spans);
  // In a list nothing but the school year orders the months: "tháng 3, tháng 10/2024" may mean either year.
  const unlike = (moment: Moment): boolean =>
    moment.spans.length > 0 && !moment.spans.some(({ starts }) => starts === spans.get(moment)?.starts);
  if (fromCell && !ordered && moments.some((moment) => moment.inYear && unlike(moment))) {
    return { why: "chưa rõ các tháng thuộc năm nào" };
  }
  if (moments.some((moment) => !spans.has(moment))) {
    const chosen = byOrder(moments, ordered);
    if ("why" in chosen) return chosen;
    moments.forEach((moment, index) => {
      const span = chosen.spans[index];
      if (span) spans.set(moment, span);
    });
  }
  for (const moment of moments) {
    moment.inferred
      .filter((what) => !(what === "year" && fromCell && moment.inYear))
      .forEach((what) => inferred.add(what));
  }
  return { spans, inferred: [...inferred] };
}

/** A year written once holds for its neighbours: the latest not after what follows, else the earliest not before what stands above. */
function borrowYears(moments: readonly Moment[], spans: Map<Moment, Span>): void {
  const near = (
    moment: Moment,
    beside: Span | undefined,
    years: readonly number[],
    fits: (span: Span) => boolean,
  ): void => {
    if (!beside || spans.has(moment)) return;
    const span = years.map((year) => moment.inYear?.(year)).find((one) => one !== undefined && fits(one));
    if (span) spans.set(moment, span);
  };
  const yearOf = (span: Span | undefined, end: "starts" | "ends"): number => Number(span?.[end].slice(0, 4));
  for (let index = moments.length - 2; index >= 0; index--) {
    const [moment, next] = [moments[index], moments[index + 1]];
    const beside = next && spans.get(next);
    const year = yearOf(beside, "ends");
    if (moment) near(moment, beside, [year, year - 1], ({ starts }) => starts <= (beside?.ends ?? ""));
  }
  for (let index = 1; index < moments.length; index++) {
    const [moment, above] = [moments[index], moments[index - 1]];
    const beside = above && spans.get(above);
    const year = yearOf(beside, "starts");
    if (moment) near(moment, beside, [year, year + 1], ({ ends }) => ends >= (beside?.starts ?? ""));
  }
}

/** Of the years that the school year allows, those that keep the order of the words; where two ways remain, it is told. */
function byOrder(
  moments: readonly Moment[],
  ordered: boolean,
): { readonly spans: readonly Span[] } | { readonly why: string } {
  let ways: Span[][] = [[]];
  for (const { spans } of moments) {
    if (spans.length === 0) return { why: "chưa biết năm học để hiểu thời gian này" };
    ways = ways.flatMap((way) => spans.map((span) => [...way, span])).slice(0, 64);
  }
  if (ways.length === 1 && !ordered) return { spans: ways[0] ?? [] };
  const kept = ways.filter((way) =>
    way.every((span, index) => index === 0 || (way[index - 1]?.starts ?? "") <= span.ends),
  );
  if (kept.length === 0) return { why: "chưa rõ các tháng thuộc năm nào" };
  const shortest = Math.min(...kept.map(lengthOf));
  const [first, ...more] = kept.filter((way) => lengthOf(way) === shortest);
  return first && more.length === 0 ? { spans: first } : { why: OPEN_YEAR };
}

function lengthOf(way: readonly Span[]): number {
  const days = (day = ""): number =>
    day.split("-").reduce((sum, part, index) => sum + Number(part) * ([372, 31, 1][index] ?? 0), 0);
  return days(way[way.length - 1]?.ends) - days(way[0]?.starts);
}
