import { tell } from "./tell.ts";

/**
 * Google lets staff leave a permission unticked; this asks again for what is missing, and ends here until it is given.
 * https://developers.google.com/apps-script/concepts/scopes
 */
export function grantAsked(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  tell("Tiện ích đã được cho phép đủ: bảng tính đang mở, các tệp do tiện ích tạo, bảng hướng dẫn và hộp thoại.");
}
