import { Stop } from "./stop.ts";

/** What parseArgs refuses, in the user's words; `help` is the command that lists the options. */
export function optionFault(error: unknown, help: string): Stop {
  const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? "";
  const missing = /argument missing|ambiguous/.test(String(error));
  return new Stop(
    missing ? `Sau ${option} cần ghi một giá trị.` : `Không có tuỳ chọn ${option}. Gõ ${help} để xem cách dùng.`,
  );
}
