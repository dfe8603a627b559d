export { balancesIn } from "./balance.ts";
export {
  incomeSourceOf,
  type IncomeSourceType,
  isCardPayment,
  isFreelance,
  isIncome,
  isInflow,
  isNonCreditObligation,
  isOnCard,
  isOutflow,
  isOwnTransfer,
  isSalary,
} from "./kinds-of-flow.ts";
export { type Month, monthsBefore } from "./month.ts";
export { type Pattern, patternsOf } from "./patterns.ts";
export { deviation, gaps, mean, median, rounded } from "./spread.ts";
export { groupBy, type MonthSum, share, type Sum, sumOf, total } from "./sum.ts";
export { type Flow, only, since, type Window, windowBetween, windowOf } from "./window.ts";
