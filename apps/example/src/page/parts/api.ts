import type { ReportedError } from "../../server/report-error.ts";
import type * as routes from "../../server/routes/index.ts";

/** A route without its first parameter: what the server gives it. */
type Remote<Call> = Call extends (lean: never, ...input: infer Input) => infer Answer
  ? (...input: Input) => Answer
  : never;

type Api = {
  [Card in keyof typeof routes]: {
    [Call in keyof (typeof routes)[Card]]: Remote<(typeof routes)[Card][Call]>;
  };
};

/** What a route threw, as the server reports it. */
export class CallError extends Error {
  readonly reported: ReportedError;

  constructor(reported: ReportedError) {
    super(reported.message);
    this.reported = reported;
  }
}

async function post(card: string, call: string, input: unknown): Promise<unknown> {
  const response = await fetch(`/api/${card}/${call}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input ?? {}),
  });
  const { data, error } = (await response.json()) as { data?: unknown; error?: ReportedError };
  if (error) throw new CallError(error);
  return data;
}

/** The routes of the server, typed by their own code: "go to definition" on a call leads to what answers it. */
export const api: Api = new Proxy({} as Api, {
  get: (_, card: string) =>
    new Proxy({}, { get: (_, call: string) => (input: unknown) => post(card, call, input) }),
});

/** Any caught value as a {@link ReportedError}. */
export function toReported(error: unknown): ReportedError {
  if (error instanceof CallError) return error.reported;
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  return {
    name: name ?? "Error",
    kind: "page",
    code: code ?? "page",
    message: message ?? "",
    attempts: 0,
    retryable: false,
    nextStep: "Look at the browser's console.",
  };
}
