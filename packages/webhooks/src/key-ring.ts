import { importSecrets, type SecretsOption } from "./webhook-secrets.ts";

/** The keys to verify with, as they are now or as they are after a signature that fits none of them. */
export interface KeyRing {
  /** Asks a function at first use and when its answer is five minutes old; without one, imports the secrets once. */
  keys(): Promise<readonly CryptoKey[]>;
  /** Other keys than those that did not fit, where the function may be asked again and gives some. */
  keysAfter(refused: readonly CryptoKey[]): Promise<readonly CryptoKey[] | undefined>;
}

/** How long an answer is used without a question. A secret that was withdrawn is refused after that. */
const freshMs = 300_000;
/** Forged deliveries come in any number; a function is not asked for each of them. */
const pauseMs = 5_000;

export function createKeyRing(secrets: SecretsOption): KeyRing {
  let known: { keys: readonly CryptoKey[]; askedAt: number } | undefined;
  let pending: Promise<readonly CryptoKey[]> | undefined;
  let refusedAt = -Infinity;

  /** One question at a time, whoever waits. */
  function ask(): Promise<readonly CryptoKey[]> {
    return (pending ??= importSecrets(secrets)
      .then((keys) => {
        known = { keys, askedAt: performance.now() };
        return keys;
      })
      .finally(() => (pending = undefined)));
  }

  return {
    async keys() {
      if (!known) return ask();
      const { keys, askedAt } = known;
      if (typeof secrets !== "function" || performance.now() - askedAt < freshMs) return keys;
      // Where the secrets are kept may be out of reach for a while; those that were active a moment ago serve meanwhile.
      return ask().catch(() => {
        known = { keys, askedAt: performance.now() - freshMs + pauseMs };
        return keys;
      });
    },
    async keysAfter(refused) {
      if (typeof secrets !== "function") return undefined;
      if (known && known.keys !== refused) return known.keys;
      if (!pending) {
        if (performance.now() - refusedAt < pauseMs) return undefined;
        refusedAt = performance.now();
      }
      return ask();
    },
  };
}
