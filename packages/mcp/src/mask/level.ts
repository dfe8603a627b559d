/**
 * How much of bank data is shown. Chosen when the server starts; no call changes it.
 *
 * - `masked`: numbers by their last four digits, nothing that a bank or a person wrote
 * - `standard`: narratives and nicknames as untrusted text without numbers and known names, names by their initials
 * - `full`: as the bank has it; what is text stays marked as untrusted
 */
export type MaskLevel = (typeof maskLevels)[number];

/** Every {@link MaskLevel}, the strictest first. */
export const maskLevels = ["masked", "standard", "full"] as const;
