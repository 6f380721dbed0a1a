import type { ViewReply } from "../core/wire.ts";
import type { WireChoice } from "../core/wire-panel.ts";
import type { Arguments } from "./arguments.ts";
import { accept, type Workplace } from "./workplace.ts";

type Named = Pick<Arguments, "catalogue" | "form">;

/** Which catalogues and forms there are, and which the workbook follows. */
export function choiceIn({ addin }: Workplace): WireChoice {
  return accept<ViewReply>(addin.runFromPanel("panelView")).state.choice;
}

/** The ids that were named; the add-in says which there are. */
export function named({ catalogue, form }: Named): { catalogue?: string; form?: string } {
  return { ...(catalogue === undefined ? {} : { catalogue }), ...(form === undefined ? {} : { form }) };
}

/** "Thông tư 18/2018/TT-BGDĐT, Mẫu 9 cột" */
export function namesOf({ catalogues, forms }: WireChoice, { catalogue, form }: Partial<Named>): string {
  const names = [catalogues.find(({ id }) => id === catalogue)?.name, forms.find(({ id }) => id === form)?.name];
  return names.filter((name) => name !== undefined).join(", ");
}
