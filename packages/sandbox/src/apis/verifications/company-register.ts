import type {
  CorporateVerificationResponse,
  ManagerVerificationResponse,
} from "@openlean/verifications-client";
import { invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { failedCheck } from "./failed-check.ts";

/** The company that is in the register of the sandbox. */
export const registeredCompany: string = "7001272184";

/** @throws {Fault} 400 unless the number of a company has 10 digits */
export function checkUnifiedNumber(value: string): void {
  if (!/^\d{10}$/.test(value)) throw invalid("The unified number must have 10 digits");
}

/** The answer about a company that is not registered. */
export function notRegistered(world: World): CorporateVerificationResponse & ManagerVerificationResponse {
  return { ...(failedCheck(world, "DATA_NOT_FOUND") as CorporateVerificationResponse), verifications: null };
}

/** Whether a caller asks for Arabic. */
export function isArabic(language: string): boolean {
  return language.toLowerCase() === "ar";
}

/** Moves every text pair from English to Arabic. */
export function inArabic<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(inArabic) as Value;
  if (typeof value !== "object" || value === null) return value;
  const moved = "en" in value && "ar" in value ? { ...value, en: value.ar, ar: value.en } : value;
  return Object.fromEntries(Object.entries(moved).map(([name, each]) => [name, inArabic(each)])) as Value;
}
