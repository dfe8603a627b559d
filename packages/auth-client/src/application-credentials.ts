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

  /** @throws {LeanConfigError} `missing_credential`, `invalid_credential`, `credential_unavailable` */
  async values(): Promise<CredentialValues> {
    return this.#values ?? this.#ask();
  }

  /** Other values than those that the server refused, where somebody can be asked for them and has some. */
  async valuesAfter(refused: CredentialValues): Promise<CredentialValues | undefined> {
    if (this.#values === refused) this.#values = undefined;
    const { clientId, clientSecret } = this.#options;
    if (typeof clientId !== "function" && typeof clientSecret !== "function") return undefined;
    const values = await this.values();
    if (values.clientId !== refused.clientId || values.clientSecret !== refused.clientSecret) return values;
    // The same again: the next request asks anew.
    this.#values = undefined;
    return undefined;
  }

  #ask(): Promise<CredentialValues> {
    return (this.#asked ??= this.#answers().finally(() => (this.#asked = undefined)));
  }

  async #answers(): Promise<CredentialValues> {
    const { clientId, clientSecret } = this.#options;
    const [id, secret] = await Promise.all([
      this.#answer("clientId", clientId),
      clientSecret === undefined ? undefined : this.#answer("clientSecret", clientSecret),
    ]);
    return (this.#values = { clientId: id, clientSecret: secret });
  }

  async #answer(name: string, credential: Credential): Promise<string> {
    const time = new Lifetime(this.#timers, answerMs);
    try {
      return await time.race(askCredential(name, credential));
    } catch (error) {
      throw time.ended ? credentialUnavailable(name, `did not answer within ${answerMs} ms`) : error;
    } finally {
      time.clear();
    }
  }
}
