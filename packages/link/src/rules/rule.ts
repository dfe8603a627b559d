import type { Region } from "@openlean/core";

/** Where and when a call is made. */
export interface CallContext {
  readonly region: Region;
  /** Milliseconds since 1970, for the expiry of `access_token`. */
  readonly now: number;
}

/** What is wrong with a value: the rest of a sentence that begins with the parameter's name. */
export type Check = (value: unknown, context: CallContext) => string | undefined;

/** A parameter that may be left out, that must be there, or whose absence Lean's own samples get away with. */
export interface Rule<
  Presence extends "optional" | "required" | "expected" = "optional" | "required" | "expected",
> {
  readonly presence: Presence;
  readonly check: Check;
}

/** One rule for every member of `Options`, as required as the member is. */
export type Rules<Options> = {
  readonly [Key in keyof Options]-?: undefined extends Options[Key]
    ? Rule<"optional">
    : Rule<"required" | "expected">;
};

/** A LinkSDK method: its name on the global, and what it takes in each region that has it. */
export interface Method {
  readonly name: string;
  readonly rules: { readonly [R in Region]?: Readonly<Record<string, Rule>> };
  /** A rule over several parameters: what is wrong, as a sentence. */
  readonly together?: ((parameters: Readonly<Record<string, unknown>>) => string | undefined) | undefined;
}

/** A method whose rules the compiler holds to its options: none missing, none too many, each as required as its option. */
export function defineMethod<Sa extends object, Ae extends object = Sa>(method: {
  name: string;
  rules: { sa?: Rules<Sa>; ae?: Rules<Ae> };
  together?: (options: Partial<Sa | Ae>) => string | undefined;
}): Method {
  return method as Method;
}

export function required(check: Check): Rule<"required"> {
  return { presence: "required", check };
}

export function optional(check: Check): Rule<"optional"> {
  return { presence: "optional", check };
}

/** Required by the types; at run time its absence is a warning. */
export function expected(check: Check): Rule<"expected"> {
  return { presence: "expected", check };
}
