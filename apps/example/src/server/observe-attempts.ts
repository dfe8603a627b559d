import { type Auth, platformTransport, type Transport } from "@openlean/core";

/** One request on the wire. A call makes several when it retries. */
export interface Attempt {
  /** Milliseconds since the first attempt of the call. */
  afterMs: number;
  ms: number;
  status?: number | undefined;
  /** Where no answer arrived: the code of the system. */
  failure?: string | undefined;
  retryAfter?: string | undefined;
  /** `lean-correlation-id` of the answer. */
  requestId?: string | undefined;
}

/** The same {@link Auth} with a transport that notes every attempt. */
export function observeAttempts(auth: Auth, attempts: Attempt[]): Auth {
  const send = auth.transport ?? platformTransport();
  const start = performance.now();
  const transport: Transport = async (request) => {
    const at = performance.now();
    const note = (rest: Partial<Attempt>) =>
      attempts.push({
        afterMs: Math.round(at - start),
        ms: Math.round(performance.now() - at),
        ...rest,
      });
    try {
      const answer = await send(request);
      note({
        status: answer.status,
        retryAfter: answer.headers.get("retry-after") ?? undefined,
        requestId: answer.headers.get("lean-correlation-id") ?? undefined,
      });
      return answer;
    } catch (error) {
      note({ failure: codeOf(error) });
      throw error;
    }
  };
  return {
    channel: auth.channel,
    authorize: (context) => auth.authorize(context),
    unauthorized: (headers, context) => auth.unauthorized?.(headers, context) ?? false,
    transport,
  };
}

/** The code of the error or of what caused it, such as `ECONNRESET`; messages may hold anything. */
function codeOf(error: unknown): string {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code } = each as { code?: unknown };
    if (typeof code === "string") return code;
    if (each.name === "AbortError" || each.name === "TimeoutError") return "aborted after timeoutMs";
  }
  return "no answer";
}
