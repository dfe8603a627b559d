import { accountOf, everyItem, idsOf, type Task } from "../task.ts";

/** Errors, events, documentation and the sandbox's controls. */
export const helpTasks: readonly Task[] = [
  {
    id: "explain-code",
    prompt: "We got DUPLICATED_REQUEST. Shall we repeat the call, and when?",
    uses: ["explain_error"],
    never: ["inject_fault"],
    facts: async () => [/yes|repeat|again/i, /minute/i],
    async script(ask) {
      const { retryable, next_step } = await ask("explain_error", { code: "DUPLICATED_REQUEST" });
      return `${retryable ? "Yes" : "No"}: ${next_step}`;
    },
  },
  {
    id: "refused-read",
    prompt: "Read the transactions of persona-partial. If that fails, say why with the code.",
    uses: ["list_transactions"],
    never: ["inject_fault"],
    facts: async () => ["USER_PERMISSIONS_NOT_GRANTED"],
    async script(ask) {
      const { error } = await ask("list_transactions", await accountOf(ask, "partial"));
      return `It fails: ${error.code}. ${error.next_step}`;
    },
  },
  {
    id: "count-events",
    prompt: "How many entity.created events have there been?",
    uses: ["recent_events"],
    never: ["send_webhook"],
    facts: async ({ connection }) => [
      String(
        connection.sandbox?.control.events.list().filter(({ type }) => type === "entity.created").length,
      ),
    ],
    async script(ask) {
      const args = { type: "entity.created", limit: 4 };
      return `${(await everyItem(ask, "recent_events", args, "events")).length} events`;
    },
  },
  {
    id: "required-parameters",
    prompt: "Which parameters does the operation listTransactions of the data API require?",
    uses: ["describe_operation"],
    never: ["list_transactions"],
    facts: async () => ["account_id", "entity_id", /^(?!.*start_date)/s],
    async script(ask) {
      const { required } = await ask("describe_operation", { operation: "data.listTransactions" });
      return required.map((each: string) => each.split(":")[0]).join(", ");
    },
  },
  {
    id: "signature-header",
    prompt: "In which header do webhooks carry their signature?",
    uses: ["search_docs"],
    never: ["send_webhook"],
    facts: async () => ["lean-signature"],
    async script(ask) {
      const results = await everyItem(ask, "search_docs", { query: "webhook signature header" }, "results");
      const found = results.map(({ text }) => /lean-signature/.exec(text)?.[0]).find(Boolean);
      return `In ${found}.`;
    },
  },
  {
    id: "fault",
    prompt:
      "Make the next request to the data API answer 503, read the accounts of persona-default, and say whether a second try works.",
    uses: ["inject_fault", "list_accounts"],
    never: ["move_clock"],
    fresh: true,
    facts: async () => [/503/, /work|success|again/i],
    async script(ask) {
      const { entity_id } = await idsOf(ask, "default");
      await ask("inject_fault", { kind: "status", status: 503, path: "/data/v2/**" });
      const { error } = await ask("list_accounts", { entity_id });
      const { accounts } = await ask("list_accounts", { entity_id });
      return `503 gives ${error.code}, retryable ${error.retryable}; the second try ${accounts ? "works" : "fails"}.`;
    },
  },
  {
    id: "consent-runs-out",
    prompt:
      "Let two days pass, say what is wrong with the connection of persona-default, then let the customer connect anew and check again.",
    uses: ["move_clock", "connection_health", "use_persona"],
    never: ["inject_fault"],
    fresh: true,
    facts: async () => [/CONSENT_EXPIRED|consent (?:is|has) expired/i, /healthy|works/i],
    async script(ask) {
      const { customer_id } = await idsOf(ask, "default");
      await ask("move_clock", { days: 2 });
      const before = await ask("connection_health", { customer_id });
      const { entity_ids } = await ask("use_persona", { persona: "default", reconnect: true });
      const after = await ask("connection_health", { customer_id, entity_id: entity_ids[0] });
      return `First ${before.problems.join()}, then ${after.healthy ? "healthy" : after.problems.join()}.`;
    },
  },
];
