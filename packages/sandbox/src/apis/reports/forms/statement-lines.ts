import type { BankStatementsReport, ReportTransaction, StatementAccount } from "@openlean/reports-client";
import type { PdfLine } from "../../../kernel/write-pdf.ts";
import { printAmount } from "./print-amount.ts";

/** Bank statements as a document: each account with its sums and its transactions. */
export function statementLines({ properties, banks }: BankStatementsReport): PdfLine[] {
  return [
    { text: "Bank statements", bold: true },
    { text: `${properties.start_date} to ${properties.end_date}` },
    ...banks.flatMap(({ bank_name, identity, accounts }) => [
      { text: "" },
      { text: bank_name, bold: true },
      ...[identity.full_name, identity.address_line].flatMap((text) => (text ? [{ text }] : [])),
      ...accounts.flatMap(accountLines),
    ]),
  ];
}

function accountLines({ account, balances = [], transactions }: StatementAccount): PdfLine[] {
  const [identifier] = account.account ?? [];
  const booked = balances.find(({ type }) => type === "CLOSING_BOOKED");
  const sign = booked?.credit_debit_indicator === "DEBIT" ? "-" : "";
  return [
    { text: "" },
    {
      text: `${account.nickname} (${account.account_sub_type}) ${identifier?.identification ?? ""}`,
      bold: true,
    },
    ...(booked?.amount ? [{ text: `Closing balance: ${sign}${printAmount(booked.amount)}` }] : []),
    { text: `Money in: ${sumOf(transactions, "CREDIT")}` },
    { text: `Money out: ${sumOf(transactions, "DEBIT")}` },
    ...transactions.map((each) => {
      const side = each.credit_debit_indicator === "DEBIT" ? "-" : "+";
      const day = each.booking_date_time.slice(0, 10);
      return { text: `${day}  ${side}${printAmount(each.amount)}  ${each.transaction_information}` };
    }),
  ];
}

/** Sum of one side, added up in hundredths. */
function sumOf(transactions: readonly ReportTransaction[], side: "CREDIT" | "DEBIT"): string {
  const own = transactions.filter(({ credit_debit_indicator }) => credit_debit_indicator === side);
  const hundredths = own.reduce((sum, { amount }) => sum + Math.round(amount.amount * 100), 0);
  const currency = transactions[0]?.amount.currency ?? "";
  return printAmount({ amount: hundredths / 100, currency });
}
