/** Date as the page of the script sees it: new Date(), Date() and Date.now() tell the time that is played. */
export function playedDate(ahead: number, real: DateConstructor = Date): DateConstructor {
  const now = (): number => real.now() + ahead;
  return new Proxy(real, {
    construct: (target, given: unknown[], made) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, made) as Date,
    apply: () => new real(now()).toString(),
    get: (target, name) => (name === "now" ? now : (Reflect.get(target, name) as unknown)),
  });
}
