/**
 * The functions that a page or the picker may call. Google finds them by reading the text, and hides those whose names
 * end in "_" (runtime.md, Finding functions).
 */
export function publicFunctions(code: string): string[] {
  return [...code.matchAll(/^(?:async )?function\*? ([A-Za-z$][\w$]*)\(/gm)].flatMap(([, name = ""]) =>
    name.endsWith("_") ? [] : [name],
  );
}
