/** Something people pay every month. */
export interface Bill {
  readonly dayOfMonth: number;
  readonly name: string;
  readonly information: string;
  readonly arabic: string;
  /** Smallest and largest amount, in hundredths. */
  readonly from: number;
  readonly to: number;
  readonly flag?: "STANDING_ORDER" | "DIRECT_DEBIT";
}

/** What a household pays every month. None of the companies exists. */
export const bills: readonly Bill[] = [
  {
    dayOfMonth: 1,
    name: "Rent",
    information: "STANDING ORDER RENT APARTMENT",
    arabic: "أمر مستديم إيجار الشقة",
    from: 450_000,
    to: 450_000,
    flag: "STANDING_ORDER",
  },
  {
    dayOfMonth: 5,
    name: "Electricity bill",
    information: "BILL PAYMENT ELECTRICITY",
    arabic: "سداد فاتورة الكهرباء",
    from: 18_000,
    to: 62_000,
  },
  {
    dayOfMonth: 8,
    name: "Water bill",
    information: "BILL PAYMENT WATER",
    arabic: "سداد فاتورة المياه",
    from: 4_000,
    to: 9_500,
  },
  {
    dayOfMonth: 12,
    name: "Sahra Mobile",
    information: "DIRECT DEBIT SAHRA MOBILE",
    arabic: "خصم مباشر صحراء موبايل",
    from: 23_000,
    to: 23_000,
    flag: "DIRECT_DEBIT",
  },
  {
    dayOfMonth: 15,
    name: "Internet",
    information: "BILL PAYMENT FIBER INTERNET",
    arabic: "سداد فاتورة الإنترنت",
    from: 34_500,
    to: 34_500,
  },
];
