import { outcomeLine, viewersLine, type GivenRole, type Outcome, type Viewer } from "../../core/sharing/access.ts";
import { planOf } from "../../core/plan/plan-of.ts";
import type { PlanInformation } from "../../core/plan/plan.ts";
import { readAddresses, type Addresses } from "../../core/words/address.ts";
import { informationFields } from "../../core/words/fields.ts";
import { quote } from "../../core/words/text.ts";
import type { Trouble } from "../../core/words/trouble.ts";
import type { Examined } from "../examine.ts";
import { linkOf } from "../drive/report-file.ts";

// Whom to write to, what to write, and how it is told: the same for sharing and for sending.

/** The addresses typed, or those on Thông tin. */
export function addressesFor({ checked }: Examined, typed: string): Addresses {
  const office = checked.workbook.draft.information.told.officeEmail?.text ?? "";
  return readAddresses(typed.trim() === "" ? office : typed);
}

export function messageFor(typed: string, usual: string): string {
  return typed.trim() === "" ? usual : typed.trim();
}

export function informationOf({ checked }: Examined): PlanInformation {
  return planOf(checked.workbook.draft).information;
}

export function seen(fileId: string, viewers: readonly Viewer[]) {
  const told = viewers.map(({ who, role }) => ({ who, role }));
  return { link: linkOf(fileId), viewers: told, seenBy: viewersLine(viewers) };
}

export function wireOutcomes(outcomes: readonly Outcome[], role: GivenRole) {
  return outcomes.map((one) => ({ address: one.address, outcome: one.outcome, told: outcomeLine(one, role) }));
}

export function toldLines(outcomes: readonly Outcome[], role: GivenRole): string[] {
  return outcomes.map((one) => outcomeLine(one, role));
}

/** Google stops a script after six minutes; an invitation takes about a second. */
export const MOST = 50;

export function tooMany({ good }: Addresses): Trouble {
  return {
    code: "QUYEN-07",
    problem: `Có ${good.length} địa chỉ thư; mỗi lần chia sẻ được nhiều nhất ${MOST} địa chỉ.`,
    remedy: "Chia thành nhiều lần, hoặc chia sẻ cho một nhóm thư (Google Groups).",
  };
}

export function noAddress({ bad }: Addresses): Trouble {
  return {
    code: "QUYEN-03",
    problem:
      bad.length === 0
        ? "Chưa có địa chỉ thư của người nhận."
        : `${quote(bad.join("; "))} chưa phải địa chỉ thư, nên chưa chia sẻ cho ai.`,
    remedy: `Nhập địa chỉ khi chia sẻ, hoặc ở dòng “${informationFields.officeEmail}” của trang Thông tin.`,
  };
}
