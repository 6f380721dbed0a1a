import { checked, checksOf, summed, type Item } from "./money-items.ts";

/** "a + b = c", "a × b = c", "c = a + b": the stated side stays, the other was compared with it. Undefined: no sense in it. */
export function equated(items: readonly Item[]): readonly Item[] | undefined {
  const done: Item[] = [];
  for (const [at, item] of items.entries()) {
    const last = done[done.length - 1];
    if (item.join !== "equals" || !last) {
      done.push(item);
      continue;
    }
    const run = runBefore(done, item);
    const isReversed = run.length === 1 && last.made === undefined && items[at + 1]?.join === "plus";
    if (isReversed) return at === 1 ? [summed(last, items.slice(1))] : undefined;
    done.splice(done.length - run.length, run.length, settled(run, last, item));
  }
  return done;
}

/** What stands before a "=": all that plus signs join, or the last product alone when its own total follows. */
function runBefore(done: readonly Item[], total: Item): readonly Item[] {
  const last = done[done.length - 1];
  const isOwn =
    last?.made === "product" && (last.amount === total.amount || done.some((item) => item.made === "stated"));
  let from = done.length - 1;
  while (!isOwn && from > 0 && done[from]?.join === "plus") from -= 1;
  return done.slice(from);
}

function settled(run: readonly Item[], last: Item, total: Item): Item {
  const [first = last] = run;
  const whole = run.length > 1 ? summed(total, run) : checked(total, last.amount === total.amount);
  const source = total.source ?? (run.length > 1 ? undefined : last.source);
  return {
    ...whole,
    checks: run.length > 1 ? whole.checks : [...checksOf(run), ...whole.checks],
    from: first.from,
    join: first.join,
    made: "stated",
    isTotal: total.isTotal || first.isTotal,
    ...(source === undefined ? {} : { source }),
  };
}
