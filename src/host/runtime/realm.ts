import vm from "node:vm";

/** What the context hands out so that everything inside it is made by its own constructors. */
export interface Realm {
  array(): unknown[];
  object(): Record<string, unknown>;
  date(time: number): object;
  error(message: string): object;
  method(call: (args: unknown[]) => Outcome): unknown;
  proxy(traps: Traps): object;
  /** Ends as `settled` once the context's microtasks have run. */
  settle(value: unknown): Settled;
}

export interface Outcome {
  failed: boolean;
  message?: string;
  value?: unknown;
}

export interface Traps {
  read(key: string | symbol): Outcome;
  write(key: string, value: unknown): Outcome;
  has(key: string | symbol): boolean;
}

export interface Settled {
  state: "pending" | "done" | "failed";
  value: unknown;
}

const source = (now: number): string => `(() => {
  const Real = Date;
  const now = ${now};
  function Fixed(...parts) {
    if (new.target === undefined) return new Real(now).toString();
    return Reflect.construct(Real, parts.length === 0 ? [now] : parts, new.target);
  }
  Object.defineProperty(Fixed, "name", { value: "Date" });
  Object.setPrototypeOf(Fixed, Real);
  Fixed.prototype = Real.prototype;
  Object.defineProperty(Real.prototype, "constructor", { value: Fixed, writable: true, configurable: true });
  Object.defineProperty(Fixed, "now", { value: () => now, writable: true, configurable: true });
  Object.defineProperty(globalThis, "Date", { value: Fixed, writable: true, configurable: true });

  const open = (outcome) => {
    if (outcome.failed) throw new Error(outcome.message);
    return outcome.value;
  };
  return {
    array: () => [],
    object: () => ({}),
    date: (time) => new Real(time),
    error: (message) => new Error(message),
    method: (call) => (...args) => open(call(args)),
    proxy: (traps) => new Proxy({}, {
      get: (_target, key) => open(traps.read(key)),
      set: (_target, key, value) => { open(traps.write(key, value)); return true; },
      has: (_target, key) => traps.has(key),
    }),
    settle: (value) => {
      const box = { state: "pending", value: undefined };
      if (!(value instanceof Promise)) return { state: "done", value };
      value.then((v) => { box.state = "done"; box.value = v; }, (e) => { box.state = "failed"; box.value = e; });
      return box;
    },
  };
})()`;

/** A bare V8 context with a fixed clock; `eval` and `new Function` are off. */
export function bareContext(now: number): { context: vm.Context; realm: Realm } {
  // a sandbox of this side's Object would lend its constructor to the context
  const context = vm.createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: true },
    microtaskMode: "afterEvaluate",
  });
  const realm = vm.runInContext(source(now), context, { filename: "stand-in" }) as Realm;
  return { context, realm };
}
