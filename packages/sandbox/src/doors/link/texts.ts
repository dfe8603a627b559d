import type { PermissionName } from "../../facts/permissions.ts";

/** Languages of the journey; Arabic is written from right to left. */
export type Language = "en" | "ar";

/** Every text of the journey in one language. */
export interface Texts {
  readonly sandbox: string;
  readonly close: string;
  readonly chooseBank: string;
  readonly unavailable: string;
  readonly noBanks: string;
  readonly consentTitle: (bank: string) => string;
  readonly consentLead: string;
  readonly transactionWindow: (from: string, to: string) => string;
  readonly accessEnds: (date: string) => string;
  readonly agree: string;
  readonly cancel: string;
  readonly logInTitle: (bank: string) => string;
  readonly customer: string;
  readonly password: string;
  readonly passwordHint: string;
  readonly logIn: string;
  readonly wrongPassword: string;
  readonly codeTitle: string;
  readonly code: string;
  readonly codeHint: string;
  readonly wrongCode: string;
  readonly confirm: string;
  readonly accountsTitle: string;
  readonly accountsLead: string;
  readonly noAccount: string;
  readonly allow: string;
  readonly deny: string;
  readonly done: string;
  readonly successTitle: string;
  readonly successLead: (bank: string) => string;
  readonly failedTitle: string;
  readonly leavingTitle: string;
  readonly permissions: Readonly<Record<PermissionName | "payments", string>>;
  readonly subTypes: Readonly<Record<"CURRENT" | "SAVINGS" | "CREDIT", string>>;
}

const en: Texts = {
  sandbox: "Sandbox: no real bank, no real money",
  close: "Close",
  chooseBank: "Choose your bank",
  unavailable: "Not available at the moment",
  noBanks: "No bank is available for this request.",
  consentTitle: (bank) => `Share your data from ${bank}`,
  consentLead: "You are asked to share:",
  transactionWindow: (from, to) => `Transactions from ${from} to ${to}`,
  accessEnds: (date) => `Access ends on ${date}. You can withdraw it at your bank at any time.`,
  agree: "Agree and continue",
  cancel: "Cancel",
  logInTitle: (bank) => `Log in to ${bank}`,
  customer: "Test user",
  password: "Password",
  passwordHint: "The right one is: password",
  logIn: "Log in",
  wrongPassword: "Wrong password. Try again.",
  codeTitle: "Enter the code we sent you",
  code: "One-time code",
  codeHint: "The sandbox always sends 1111",
  wrongCode: "Wrong code. Try again.",
  confirm: "Confirm",
  accountsTitle: "Choose accounts",
  accountsLead: "Only the accounts you choose are shared.",
  noAccount: "Choose at least one account.",
  allow: "Allow access",
  deny: "Do not allow",
  done: "Done",
  successTitle: "Your account is connected",
  successLead: (bank) => `${bank} now shares your data.`,
  failedTitle: "That did not work",
  leavingTitle: "Taking you to your bank",
  permissions: {
    identity: "Your name and contact details",
    accounts: "Your accounts and their numbers",
    balance: "Your balances",
    transactions: "Your transactions",
    identities: "The people tied to each account",
    scheduled_payments: "Your scheduled payments",
    standing_orders: "Your standing orders",
    direct_debits: "Your direct debits",
    beneficiaries: "Your saved payees",
    payments: "Payments that you confirm",
  },
  subTypes: { CURRENT: "Current account", SAVINGS: "Savings account", CREDIT: "Credit card" },
};

const ar: Texts = {
  sandbox: "بيئة تجريبية: لا بنك حقيقي ولا أموال حقيقية",
  close: "إغلاق",
  chooseBank: "اختر البنك",
  unavailable: "غير متاح حالياً",
  noBanks: "لا يوجد بنك متاح لهذا الطلب.",
  consentTitle: (bank) => `مشاركة بياناتك من ${bank}`,
  consentLead: "يُطلب منك مشاركة:",
  transactionWindow: (from, to) => `المعاملات من ${from} إلى ${to}`,
  accessEnds: (date) => `ينتهي الوصول في ${date}. يمكنك سحبه من البنك في أي وقت.`,
  agree: "أوافق وأتابع",
  cancel: "إلغاء",
  logInTitle: (bank) => `تسجيل الدخول إلى ${bank}`,
  customer: "المستخدم التجريبي",
  password: "كلمة المرور",
  passwordHint: "كلمة المرور الصحيحة: password",
  logIn: "تسجيل الدخول",
  wrongPassword: "كلمة المرور غير صحيحة. حاول مرة أخرى.",
  codeTitle: "أدخل الرمز المرسل إليك",
  code: "رمز التحقق",
  codeHint: "ترسل البيئة التجريبية دائماً 1111",
  wrongCode: "الرمز غير صحيح. حاول مرة أخرى.",
  confirm: "تأكيد",
  accountsTitle: "اختر الحسابات",
  accountsLead: "تتم مشاركة الحسابات التي تختارها فقط.",
  noAccount: "اختر حساباً واحداً على الأقل.",
  allow: "السماح بالوصول",
  deny: "عدم السماح",
  done: "تم",
  successTitle: "تم ربط حسابك",
  successLead: (bank) => `يشارك ${bank} بياناتك الآن.`,
  failedTitle: "تعذر إكمال العملية",
  leavingTitle: "جارٍ نقلك إلى البنك",
  permissions: {
    identity: "اسمك وبيانات الاتصال",
    accounts: "حساباتك وأرقامها",
    balance: "أرصدتك",
    transactions: "معاملاتك",
    identities: "الأشخاص المرتبطون بكل حساب",
    scheduled_payments: "مدفوعاتك المجدولة",
    standing_orders: "أوامرك المستديمة",
    direct_debits: "الخصم المباشر",
    beneficiaries: "المستفيدون المحفوظون",
    payments: "المدفوعات التي تؤكدها",
  },
  subTypes: { CURRENT: "حساب جارٍ", SAVINGS: "حساب توفير", CREDIT: "بطاقة ائتمان" },
};

/** The texts of a language. */
export const texts: Readonly<Record<Language, Texts>> = { en, ar };
