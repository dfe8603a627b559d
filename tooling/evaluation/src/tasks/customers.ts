import { idsOf, type Task } from "../task.ts";

/** Finding customers and telling the state of their connections. */
export const customerTasks: readonly Task[] = [
  {
    id: "customer-id",
    prompt: "What is Lean's customer_id of our user persona-default?",
    uses: ["find_customer"],
    never: ["list_transactions"],
    facts: async ({ truth }) => [(await truth.customer("default")).customer_id],
    script: async (ask) => `It is ${(await idsOf(ask, "default")).customer_id}.`,
  },
  {
    id: "connected-bank",
    prompt: "Which bank has our user persona-overdrawn connected? Give its identifier.",
    uses: ["find_customer"],
    never: ["list_transactions"],
    facts: async ({ truth }) => [(await truth.customer("overdrawn")).bank_identifier],
    async script(ask) {
      const { connections } = await ask("find_customer", { app_user_id: "persona-overdrawn" });
      return `The bank is ${connections[0].bank_identifier}.`;
    },
  },
  {
    id: "unknown-user",
    prompt: "Does our user persona-nobody exist at Lean?",
    uses: ["find_customer"],
    never: ["use_persona"],
    facts: async () => [/\b(?:no|not)\b/i],
    async script(ask) {
      const { error } = await ask("find_customer", { app_user_id: "persona-nobody" });
      return error ? "No, there is no such customer." : "Yes.";
    },
  },
  {
    id: "healthy",
    prompt: "Does the bank connection of persona-default work, and on which day does its consent end?",
    uses: ["connection_health"],
    never: ["inject_fault"],
    facts: async () => [/healthy|works/i, "2026-01-16"],
    async script(ask) {
      const { customer_id } = await idsOf(ask, "default");
      const { healthy, consent } = await ask("connection_health", { customer_id });
      return `${healthy ? "It works" : "It does not"}; the consent ends on ${consent.expires_at}.`;
    },
  },
  {
    id: "expired",
    prompt: "Reads of persona-expired-consent fail. Why, and what must happen?",
    uses: ["connection_health"],
    never: ["move_clock"],
    facts: async () => [/CONSENT_EXPIRED|consent (?:is|has) expired/i, /connect/i],
    async script(ask) {
      const { customer_id } = await idsOf(ask, "expired-consent");
      const { problems, next_step } = await ask("connection_health", { customer_id });
      return `${problems.join(", ")}: ${next_step}`;
    },
  },
  {
    id: "permissions",
    prompt: "What may we read of persona-partial?",
    uses: ["connection_health"],
    never: ["use_persona"],
    facts: async () => ["accounts", "balance", /^(?!.*\btransactions\b)/s],
    async script(ask) {
      const { customer_id } = await idsOf(ask, "partial");
      const { consent } = await ask("connection_health", { customer_id });
      return `Granted: ${consent.permissions.join(", ")}.`;
    },
  },
  {
    id: "bank-off",
    prompt: "The bank connection of persona-default gives no data any more. What is the reason?",
    uses: ["connection_health"],
    never: ["inject_fault"],
    fresh: true,
    prepare({ connection }) {
      const banks = connection.sandbox?.control.banks;
      banks?.disable(banks.list()[0]?.identifier ?? "");
    },
    facts: async () => [/DISABLED_BY_LEAN|switched off|not available/i],
    async script(ask) {
      const { customer_id } = await idsOf(ask, "default");
      return `The reason: ${(await ask("connection_health", { customer_id })).problems.join(", ")}.`;
    },
  },
];
