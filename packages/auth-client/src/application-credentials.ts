import { Lifetime, type Timers } from "@openlean/core/internal";
import { askCredential, type Credential, credentialUnavailable } from "./credential.ts";

/** The values of an application's credentials, as they are now. */
export interface CredentialValues {
  readonly clientId: string;
  readonly clientSecret: string | undefined;
}

/** A question that hangs must not keep the next one from being asked. */
const answerMs = 5_000;

/** Keeps what the functions gave until the server refuses it. One question at a time, whoever waits. */
export class ApplicationCredentials {
  readonly #options: { readonly clientId: Credential; readonly clientSecret?: Credential | undefined };
  readonly #timers: Timers;
  #values: CredentialValues | undefined;
  #asked: Promise<CredentialValues> | undefined;

  constructor(
    options: { readonly clientId: Credential; readonly clientSecret?: Credential | undefined },
    timers: Timers,
  ) {
    this.#options = options;
    this.#timers = timers;
  }

  /**
   * @param signal ends this wait; the question itself goes on for others
   * @throws {LeanConfigError} `missing_credential`, `invalid_credential`, `credential_unavailable`
   */
  async values(signal: AbortSignal): Promise<CredentialValues> {
    if (this.#values) return this.#values;
    const asked = this.#asked ?? this.#ask();
    const time = new Lifetime(this.#timers, answerMs, signal);
    try {
      return await time.race(asked);
    } catch (error) {
      if (!time.ended || signal.aborted) throw error;
      if (this.#asked === asked) this.#asked = undefined;
      const names = (["clientId", "clientSecret"] as const).filter(
        (name) => typeof this.#options[name] === "function",
      );
      throw credentialUnavailable(names.join(" or "), `did not answer within ${answerMs} ms`);
    } finally {
      time.clear();
    }
  }

  /** Other values than those that the server refused, where somebody can be asked for them and has some. */
  async valuesAfter(refused: CredentialValues, signal: AbortSignal): Promise<CredentialValues | undefined> {
    if (this.#values === refused) this.#values = undefined;
    const { clientId, clientSecret } = this.#options;
    if (typeof clientId !== "function" && typeof clientSecret !== "function") return undefined;
    const values = await this.values(signal);
    if (values.clientId !== refused.clientId || values.clientSecret !== refused.clientSecret) return values;
    // The same again: the next request asks anew.
    this.#values = undefined;
    return undefined;
  }

  #ask(): Promise<CredentialValues> {
    const asked = this.#read().finally(() => {
      if (this.#asked === asked) this.#asked = undefined;
    });
    return (this.#asked = asked);
  }

  async #read(): Promise<CredentialValues> {
    const [clientId, clientSecret] = await Promise.all([
      askCredential("clientId", this.#options.clientId),
      this.#options.clientSecret && askCredential("clientSecret", this.#options.clientSecret),
    ]);
    return (this.#values = { clientId, clientSecret });
  }
}
