/** The menu's and the dialogs' title. */
export const TITLE = "Kế hoạch cải tiến";

/** Opening the file only makes the menu: it may run before staff have granted anything. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const template = ui
    .createMenu("Mẫu báo cáo")
    .addItem("Tạo mẫu riêng", "ownTemplateFromMenu")
    .addItem("Dùng lại mẫu có sẵn", "useBuiltInFromMenu");
  const office = ui
    .createMenu("Tóm tắt, tổng hợp nhiều trường")
    .addItem("Ghi trang Tóm tắt cho cơ quan cấp trên", "summaryFromMenu")
    .addItem("Tổng hợp các trường theo liên kết", "rollupFromMenu");
  ui.createMenu(TITLE)
    .addItem("Mở bảng hướng dẫn", "openSidebar")
    .addItem("Việc cần làm tiếp", "nextFromMenu")
    .addSeparator()
    .addItem("Tạo hoặc bổ sung trang tính", "buildFromMenu")
    .addItem("Đổi bộ tiêu chuẩn, mẫu kế hoạch…", "convertFromMenu")
    .addItem("Đề xuất tiêu chí cần cải tiến…", "proposeFromMenu")
    .addItem("Kiểm tra kế hoạch", "checkFromMenu")
    .addItem("Tạo báo cáo", "reportFromMenu")
    .addItem("Chia sẻ báo cáo…", "shareFromMenu")
    .addItem("Gửi báo cáo cho cơ quan cấp trên…", "sendFromMenu")
    .addSeparator()
    .addItem("Tạo hoặc cập nhật Theo dõi", "followFromMenu")
    .addItem("Việc theo thời gian", "dueFromMenu")
    .addItem("Việc của một người…", "personFromMenu")
    .addItem("Báo cáo định kỳ…", "periodicFromMenu")
    .addItem("Chuyển thành kế hoạch năm sau…", "nextYearFromMenu")
    .addSeparator()
    .addItem("In bản dự thảo", "draftFromMenu")
    .addItem("Ai đang xem được báo cáo", "viewersFromMenu")
    .addItem("Mở cho mọi người có liên kết…", "openToAllFromMenu")
    .addSubMenu(template)
    .addSubMenu(office)
    .addSeparator()
    .addItem("Hoàn tác lần ghi gần nhất…", "undoFromMenu")
    .addItem("Điền kế hoạch mẫu vào bảng tính trống…", "sampleFromMenu")
    .addItem("Cấp đủ quyền…", "grantFromMenu")
    .addToUi();
}
