import type { Outcome } from "./access.ts";

/** What a sending came to, in the sentence that is read first. */
export function sentLine({
  sent,
  again,
  outcomes,
}: {
  sent: string;
  again: boolean;
  outcomes: readonly Outcome[];
}): string {
  if (again) return `Kế hoạch chưa đổi từ lần gửi ${sent}, nên không giữ thêm bản và không ai nhận thư mới.`;
  if (outcomes.some(({ outcome }) => outcome === "given")) return `Đã gửi lúc ${sent}; bản đã gửi được giữ riêng.`;
  if (outcomes.length === 0)
    return `Đã giữ bản gửi lúc ${sent}, nhưng CHƯA báo cho ai: chưa có địa chỉ thư nào. Hãy đưa liên kết cho nơi nhận bằng cách khác.`;
  return `Đã giữ bản gửi lúc ${sent}, nhưng nơi nhận CHƯA có thư báo: Google chỉ viết thư cho người mới được xem. Hãy báo bằng đoạn chữ kèm theo.`;
}
