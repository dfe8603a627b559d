import type { Auth } from "@openlean/core";

/** An {@link Auth} that counts. Any object with `authorize` is one, so wrapping it takes no more than this. */
export interface CallCounter {
  readonly auth: Auth;
  /** Attempts that asked for credentials. */
  readonly authorized: number;
  /** Attempts whose credentials the API refused with 401. */
  readonly refused: number;
}

export function countCalls(auth: Auth): CallCounter {
  let authorized = 0;
  let refused = 0;
  return {
    auth: {
      channel: auth.channel,
      transport: auth.transport,
      authorize(context) {
        authorized++;
        return auth.authorize(context);
      },
      unauthorized(headers, context) {
        refused++;
        return auth.unauthorized?.(headers, context) ?? false;
      },
    },
    get authorized() {
      return authorized;
    },
    get refused() {
      return refused;
    },
  };
}
