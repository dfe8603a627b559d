import type { TransactionInsight } from "@openlean/data-client";
import type { Region } from "../kernel/region.ts";

/** Purpose of an entry. */
export type Category = NonNullable<TransactionInsight["category"]>;

/** A shop that customers of the sandbox buy from. None of them exists. */
export interface Merchant {
  readonly name: string;
  readonly arabicName: string;
  readonly category: Category;
  /** ISO 18245 merchant category code. */
  readonly code: string;
  /** Smallest and largest purchase, in hundredths of the local currency. */
  readonly from: number;
  readonly to: number;
  readonly channel: "POS" | "E_COMMERCE";
  /** How often it is visited in comparison with the others. */
  readonly weight: number;
  /** Currency it charges in, when that is not the local one. */
  readonly currency?: "USD" | "EUR" | "GBP";
}

const everywhere: readonly Merchant[] = [
  shop("Al Waha Supermarket", "أسواق الواحة", "GROCERIES", "5411", 4_500, 62_000, 9),
  shop("Baqala Al Noor", "بقالة النور", "GROCERIES", "5499", 600, 7_500, 8),
  shop("Tamr House", "بيت التمر", "GROCERIES", "5441", 3_000, 18_000, 2),
  shop("Qahwa Corner", "ركن القهوة", "RESTAURANTS_DINING", "5814", 1_200, 4_800, 10),
  shop("Shawarma Al Hara", "شاورما الحارة", "RESTAURANTS_DINING", "5814", 1_500, 6_500, 7),
  shop("Mandi Palace Restaurant", "مطعم قصر المندي", "RESTAURANTS_DINING", "5812", 6_000, 38_000, 4),
  shop("Najd Fuel Station", "محطة نجد للوقود", "TRANSPORT", "5541", 5_000, 18_500, 6),
  shop("Rukub Rides", "ركوب", "TRANSPORT", "4121", 1_400, 7_200, 5, "E_COMMERCE"),
  shop("Shifa Pharmacy", "صيدلية الشفاء", "HEALTH_AND_WELLBEING", "5912", 1_800, 24_000, 3),
  shop("Noor Dental Clinic", "عيادة نور للأسنان", "HEALTH_AND_WELLBEING", "8021", 20_000, 120_000, 1),
  shop("Layla Fashion", "أزياء ليلى", "RETAIL", "5651", 8_000, 72_000, 3),
  shop("Sooq Online", "سوق أونلاين", "RETAIL", "5399", 3_500, 95_000, 5, "E_COMMERCE"),
  shop("Digital Oasis Electronics", "واحة الإلكترونيات", "RETAIL", "5732", 9_900, 240_000, 1),
  shop("Nujoom Cinema", "سينما نجوم", "ENTERTAINMENT", "7832", 4_500, 16_000, 2),
  shop("Dar Al Kutub Bookshop", "دار الكتب", "EDUCATION", "5942", 2_500, 22_000, 1),
  shop("Birr Charity", "جمعية البر", "CHARITY", "8398", 1_000, 50_000, 1, "E_COMMERCE"),
  shop("Safar Airlines", "طيران سفر", "TRAVEL", "4511", 32_000, 180_000, 1, "E_COMMERCE"),
  {
    ...shop("Streamly Subscription", "ستريملي", "ENTERTAINMENT", "4899", 3_000, 6_000, 2, "E_COMMERCE"),
    currency: "USD",
  },
  { ...shop("Cloudbin Storage", "كلاودبن", "RETAIL", "5818", 1_000, 4_000, 1, "E_COMMERCE"), currency: "USD" },
  {
    ...shop("Example Books London", "كتب لندن", "EDUCATION", "5942", 5_000, 32_000, 1, "E_COMMERCE"),
    currency: "GBP",
  },
];

const local: Record<Region, readonly Merchant[]> = {
  sa: [
    shop("Hijaz Hypermarket", "هايبر الحجاز", "GROCERIES", "5411", 9_000, 78_000, 4),
    shop("Traffic Services Fee", "رسوم خدمات المرور", "GOVERNMENT", "9399", 10_000, 50_000, 1, "E_COMMERCE"),
  ],
  ae: [
    shop("Marina Hypermarket", "هايبر المارينا", "GROCERIES", "5411", 9_000, 78_000, 4),
    shop("Road Toll Recharge", "شحن بوابة التعرفة", "TRANSPORT", "4784", 5_000, 10_000, 2, "E_COMMERCE"),
  ],
};

/** Shops of a region, each as often as it is visited. */
export function merchantsOf(region: Region): readonly Merchant[] {
  return [...everywhere, ...local[region]].flatMap((merchant) =>
    Array<Merchant>(merchant.weight).fill(merchant),
  );
}

/** Units of the local currency for one unit of a foreign one. SAR and AED are pegged to USD. */
export const exchangeRates: Record<Region, Record<"USD" | "EUR" | "GBP", number>> = {
  sa: { USD: 3.75, EUR: 4.0812, GBP: 4.7935 },
  ae: { USD: 3.6725, EUR: 3.9968, GBP: 4.6944 },
};

function shop(
  name: string,
  arabicName: string,
  category: Category,
  code: string,
  from: number,
  to: number,
  weight: number,
  channel: Merchant["channel"] = "POS",
): Merchant {
  return { name, arabicName, category, code, from, to, weight, channel };
}
