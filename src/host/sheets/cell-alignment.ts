import type { Style } from "exceljs";
import type { StyleChange } from "./cell-style.ts";

export function withAlignment(change: Partial<Style["alignment"]>): StyleChange {
  return (style) => ({ ...style, alignment: { ...style.alignment, ...change } });
}

/** "normal" leaves it to the kind of the value: texts to the left, numbers to the right. */
export function withHorizontal(horizontal: "left" | "center" | "normal" | "right"): StyleChange {
  return ({ alignment: old, ...rest }) => {
    const { horizontal: _old, ...kept } = old ?? {};
    return { ...rest, alignment: horizontal === "normal" ? kept : { ...kept, horizontal } };
  };
}
