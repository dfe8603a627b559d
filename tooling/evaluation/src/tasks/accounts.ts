import { sumOf } from "../truth.ts";
import { accountOf, everyItem, idsOf, type Task } from "../task.ts";

/** Accounts and their balances. */
export const accountTasks: readonly Task[] = [
  {
    id: "count-accounts",
    prompt: "How many accounts does persona-default share?",
    uses: ["list_accounts"],
    never: ["list_transactions"],
    facts: async ({ truth }) => [String((await truth.accounts("default")).length)],
    async script(ask) {
      const { entity_id } = await idsOf(ask, "default");
      return `${(await everyItem(ask, "list_accounts", { entity_id, limit: 3 }, "accounts")).length} accounts.`;
    },
  },
  {
    id: "savings-accounts",
    prompt: "How many savings accounts does persona-default have?",
    uses: ["list_accounts"],
    never: ["summarize_transactions"],
    async facts({ truth }) {
      const accounts = await truth.accounts("default");
      return [String(accounts.filter(({ account_sub_type }) => account_sub_type === "SAVINGS").length)];
    },
    async script(ask) {
      const { entity_id } = await idsOf(ask, "default");
      const { accounts } = await ask("list_accounts", { entity_id });
      const savings = accounts.filter((each: { sub_type: string }) => each.sub_type === "SAVINGS");
      return `There are ${savings.length} savings accounts.`;
    },
  },
  {
    id: "currency",
    prompt: "In which currency are the accounts of persona-arabic-names?",
    uses: ["list_accounts"],
    never: ["use_persona"],
    facts: async ({ truth }) => [(await truth.accounts("arabic-names"))[0]?.currency ?? ""],
    async script(ask) {
      const { entity_id } = await idsOf(ask, "arabic-names");
      return (await ask("list_accounts", { entity_id })).accounts[0].currency;
    },
  },
  {
    id: "oldest-account",
    prompt: "On which day was the oldest account of persona-default opened?",
    uses: ["list_accounts"],
    never: ["list_balances"],
    async facts({ truth }) {
      const days = (await truth.accounts("default")).map(({ opening_date }) => opening_date ?? "9");
      return [days.sort()[0] ?? ""];
    },
    async script(ask) {
      const { entity_id } = await idsOf(ask, "default");
      const { accounts } = await ask("list_accounts", { entity_id });
      return accounts.map((each: { opened_on: string }) => each.opened_on).sort()[0];
    },
  },
  {
    id: "total-balance",
    prompt: "How much is available over all accounts of persona-default together?",
    uses: ["list_balances"],
    never: ["summarize_transactions"],
    async facts({ truth }) {
      const rows = [];
      for (const { account_id } of await truth.accounts("default")) {
        const balances = await truth.balances("default", account_id);
        rows.push(...balances.filter(({ type }) => type === "INTERIM_AVAILABLE"));
      }
      return [sumOf(rows)];
    },
    async script(ask) {
      const { entity_id } = await idsOf(ask, "default");
      const [total] = (await ask("list_balances", { entity_id })).totals;
      return `${total.amount} ${total.currency}`;
    },
  },
  {
    id: "overdrawn-accounts",
    prompt: "How many accounts of persona-overdrawn have a negative available balance?",
    uses: ["list_balances"],
    never: ["list_transactions"],
    async facts({ truth }) {
      let count = 0;
      for (const { account_id } of await truth.accounts("overdrawn")) {
        const balances = await truth.balances("overdrawn", account_id);
        const row = balances.find(({ type }) => type === "INTERIM_AVAILABLE");
        if (row?.credit_debit_indicator === "DEBIT" && row.amount.amount > 0) count++;
      }
      return [String(count)];
    },
    async script(ask) {
      const { entity_id } = await idsOf(ask, "overdrawn");
      const { balances } = await ask("list_balances", { entity_id });
      return `${balances.filter((each: { amount: string }) => each.amount.startsWith("-")).length} of them.`;
    },
  },
  {
    id: "opening-balance",
    prompt: "What is the balance OPENING_BOOKED of the first account of persona-default?",
    uses: ["list_balances"],
    never: ["list_transactions"],
    async facts({ truth }) {
      const [account] = await truth.accounts("default");
      const rows = await truth.balances("default", account?.account_id ?? "");
      return [sumOf(rows.filter(({ type }) => type === "OPENING_BOOKED"))];
    },
    async script(ask) {
      const { balances } = await ask("list_balances", await accountOf(ask, "default"));
      const row = balances.find((each: { balance_type: string }) => each.balance_type === "OPENING_BOOKED");
      return `${row.amount} ${row.currency}`;
    },
  },
];
