import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { BuildReply } from "../core/wire.ts";
import type { Arguments } from "./arguments.ts";
import { named } from "./choice.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { say } from "./tell.ts";
import { accept, freshWorkplace, save } from "./workplace.ts";
import { newFile } from "./new-file.ts";

/** new FILE.xlsx [--catalogue ID] [--form ID] [--sample] [--school-year 2024-2025] */
export async function runNew({ file, sample, schoolYear, ...given }: Arguments): Promise<ExitCode> {
  if (file === undefined) throw new Stop("Cần ghi tên tệp mới, ví dụ: npm run -s cli -- new ke-hoach.xlsx");
  const path = newFile(file, ".xlsx");
  if (existsSync(path)) throw new Stop(`Tệp ${basename(path)} đã có nên được giữ nguyên; hãy chọn tên khác.`);
  const place = await freshWorkplace(path);
  const request = { sample, ...(schoolYear === undefined ? {} : { schoolYear }), ...named(given) };
  const built = accept<BuildReply>(place.addin.runFromPanel("panelBuild", request));
  await save(place);
  say(`Đã tạo ${file} với các trang: ${built.changed.join(", ")}.`);
  for (const line of built.remarks) say(line);
  return 0;
}
