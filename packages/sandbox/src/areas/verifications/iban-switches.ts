import { defineTable, type Table } from "../../kernel/tables.ts";

/** Where the application put the switches of banks for IBAN checks, by country and bank code. */
export const ibanSwitchesIn: Table<string> = defineTable("IBAN switches");
