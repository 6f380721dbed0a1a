import { fact } from "./fact.ts";
import { addinOf } from "./script.ts";

const echo = "function echo(...args) { return args; }";
const reply = (expression: string): unknown =>
  addinOf(`function main() { return ${expression}; }`).runFromPanel("main");

fact("recorded", "runtime.md, google.script.run (tanaikech 2023-08-28)", "JSON goes both ways", () => {
  const sent = [1, "hai", true, null, [1, [2]], { a: { b: null } }];
  expect(addinOf(echo).runFromPanel("echo", ...sent)).toEqual(sent);
});

fact("recorded", "runtime.md, google.script.run", "a Date, Map, RegExp, function or typed array cannot be sent", () => {
  const addin = addinOf(echo);
  const refused = [new Date(0), new Map(), new Set(), /x/, () => 1, new Uint8Array(1), new String("x")];
  for (const [place, value] of refused.entries()) {
    const before = Array.from({ length: place }, () => 0);
    expect(() => addin.runFromPanel("echo", ...before, value)).toThrow(
      `Failed due to illegal value in property: ${place}`,
    );
  }
  expect(() => addin.runFromPanel("echo", 0, { a: [new Date(0)] })).toThrow(
    "Failed due to illegal value in property: 1",
  );
  expect(addin.calls.total).toBe(0);
});

fact("recorded", "runtime.md, google.script.run", "undefined in an array is sent as null", () => {
  expect(addinOf(echo).runFromPanel("echo", [undefined, 1])).toEqual([[null, 1]]);
});

fact("recorded", "runtime.md, google.script.run", "a Date anywhere loses the whole reply without an error", () => {
  expect(reply("new Date()")).toBeUndefined();
  expect(reply("({ ok: true, rows: [[1, new Date()]] })")).toBeUndefined();
});

fact(
  "recorded",
  "runtime.md, google.script.run",
  "replies: undefined is null, a Map is {}, a function its text",
  () => {
    expect(reply("undefined")).toBeNull();
    expect(reply("({ a: undefined, b: new Map([[1, 2]]), c: /x/ })")).toEqual({ a: null, b: {}, c: {} });
    expect(reply("() => 1")).toBe("() => 1");
    expect(() => reply("new Uint8Array(2)")).toThrow("Uint8Array");
  },
);
