import type { AmountCount, CardBalances } from "@openlean/insights-client";
import {
  balancesIn,
  isInflow,
  isOnCard,
  isOutflow,
  type Month,
  only,
  sumOf,
  type Window,
} from "../../areas/insights/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { analyse } from "./analyse.ts";
import { amount, monthOf } from "./forms/amounts.ts";
import { contributionFrequency } from "./forms/contribution-frequency.ts";

export const getCreditObligations: Handler<InsightsOperations["getCreditObligations"]> = (world, { query }) =>
  analyse(world, {
    entityId: query.entity_id,
    dates: () => ({ start_date: query.start_date }),
    type: "credits-obligations",
    isAsync: query.async ?? true,
    insights: (whole) => {
      const window = only(whole, isOnCard);
      const { accounts: cards } = window;
      const { currency, last } = window;
      const repayments = sumOf(window.flows.filter(isInflow), window);
      const spending = sumOf(window.flows.filter(isOutflow), window);
      const added = (sum: { amount: number; count: number }): AmountCount => ({
        amount: amount(sum.amount, currency),
        count: sum.count,
      });
      // No customer of the sandbox has a loan; Lean then answers zeros beside nulls.
      const none = added({ amount: 0, count: 0 });
      const loans = { loan_repayments: none, loan_received: none };
      const balance = cards.reduce((sum, { ledger }) => sum + ledger.balanceOn(last), 0);
      return {
        current_credit_cards_balance: { amount: cards.length > 0 ? amount(balance, currency) : null },
        number_of_credit_cards: cards.length,
        total: {
          ...loans,
          minimum_loan_repayment: null,
          maximum_loan_repayment: null,
          average_loan_repayment: null,
          last_loan_repayment_date_time: null,
          minimum_loan_received: null,
          maximum_loan_received: null,
          average_loan_received: null,
          last_loan_received_date_time: null,
          credit_cards_repayments: added(repayments),
          credit_cards_spending: added(spending),
          credit_cards_balance: cardBalances(window, window),
        },
        monthly_totals: repayments.months
          .map((month, at) => ({
            ...monthOf(month),
            ...loans,
            credit_cards_repayments: added(month),
            credit_cards_spending: added(spending.months[at] ?? { amount: 0, count: 0 }),
            credit_cards_balance: cardBalances(window, month),
          }))
          .toReversed(),
      };
    },
  });

/** Balances of the cards over some days; all null without a card. */
function cardBalances(window: Window, { first, last }: Pick<Month, "first" | "last">): CardBalances {
  const { accounts, currency } = window;
  if (accounts.length === 0)
    return {
      average_balance: null,
      initial_balance: null,
      current_balance: null,
      available_balance: null,
      frequency_of_contributions: null,
    };
  const balances = balancesIn({ accounts, first, last });
  const flows = window.flows.filter(
    (flow) => isInflow(flow) && flow.entry.day >= first && flow.entry.day <= last,
  );
  return {
    average_balance: amount(balances.average(first, last), currency),
    initial_balance: amount(balances.on(first - 1), currency),
    current_balance: amount(balances.on(last), currency),
    available_balance: amount(balances.available, currency),
    frequency_of_contributions: contributionFrequency(flows, { first, last }),
  };
}
