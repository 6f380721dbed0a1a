import { compose } from "../../words/text.ts";
import { findSources } from "./money-source.ts";
import { tokenise } from "./money-tokens.ts";

const MONEY =
  /(?<!\p{L})(?:(?:kinh phí|nguồn|tiền) (?:được|của|do|từ|chương trình|dự án|đề án|hoạt động|giao|cấp|huyện|xã|tỉnh|thu|vốn|chi|tài chính)|quỹ|ngân sách|tặng|ủng hộ|hiến|quyên góp|mạnh thường quân)(?!\p{L})/iu;

/** Whether words beside the sum tell where money or goods come from: "Nguồn chi thường xuyên", "UBND xã cấp". */
export function namesSource(typed: string): boolean {
  return MONEY.test(compose(typed)) || findSources(tokenise(typed)).length > 0;
}
