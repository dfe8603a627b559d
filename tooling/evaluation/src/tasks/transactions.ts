import { sumOf } from "../truth.ts";
import { accountOf, everyItem, type Task } from "../task.ts";

const december = { start_date: "2025-12-01", end_date: "2025-12-31" };
const quarter = { start_date: "2025-10-01", end_date: "2025-12-31" };

/** Single transactions and sums over them. */
export const transactionTasks: readonly Task[] = [
  {
    id: "largest-payment",
    prompt: "How large was the largest payment out of the first account of persona-default in December 2025?",
    uses: ["list_transactions"],
    never: ["inject_fault"],
    async facts({ truth }) {
      const rows = await truth.transactions("default", december.start_date, december.end_date);
      const out = rows.filter((row) => row.credit_debit_indicator === "DEBIT");
      return [Math.max(...out.map(({ amount }) => amount.amount)).toFixed(2)];
    },
    async script(ask) {
      const args = { ...(await accountOf(ask, "default")), ...december, direction: "DEBIT" };
      const rows = await everyItem(ask, "list_transactions", args, "transactions");
      return Math.max(...rows.map(({ amount }) => -Number(amount))).toFixed(2);
    },
  },
  {
    id: "count-groceries",
    prompt: "How many grocery purchases were there on the first account of persona-default in December 2025?",
    uses: [],
    never: ["list_balances"],
    async facts({ truth }) {
      const rows = await truth.transactions("default", december.start_date, december.end_date);
      return [String(rows.filter(({ insights }) => insights?.category === "GROCERIES").length)];
    },
    async script(ask) {
      const args = { ...(await accountOf(ask, "default")), ...december, category: "GROCERIES" };
      return `${(await everyItem(ask, "list_transactions", args, "transactions")).length} purchases`;
    },
  },
  {
    id: "last-salary",
    prompt: "When was the last salary of persona-default booked, and how much was it?",
    uses: ["list_transactions"],
    never: ["list_balances"],
    async facts({ truth }) {
      const rows = await truth.transactions("default", "2025-11-01", "2026-01-15");
      const salary = rows.findLast(({ insights }) => insights?.category === "SALARY_AND_REVENUE");
      return [salary?.booking_date_time.slice(0, 10) ?? "", /18500(?:\.00)?/];
    },
    async script(ask) {
      const filter = { category: "SALARY_AND_REVENUE", start_date: "2025-11-01" };
      const args = { ...(await accountOf(ask, "default")), ...filter };
      const last = (await everyItem(ask, "list_transactions", args, "transactions")).at(-1);
      return `${last.amount} ${last.currency} on ${last.booked_at}`;
    },
  },
  {
    id: "count-quarter",
    prompt: "How many transactions has the first account of persona-default from October to December 2025?",
    uses: [],
    never: ["list_balances"],
    facts: async ({ truth }) => [
      String((await truth.transactions("default", quarter.start_date, quarter.end_date)).length),
    ],
    async script(ask) {
      const args = { ...(await accountOf(ask, "default")), ...quarter };
      return `${(await everyItem(ask, "list_transactions", args, "transactions")).length} in total`;
    },
  },
  {
    id: "busy-day",
    prompt: "How many transactions has persona-big-history on 2026-01-10?",
    uses: [],
    never: ["use_persona"],
    facts: async ({ truth }) => [
      String((await truth.transactions("big-history", "2026-01-10", "2026-01-10")).length),
    ],
    async script(ask) {
      const day = { start_date: "2026-01-10", end_date: "2026-01-10" };
      const { totals } = await ask("summarize_transactions", {
        ...(await accountOf(ask, "big-history")),
        ...day,
      });
      return `${totals[0].count} transactions`;
    },
  },
  {
    id: "spent-december",
    prompt: "How much money left the first account of persona-default in December 2025?",
    uses: ["summarize_transactions"],
    never: ["list_balances"],
    async facts({ truth }) {
      const rows = await truth.transactions("default", december.start_date, december.end_date);
      return [sumOf(rows.filter((row) => row.credit_debit_indicator === "DEBIT")).replace("-", "")];
    },
    async script(ask) {
      const { totals } = await ask("summarize_transactions", {
        ...(await accountOf(ask, "default")),
        ...december,
      });
      return `${totals[0].money_out.replace("-", "")} ${totals[0].currency} left the account.`;
    },
  },
  {
    id: "net-november",
    prompt: "What is left of November 2025 on the first account of persona-default, in minus out?",
    uses: ["summarize_transactions"],
    never: ["list_balances"],
    facts: async ({ truth }) => [sumOf(await truth.transactions("default", "2025-11-01", "2025-11-30"))],
    async script(ask) {
      const args = { ...(await accountOf(ask, "default")), ...quarter, group_by: "month" };
      const { groups } = await ask("summarize_transactions", args);
      return groups.find((each: { group: string }) => each.group === "2025-11").net;
    },
  },
  {
    id: "top-category",
    prompt: "On which category did the first account of persona-default spend most in December 2025?",
    uses: ["summarize_transactions"],
    never: ["list_balances"],
    async facts({ truth }) {
      const sums: Record<string, number> = {};
      for (const row of await truth.transactions("default", december.start_date, december.end_date))
        if (row.credit_debit_indicator === "DEBIT")
          sums[row.insights?.category ?? ""] = (sums[row.insights?.category ?? ""] ?? 0) + row.amount.amount;
      return [Object.entries(sums).sort(([, a], [, b]) => b - a)[0]?.[0] ?? ""];
    },
    async script(ask) {
      const { groups } = await ask("summarize_transactions", {
        ...(await accountOf(ask, "default")),
        ...december,
      });
      const ranked = groups.sort(
        (a: { money_out: string }, b: { money_out: string }) => Number(a.money_out) - Number(b.money_out),
      );
      return ranked[0].group;
    },
  },
  {
    id: "arabic-income",
    prompt: "كم دخل إلى الحساب الأول للمستخدم persona-arabic-names في ديسمبر 2025؟",
    uses: ["summarize_transactions"],
    never: ["use_persona"],
    async facts({ truth }) {
      const rows = await truth.transactions("arabic-names", december.start_date, december.end_date);
      return [sumOf(rows.filter((row) => row.credit_debit_indicator === "CREDIT"))];
    },
    async script(ask) {
      const args = { ...(await accountOf(ask, "arabic-names")), ...december };
      return `${(await ask("summarize_transactions", args)).totals[0].money_in} ريال`;
    },
  },
];
