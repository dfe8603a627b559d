import type { Operation, Rule, RuleContext, Visitor } from "../redocly.ts";

/** Every operation documents a 4xx and a 5xx response. For a webhook, where the caller is Lean, `default` covers 5xx. */
export const failuresDocumented: Rule = () => ({
  Paths: { PathItem: { Operation: check(/^5(\d\d|XX)$/) } },
  WebhooksMap: { PathItem: { Operation: check(/^(5(\d\d|XX)|default)$/) } },
});

function check(serverFailure: RegExp): Visitor<Operation> {
  return ({ operationId = "operation", responses = {} }: Operation, { report, location }: RuleContext) => {
    const statuses = Object.keys(responses);
    const at = location.child(["responses"]).key();
    if (!statuses.some((status) => /^4(\d\d|XX)$/.test(status)))
      report({ message: `\`${operationId}\` documents no 4xx response.`, location: at });
    if (!statuses.some((status) => serverFailure.test(status)))
      report({ message: `\`${operationId}\` documents no 5xx response.`, location: at });
  };
}
