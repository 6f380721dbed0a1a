import { sameName } from "../words/text.ts";
import { allSheetNames } from "./index.ts";

/**
 * What to say when a sheet of ours was made anew while another bears nearly its name: staff may have renamed it.
 * @param existing names of all tabs before building; @param made names of the sheets that are new.
 */
export function lookAlikes(existing: readonly string[], made: readonly string[]): string[] {
  const ours = new Set(allSheetNames);
  return made.flatMap((name) => {
    const other = existing.find(
      (tab) => !ours.has(tab) && !/\(cũ/.test(tab) && sameName(tab).startsWith(sameName(name)),
    );
    return other === undefined
      ? []
      : [
          `Trang “${name}” vừa được tạo trống; nếu nội dung nằm ở trang “${other.trim()}”, hãy xoá trang trống và đặt lại tên trang ấy.`,
        ];
  });
}
