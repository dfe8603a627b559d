import type { CommonOptions, DestinationOptions, RedirectOptions } from "../common-options.ts";
import { checkAccessToken } from "./check-access-token.ts";
import { customization } from "./customization-rule.ts";
import { type Check, optional, required, type Rules } from "./rule.ts";
import { callable, flag, oneOf, redirectUrl, text, webUrl } from "./values.ts";

const accessToken: Check = (value, { now }) => (value === null ? undefined : checkAccessToken(value, now));

/** Parameters of every method. */
export const common: Rules<CommonOptions> = {
  app_token: required(text),
  access_token: required(accessToken),
  language: optional(oneOf("en", "ar")),
  customization: optional(customization),
  show_logs: optional(flag),
  callback: optional(callable),
};

export const redirects: Rules<RedirectOptions> = {
  success_redirect_url: required(redirectUrl),
  fail_redirect_url: required(redirectUrl),
};

export const optionalRedirects: Rules<Partial<RedirectOptions>> = {
  success_redirect_url: optional(redirectUrl),
  fail_redirect_url: optional(redirectUrl),
};

export const destination: Rules<DestinationOptions> = {
  destination_alias: optional(text),
  destination_avatar: optional(webUrl),
};
