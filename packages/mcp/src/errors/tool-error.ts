/** Why a tool gives no answer, found by this server. Its texts are ours and hold no value of the caller or the bank. */
export class ToolError extends Error {
  readonly code: string;
  readonly nextStep: string | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  /** What the caller can choose from. */
  readonly choices: readonly string[] | undefined;

  /** @param details `nextStep` defaults to what the code's meaning says */
  constructor(
    code: string,
    message: string,
    details: {
      nextStep?: string;
      retryable?: boolean;
      retryAfterMs?: number;
      choices?: readonly string[];
    } = {},
  ) {
    super(message);
    this.code = code;
    this.nextStep = details.nextStep;
    this.retryable = details.retryable ?? false;
    this.retryAfterMs = details.retryAfterMs;
    this.choices = details.choices;
  }
}
