import type { Flow } from "./window.ts";

/** Where an income comes from, in Lean's words. */
export type IncomeSourceType =
  | "EMPLOYMENT"
  | "SIDE_BUSINESS"
  | "INVESTMENTS"
  | "TRANSFER_FROM_OWN_APPLICATION";

/** Whether money came in. */
export function isInflow({ entry }: Flow): boolean {
  return entry.amount > 0;
}

/** Whether money went out. */
export function isOutflow({ entry }: Flow): boolean {
  return entry.amount < 0;
}

/** Whether it stands on a credit card account. */
export function isOnCard({ account }: Pick<Flow, "account">): boolean {
  return account.plan.subType === "CREDIT";
}

/** Whether it was paid with a card, of any account. */
export function isCardPayment({ entry }: Flow): boolean {
  return entry.type === "POS" || entry.type === "E_COMMERCE";
}

/** Whether it went from one account of the holder to another. */
export function isOwnTransfer({ entry }: Flow): boolean {
  return entry.type === "SAME_BANK_TRANSFER";
}

/** Whether it is income: money that came in, but not what pays a card off. */
export function isIncome(flow: Flow): boolean {
  return isInflow(flow) && !isOnCard(flow);
}

/** Whether it is a salary. */
export function isSalary(flow: Flow): boolean {
  return isIncome(flow) && flow.entry.category === "SALARY_AND_REVENUE";
}

/** Whether it is a duty of every month: rent, power, water, telephone. */
export function isNonCreditObligation(flow: Flow): boolean {
  return isOutflow(flow) && flow.entry.category === "RENT_AND_SERVICES";
}

/** Whether an account holds the pay of somebody who works freelance. */
export function isFreelance({ account }: Pick<Flow, "account">): boolean {
  return account.plan.nickname === "Freelance";
}

/** Where an income comes from; `undefined` where nothing tells. */
export function incomeSourceOf(flow: Flow): { type: IncomeSourceType; name: string | null } | undefined {
  const { entry } = flow;
  const name = entry.party?.name ?? null;
  if (isSalary(flow)) return { type: "EMPLOYMENT", name };
  if (isFreelance(flow)) return { type: "SIDE_BUSINESS", name };
  if (isOwnTransfer(flow)) return { type: "TRANSFER_FROM_OWN_APPLICATION", name };
  return entry.cleansed === "Profit" ? { type: "INVESTMENTS", name } : undefined;
}
