/** The menu's and the dialogs' title. */
export const TITLE = "Kế hoạch cải tiến";

/** Opening the file only makes the menu: it may run before staff have granted anything. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu(TITLE)
    .addItem("Mở bảng hướng dẫn", "openSidebar")
    .addSeparator()
    .addItem("1. Tạo hoặc bổ sung trang tính", "buildFromMenu")
    .addItem("2. Kiểm tra kế hoạch", "checkFromMenu")
    .addItem("3. Tạo báo cáo", "reportFromMenu")
    .addItem("4. Chia sẻ báo cáo…", "shareFromMenu")
    .addItem("5. Gửi báo cáo cho cơ quan cấp trên…", "sendFromMenu")
    .addSeparator()
    .addItem("In bản dự thảo", "draftFromMenu")
    .addItem("Ai đang xem được báo cáo", "viewersFromMenu")
    .addItem("Mở cho mọi người có liên kết…", "openToAllFromMenu")
    .addItem("Tạo mẫu riêng", "ownTemplateFromMenu")
    .addItem("Dùng lại mẫu có sẵn", "useBuiltInFromMenu")
    .addItem("Điền kế hoạch mẫu vào bảng tính trống", "sampleFromMenu")
    .addToUi();
}
