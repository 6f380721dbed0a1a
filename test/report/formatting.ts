import { partXml } from "./docx-text.ts";
import { below, xmlTree, type Element } from "./xml-tree.ts";

/** How a paragraph's text is set, styles and direct marks taken together. */
export interface Formatting {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly font: string;
  readonly colour: string;
  readonly alignment: string;
  /** Twips. */
  readonly firstLine: number;
  readonly left: number;
  readonly before: number;
  readonly after: number;
  /** In lines: 1 is single; NaN for an exact height. */
  readonly lineSpacing: number;
  readonly keepNext: boolean;
  readonly style: string;
}

type Values = Record<string, string>;

/** The paragraphs of the body with their effective formatting (ECMA-376, 17.7.2: defaults, styles, direct). */
export function formattedParagraphs(bytes: Uint8Array): Formatting[] {
  const styles = xmlTree(partXml(bytes, "word/styles.xml"));
  const document = xmlTree(partXml(bytes, "word/document.xml"));
  const texts = textsOf(partXml(bytes, "word/document.xml"));
  return below(document, "w:p").map((paragraph, index) => formatting(paragraph, texts[index] ?? "", styles));
}

function formatting(paragraph: Element, text: string, styles: Element): Formatting {
  const properties = child(paragraph, "w:pPr");
  const style = properties && below(properties, "w:pStyle")[0]?.attributes["w:val"];
  const run = below(paragraph, "w:r").map((one) => child(one, "w:rPr"))[0];
  const values: Values = {};
  for (const defaults of below(styles, "w:docDefaults")) take(values, defaults);
  for (const one of chain(style ?? "Normal", styles)) take(values, one);
  if (properties) take(values, properties);
  if (run) take(values, run);
  return {
    text,
    size: Number(values["w:sz"]) / 2,
    bold: on(values["w:b"]),
    italic: on(values["w:i"]),
    font: values["w:rFonts w:ascii"] ?? "",
    colour: values["w:color"] ?? "",
    alignment: values["w:jc"] ?? "left",
    firstLine: Number(values["w:ind w:firstLine"] ?? 0),
    left: Number(values["w:ind w:left"] ?? 0),
    before: Number(values["w:spacing w:before"] ?? 0),
    after: Number(values["w:spacing w:after"] ?? 0),
    lineSpacing:
      (values["w:spacing w:lineRule"] ?? "auto") === "auto" ? Number(values["w:spacing w:line"] ?? 240) / 240 : NaN,
    keepNext: on(values["w:keepNext"]),
    style: style ?? "",
  };
}

/** The styles a style is based on, the first ancestor first. */
function chain(id: string, styles: Element): Element[] {
  const style = below(styles, "w:style").find(({ attributes }) => attributes["w:styleId"] === id);
  if (style === undefined) return [];
  const parent = below(style, "w:basedOn")[0]?.attributes["w:val"];
  return [...(parent === undefined ? [] : chain(parent, styles)), style];
}

/** The properties below an element by name, those with several attributes as "name attribute"; later ones win. */
function take(values: Values, element: Element): void {
  for (const one of element.children) {
    for (const [attribute, value] of Object.entries(one.attributes)) {
      values[attribute === "w:val" ? one.name : `${one.name} ${attribute}`] = value;
    }
    if (Object.keys(one.attributes).length === 0 && one.children.length === 0) values[one.name] = "true";
    take(values, one);
  }
}

const on = (value: string | undefined): boolean => value !== undefined && value !== "false" && value !== "0";

const child = (element: Element, name: string): Element | undefined =>
  element.children.find((one) => one.name === name);

function textsOf(xml: string): string[] {
  return xml
    .split("</w:p>")
    .slice(0, -1)
    .map((one) => [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text = ""]) => text).join(""))
    .map((text) => text.replace(/&amp;/g, "&"));
}
