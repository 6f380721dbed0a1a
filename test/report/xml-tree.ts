import { SaxesParser } from "saxes";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** The elements of an XML text; throws when it is not well formed. */
export function xmlTree(xml: string): Element {
  const root: Element & { children: Element[] } = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root;
}

/** All elements of a name below one, in document order. */
export function below(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);
}

/** A number in an attribute of the first element of a name: NaN when absent. */
export function numberAt(element: Element, name: string, attribute: string): number {
  return Number(below(element, name)[0]?.attributes[attribute] ?? NaN);
}
