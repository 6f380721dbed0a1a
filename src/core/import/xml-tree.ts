import { scanXml } from "../report/template/xml-scan.ts";

export interface XmlNode {
  readonly name: string;
  /** The opening tag as written. */
  readonly tag: string;
  readonly children: XmlNode[];
  /** The letters right inside it; only of the elements that hold text. */
  text: string;
}

const HOLD_TEXT = new Set(["w:t", "w:delText", "m:t"]);

/** The elements of an XML part; undefined when it is no XML. */
export function xmlTree(xml: string): XmlNode | undefined {
  const root: XmlNode = { name: "", tag: "", children: [], text: "" };
  const open: XmlNode[] = [root];
  const from: number[] = [0];
  const isXml = scanXml(xml, ({ name, kind, from: start, to }) => {
    if (kind === "close") {
      const node = open.pop();
      const begin = from.pop() ?? start;
      if (node && HOLD_TEXT.has(name)) node.text = decoded(xml.slice(begin, start));
      return;
    }
    const node: XmlNode = { name, tag: xml.slice(start, to), children: [], text: "" };
    open[open.length - 1]?.children.push(node);
    if (kind === "open") {
      open.push(node);
      from.push(to);
    }
  });
  return isXml ? root : undefined;
}

export function child(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => at?.children.find((one) => one.name === name), node);
}

/** "w:val" of an opening tag; undefined when it has none. */
export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  const found = node && new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(node.tag);
  return found ? decoded(found[1] ?? found[2] ?? "") : undefined;
}

export function numberIn(node: XmlNode | undefined, name = "w:val"): number | undefined {
  const value = Number(attribute(node, name) ?? NaN);
  return Number.isInteger(value) ? value : undefined;
}

/** Elements of a name, wherever they stand inside. */
export function allOf(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const waiting = [node];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (one.name === name) found.push(one);
    for (let at = one.children.length - 1; at >= 0; at--) {
      const inner = one.children[at];
      if (inner) waiting.push(inner);
    }
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, "$1")
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? all;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
    });
}
