/** How a LinkSDK screen was left. */
export type LinkStatus =
  /** The journey was completed in LinkSDK. What it led to arrives by webhook. */
  | "SUCCESS"
  | "ERROR"
  /** The customer left. */
  | "CANCELLED"
  /** The customer goes to the bank and comes back on one of your two redirect URLs. */
  | "REDIRECT"
  | "LINK_CLOSED_PROGRAMMATICALLY"
  | (string & {});

/** The reason behind a status. Lean's own list is longer, so any string may come. */
export type SecondaryStatus =
  | "OK"
  | "ACTIVE"
  | "ACCEPTED_BY_BANK"
  | "PENDING_WITH_BANK"
  | "FAILED"
  | "UNKNOWN"
  | "REJECTED_BY_BANK"
  | "MFA_ATTEMPTS_EXHAUSTED"
  | "INVALID_CREDENTIALS"
  | "CREDENTIALS_UPDATE_REQUIRED"
  | "CONSENT_EXPIRED"
  | "MFA_REQUIRED"
  | "INVALID_MFA"
  | "REQUIRES_MFA"
  | "REQUIRES_LOGIN_MFA"
  | "AWAITING_LOGIN_MFA_TOKEN"
  | "INVALID_LOGIN_MFA"
  | "AWAITING_PAYMENT_MFA_TOKEN"
  | "INVALID_PAYMENT_MFA"
  | "REQUIRES_BENEFICIARY_MFA"
  | "INVALID_BENEFICIARY_MFA"
  | "AWAITING_APP_AUTH"
  | "PENDING_BENEFICIARY_COOL_OFF"
  | "AWAITING_END_USER_AUTHORIZATION"
  | "REQUIRES_LOGIN_SECURITY_QUESTIONS"
  | "INVALID_LOGIN_SECURITY_QUESTION_ANSWER"
  | "REQUIRES_BENEFICIARY_SECURITY_QUESTIONS"
  | "INVALID_BENEFICIARY_SECURITY_QUESTION_ANSWER"
  | "SECURITY_QUESTION_ATTEMPTS_EXHAUSTED"
  | "SECURITY_QUESTION_ANSWER_REQUIRED"
  | "INVALID_SECURITY_QUESTION_ANSWER"
  | "AWAITING_PAYMENT_SECURITY_QUESTIONS"
  | "INVALID_PAYMENT_SECURITY_ANSWERS"
  | "SECURITY_QUESTION_ANSWER_ATTEMPTS_EXHAUSTED"
  | (string & {});

/**
 * What LinkSDK passes to `callback`. Only members that apply are there. No entity id is among them: it arrives by webhook
 * (`entity.created`) or by listing the customer's entities.
 */
export interface LinkResult {
  status?: LinkStatus;
  /** Text for people. Do not parse it. */
  message?: string;
  secondary_status?: SecondaryStatus;
  bank?: { bank_identifier?: string; is_supported?: boolean };
  /** Screen that was open when LinkSDK closed. */
  exit_point?: string;
  exit_intent_point?: string;
  exit_survey_reason?: string;
  user_exit_intent?: "USER_CANCELLED_PAYMENT" | "USER_COMPLETED_PAYMENT" | (string & {});
  last_api_response?: string;
  /** Quote it to Lean's support. */
  lean_correlation_id?: string;
  /** With status `REDIRECT`: where the customer goes. */
  open_banking_redirect_url?: string;
}
