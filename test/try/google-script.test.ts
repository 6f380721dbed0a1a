import vm from "node:vm";
import { googleScriptSource } from "../../src/try/google-script-source.ts";
import type { CallOutcome } from "../../src/try/wire.ts";

interface Call {
  name: string;
  args: unknown[];
  done: (outcome: CallOutcome) => void;
  failed: (error: Error) => void;
}

/** A window with the shim in it; calls wait until the test answers them. */
function page(functions?: string[]) {
  const calls: Call[] = [];
  const hosted: unknown[][] = [];
  const told: unknown[] = [];
  const carry = (name: string, args: unknown[]): Promise<CallOutcome> =>
    new Promise((done, failed) => calls.push({ name, args, done, failed }));
  const context = vm.createContext({
    ...{ setTimeout, FormData, told, carry },
    host: (...given: unknown[]) => hosted.push(given),
    console: { error: (text: string) => told.push(`console: ${text}`) },
  });
  const place = { host: "host", ...(functions === undefined ? {} : { functions }) };
  vm.runInContext(googleScriptSource("carry", place), context);
  const run = (script: string): unknown => vm.runInContext(script, context);
  const settled = async (): Promise<void> => {
    // a handler runs in a turn of its own, after the reply's
    for (let turn = 0; turn < 3; turn += 1) await new Promise((later) => setTimeout(later, 0));
  };
  return { calls, hosted, told, run, settled };
}

const handlers = `google.script.run
  .withSuccessHandler((...given) => told.push(["ok", ...given]))
  .withFailureHandler((error, user) => told.push(["failed", error instanceof Error, error.message, user]))`;

test("a call returns nothing, and its handler gets the reply and the user object", async () => {
  const { calls, told, run, settled } = page();
  expect(run(`${handlers}.withUserObject({ nút: 1 }).echo(1, "hai", [undefined])`)).toBeUndefined();
  expect(calls.map(({ name, args }) => [name, args])).toEqual([["echo", [1, "hai", [null]]]]);
  calls[0]!.done({ ok: true, value: { a: 1 } });
  await settled();
  expect(told).toEqual([["ok", { a: 1 }, { nút: 1 }]]);
});

test("each choice of a handler is a runner of its own", async () => {
  const { calls, told, run, settled } = page();
  run(`const first = google.script.run.withSuccessHandler(() => told.push("một"));
    first.withSuccessHandler(() => told.push("hai")).a();
    first.a();`);
  for (const call of calls) call.done({ ok: true, value: null });
  await settled();
  expect(told).toEqual(["hai", "một"]);
});

test("a failing script and a broken connection both reach the failure handler as an Error", async () => {
  const { calls, told, run, settled } = page();
  run(`${handlers}.a(); ${handlers}.withUserObject(7).b()`);
  calls[0]!.done({ ok: false, message: "Exception: không được" });
  calls[1]!.failed(new Error("mất mạng"));
  await settled();
  expect(told).toEqual([
    ["failed", true, "Exception: không được", undefined],
    ["failed", true, "mất mạng", 7],
  ]);
});

test("a lost reply arrives as undefined, and without handlers nothing breaks", async () => {
  const { calls, told, run, settled } = page();
  run(`${handlers}.a(); google.script.run.b(); google.script.run.c()`);
  calls[0]!.done({ lost: true });
  calls[1]!.done({ ok: true, value: 1 });
  calls[2]!.done({ ok: false, message: "hỏng" });
  await settled();
  expect(told).toContainEqual(["ok", undefined, undefined]);
  expect(told).toContain("console: Uncaught in c: hỏng");
});

test("replies come as they come, not in the order of the calls", async () => {
  const { calls, told, run, settled } = page();
  run(`for (const name of ["a", "b"]) google.script.run.withSuccessHandler((reply) => told.push(reply))[name]()`);
  calls[1]!.done({ ok: true, value: "b" });
  await settled();
  calls[0]!.done({ ok: true, value: "a" });
  await settled();
  expect(told).toEqual(["b", "a"]);
});

test("ten calls are under way at once; the eleventh waits for a place", async () => {
  const { calls, run, settled } = page();
  run("for (let time = 0; time < 12; time += 1) google.script.run.a(time)");
  await settled();
  expect(calls).toHaveLength(10);
  calls[3]!.done({ ok: true, value: null });
  await settled();
  expect(calls.map(({ args }) => args[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

// runtime.md, google.script.run: what cannot be sent is told to the caller, and nothing is sent
test.each(["new Date()", "new Map()", "new Set()", "/x/", "() => 1", "new Uint8Array(1)", "{ a: [new Date()] }"])(
  "%s cannot be sent",
  (value) => {
    const { calls, run } = page();
    expect(() => run(`google.script.run.a(0, 1, ${value})`)).toThrow("Failed due to illegal value in property: 2");
    expect(calls).toEqual([]);
  },
);

test("names that the script does not have, and private ones, are no functions", () => {
  const { run } = page(["a", "hidden_"]);
  expect(() => run("google.script.run.b()")).toThrow("is not a function");
  expect(() => run("google.script.run.hidden_()")).toThrow("is not a function");
  expect(() => run("google.script.run.a()")).not.toThrow();
});

test("google.script.host closes and sizes the window", () => {
  const { hosted, run } = page();
  run("google.script.host.close(); google.script.host.setHeight(300); google.script.host.editor.focus()");
  expect(hosted).toEqual([
    ["close", undefined],
    ["setHeight", 300],
    ["editor.focus", undefined],
  ]);
});

test("nothing in the script can end its element", () => {
  expect(googleScriptSource("carry")).not.toContain("</");
});
