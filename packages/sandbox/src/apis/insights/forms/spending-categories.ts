import type { Flow } from "../../../areas/insights/index.ts";

/** Words of the third version for the categories of the data API: a wide one and a narrow one. */
const words: Readonly<Record<string, readonly [primary: string, secondary: string]>> = {
  GROCERIES: ["Food & Dining", "Groceries"],
  RESTAURANTS_DINING: ["Food & Dining", "Restaurants"],
  TRANSPORT: ["Transport", "Fuel & Rides"],
  TRAVEL: ["Travel", "Flights & Hotels"],
  RETAIL: ["Retail", "Shopping"],
  HEALTH_AND_WELLBEING: ["Health & Wellbeing", "Pharmacies & Clinics"],
  ENTERTAINMENT: ["Leisure", "Entertainment"],
  EDUCATION: ["Education", "Books & Courses"],
  CHARITY: ["Charity", "Donations"],
  GOVERNMENT: ["Government", "Fees"],
  RENT_AND_SERVICES: ["Housing", "Rent & Services"],
  SALARY_AND_REVENUE: ["Income", "Salary"],
  LOANS_AND_INVESTMENT: ["Finance", "Loans & Investments"],
  BANK_FEES_AND_CHARGES: ["Finance", "Bank Fees"],
  TRANSFER: ["Transfers", "Transfers"],
};

/** The two words for an entry. */
export function categoriesOf({ entry }: Flow): readonly [primary: string, secondary: string] {
  return words[entry.category] ?? ["Other", "Other"];
}
