import fc from "fast-check";
import type { Plan, PlanRow } from "../../src/core/plan/plan.ts";
import { mergeReport } from "../../src/core/report/merge.ts";
import { docxText, partXml, xmlParts } from "./docx-text.ts";
import { bieu2Plan, planRow } from "./bieu-2-plan-value.ts";
import { filled, reportOf, templateBase64 } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";
import { xmlTree } from "./xml-tree.ts";

const units = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("a", "ế", " ", "  ", "{", "}", "{tên trường}", "{#mục}", "{/}", "$&", "\\") },
  { weight: 3, arbitrary: fc.constantFrom("<", ">", "&", "&amp;", "]]>", '"', "'", "<w:p>", "=", "😀", "\u0301") },
  { weight: 2, arbitrary: fc.constantFrom("\n", "\r\n", "\r", "\t", "\u0000", "\u000b", "\u001f", "\ufffe", "\u2028") },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
);
const anyText = fc.array(units, { maxLength: 40 }).map((parts) => parts.join(""));

/** XML 1.0, section 2.2, written again so that the two can disagree. */
function kept(text: string): string {
  return Array.from(text.replace(/\r\n?/g, "\n"))
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code < 0x20) return code === 0x9 || code === 0xa;
      return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join("");
}

const before = "⟦trước⟧";
const after = "⟦sau⟧";

function planWith(cells: Partial<PlanRow>): Plan {
  return { ...seedPlan, bands: [{ standards: [{ order: "1", title: "", rows: [planRow(cells)] }] }] };
}

function between(bytes: Uint8Array, from: string, to: string): string {
  const text = docxText(bytes);
  return text.slice(text.indexOf(from) + 1, text.lastIndexOf(to)).join("\n");
}

function expectReadable(bytes: Uint8Array): void {
  for (const part of xmlParts(bytes)) xmlTree(partXml(bytes, part));
}

test("any text in a cell of lines comes out the same, less what XML forbids", async () => {
  const template = await templateBase64;
  fc.assert(
    fc.property(anyText, (action) => {
      const plan = planWith({ target: before, action, people: after });
      const { bytes, dropped } = filled(mergeReport(plan, template, { draft: false }));
      expect(between(bytes, before, after)).toBe(kept(action));
      expect(dropped).toEqual(kept(action) === action.replace(/\r\n?/g, "\n") ? [] : ["công việc"]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("any text in the outer cells, too", async () => {
  const template = await templateBase64;
  fc.assert(
    fc.property(anyText, anyText, (order, note) => {
      const plan = planWith({ order, criterion: before, support: before, note });
      const text = docxText(filled(mergeReport(plan, template, { draft: false })).bytes);
      expect(text[text.indexOf(before) - 1]).toBe(kept(order));
      expect(text[text.lastIndexOf(before) + 1]).toBe(kept(note));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("any text anywhere gives a readable file", async () => {
  const template = await templateBase64;
  const list = fc.array(anyText, { maxLength: 3 });
  fc.assert(
    fc.property(anyText, list, list, (text, lines, more) => {
      const plan: Plan = {
        ...planWith({ action: text, budget: text }),
        information: { ...seedPlan.information, school: text, number: text, signerName: text, recipients: lines },
        legalBasis: more,
        narrative: [{ heading: text, paragraphs: lines }],
        organisation: [
          {
            title: text,
            duties: more,
            groups: [{ name: text, duty: text, standards: text, members: text }],
            monitors: [{ name: text, post: text, watches: text }],
          },
        ],
      };
      expectReadable(filled(mergeReport(plan, template, { draft: true })).bytes);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("any text anywhere in Biểu 2 gives a readable file", async () => {
  const list = fc.array(anyText, { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(anyText, list, async (text, lines) => {
      const plan: Plan = {
        ...bieu2Plan,
        information: { ...bieu2Plan.information, school: text, kind: text, address: text },
        papersByKind: [{ kind: text, papers: lines }],
        narrative: [{ heading: "III. MỤC ĐÍCH, YÊU CẦU", paragraphs: lines }],
        issues: [{ order: text, standard: text, related: text, status: text, weakness: text, cause: text }],
        bands: [
          {
            title: text,
            standards: [
              { order: text, title: text, rows: [planRow({ content: text, support: text, progress: text })] },
            ],
          },
        ],
        reviews: [{ time: text, watched: text, result: text, adjustment: text, reviewer: text }],
      };
      expectReadable((await reportOf(plan, true)).bytes);
    }),
    { numRuns: 40 },
  );
}, 60_000);
