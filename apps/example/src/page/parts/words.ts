/** Every text of the page in Arabic; the English one is its key. A text that is missing here does not compile. */
const arabic = {
  "1 day": "يوم واحد",
  "1 hour": "ساعة واحدة",
  "90 days": "٩٠ يومًا",
  "A bank may be offered when Lean and you both have it switched on. Changes arrive by webhook.":
    "يمكن عرض البنك عندما يكون مفعّلًا لدى لين ولديك معًا. تصل التغييرات عبر الويب هوك.",
  Account: "الحساب",
  "Accounts and balances": "الحسابات والأرصدة",
  All: "الكل",
  "All {n} balances": "كل الأرصدة ({n})",
  Amount: "المبلغ",
  Answer: "الرد",
  "Ask before money goes out. The examples are Lean's published test values.":
    "تحقّق قبل إرسال المال. الأمثلة هي قيم الاختبار التي تنشرها لين.",
  Attempt: "المحاولة",
  Attempts: "المحاولات",
  Bank: "البنك",
  "Bank down": "البنك متوقف",
  Banks: "البنوك",
  "Began after": "بدأت بعد",
  Beneficiaries: "المستفيدون",
  "Beneficiary name": "اسم المستفيد",
  Body: "المحتوى",
  "By category": "حسب الفئة",
  "By month": "حسب الشهر",
  "Calling…": "جارٍ الاتصال…",
  "Calls made with them": "الطلبات التي استخدمته",
  Category: "الفئة",
  Certificate: "الشهادة",
  "Choose an account.": "اختر حسابًا.",
  Clock: "الساعة",
  Code: "الشيفرة",
  Connect: "الربط",
  "Connect a bank": "اربط بنكًا",
  "Connect a bank first.": "اربط بنكًا أولًا.",
  "Connected banks": "البنوك المرتبطة",
  "Connected customer": "عميل مرتبط",
  "Connection reset": "انقطاع الاتصال",
  "Consent revoked": "سحب الموافقة",
  Copied: "تم النسخ",
  Copy: "نسخ",
  "Copy the id {id}": "نسخ المعرّف {id}",
  Create: "إنشاء",
  Customer: "العميل",
  Dark: "داكن",
  Data: "البيانات",
  Date: "التاريخ",
  "Date of birth": "تاريخ الميلاد",
  "Days left": "الأيام المتبقية",
  Deliveries: "عمليات التسليم",
  Description: "الوصف",
  "Direct debits": "الخصم المباشر",
  Direction: "الاتجاه",
  Disconnect: "إلغاء الربط",
  "Duplicate, delivery {n}": "مكرر، التسليم {n}",
  "E-mail": "البريد الإلكتروني",
  "Each button breaks the sandbox, lists the accounts as ever, and repairs it.":
    "كل زر يعطّل بيئة التجربة، ثم يطلب الحسابات كالمعتاد، ثم يصلحها.",
  Failed: "فشل",
  "Failure lab": "مختبر الأعطال",
  "Fetched once, shared by all callers, renewed ahead of its end.":
    "يُطلب مرة واحدة، ويشترك فيه الجميع، ويُجدَّد قبل انتهائه.",
  First: "الأول",
  Frequency: "التكرار",
  "Full name": "الاسم الكامل",
  Hide: "إخفاء",
  Identity: "الهوية",
  Kind: "النوع",
  "Last payment": "آخر دفعة",
  "Lean production": "لين، بيئة الإنتاج",
  "Lean sandbox": "لين، بيئة التجربة",
  "Lean's documentation": "وثائق لين",
  Light: "فاتح",
  "Loading…": "جارٍ التحميل…",
  "Local sandbox": "بيئة تجربة محلية",
  "Malformed JSON": "JSON تالف",
  Match: "مطابق",
  Mobile: "الجوال",
  Money: "المال",
  "Money in": "الوارد",
  "Money in and out by month": "الوارد والصادر حسب الشهر",
  "Money out": "الصادر",
  Month: "الشهر",
  "More from the bank": "المزيد من البنك",
  Name: "الاسم",
  "National id": "رقم الهوية الوطنية",
  Newer: "الأحدث قليلًا",
  Newest: "الأحدث",
  "Next after": "التالية بعد",
  "Next payment": "الدفعة القادمة",
  "No bank is connected yet.": "لا يوجد بنك مرتبط بعد.",
  "No client certificate is set up; LEAN_CERT adds one.": "لم تُضبط شهادة؛ أضفها عبر LEAN_CERT.",
  "No match": "غير مطابق",
  "No token: the client certificate stands in for it.": "لا رمز: شهادة العميل تقوم مقامه.",
  "Nothing has been delivered yet. Connect a bank or refresh.": "لم يُسلَّم شيء بعد. اربط بنكًا أو حدّث.",
  Older: "الأقدم قليلًا",
  Oldest: "الأقدم",
  "Only the local sandbox can be broken on purpose.": "لا يمكن تعطيل سوى بيئة التجربة المحلية عمدًا.",
  "Only the local sandbox has a clock that can be moved.": "لا يمكن تقديم سوى ساعة بيئة التجربة المحلية.",
  Operate: "التشغيل",
  "Outage, 503": "توقف الخدمة، 503",
  "Ownership verification": "التحقق من الملكية",
  "Page {n} of {all}": "الصفحة {n} من {all}",
  Pages: "الصفحات",
  "Partial match": "مطابقة جزئية",
  Payments: "المدفوعات",
  Purpose: "الغرض",
  "Read from the bank: {time}": "قُرئت من البنك: {time}",
  Reconnect: "إعادة الربط",
  Redeliver: "إعادة التسليم",
  Refresh: "تحديث",
  "Refreshing…": "جارٍ التحديث…",
  "Refused and replaced": "رُفض واستُبدل",
  Requests: "الطلبات",
  "Rotate now under load": "بدّلها الآن تحت الحمل",
  "Rotate while requests are under way: none may fail.": "تبديل أثناء تنفيذ الطلبات: لا يجوز أن يفشل أيٌّ منها.",
  "Rotating…": "جارٍ التبديل…",
  Rotations: "مرات التبديل",
  Sandbox: "بيئة التجربة",
  "Sandbox: any customer, password “password”, code 1111. “big-history” has 50,000 transactions.":
    "بيئة التجربة: أي عميل، كلمة المرور password، الرمز 1111. لدى big-history خمسون ألف عملية.",
  "Saudi Arabia": "المملكة العربية السعودية",
  "Scheduled payments": "المدفوعات المجدولة",
  Search: "بحث",
  "Session ended": "انتهاء الجلسة",
  Setup: "الإعداد",
  Show: "إظهار",
  "Show all {n}": "إظهار الكل ({n})",
  "Show fewer": "إظهار أقل",
  "Signature first, then once per event however often it is delivered.":
    "التوقيع أولًا، ثم مرة واحدة لكل حدث مهما تكرر تسليمه.",
  "Signature proven": "توقيع صحيح",
  "Signature refused": "توقيع مرفوض",
  "Slow answer": "رد بطيء",
  Spending: "الإنفاق",
  "Standing orders": "الأوامر المستديمة",
  Status: "الحالة",
  Subject: "صاحب الشهادة",
  "Summed in minor units, exact to the last one. Transfers are no spending.":
    "الجمع بأصغر وحدة نقدية وبدقة تامة. التحويلات ليست إنفاقًا.",
  "Switch off": "إيقاف",
  "Switch on": "تشغيل",
  "Tamper and resend": "تحريف وإعادة إرسال",
  "The client got over it by itself": "تجاوزه العميل البرمجي بنفسه",
  "The figures as a table": "الأرقام في جدول",
  "The journey at the bank ended without a connection.": "انتهت الرحلة لدى البنك دون ربط.",
  "The proof is the webhook entity.created, not this.": "الدليل هو الويب هوك entity.created، لا هذا.",
  "There are none.": "لا يوجد شيء.",
  "This bank does not support it. Lean says so: UNSUPPORTED_BY_BANK.":
    "هذا البنك لا يدعم ذلك، كما تخبرنا لين: UNSUPPORTED_BY_BANK.",
  "Time left": "الوقت المتبقي",
  "To the content": "إلى المحتوى",
  Token: "رمز الوصول",
  "Token requests": "طلبات الرمز",
  "Tokens live an hour, a Saudi consent a day. Jump and see what ends.":
    "يعيش الرمز ساعة، والموافقة السعودية يومًا. اقفز وانظر ما ينتهي.",
  Took: "استغرقت",
  Transactions: "العمليات",
  Try: "جرّب",
  "Two times 500": "‏500 مرتين",
  Unavailable: "غير متاح",
  "United Arab Emirates": "الإمارات العربية المتحدة",
  Verify: "تحقّق",
  Webhook: "ويب هوك",
  Webhooks: "الويب هوك",
  "What the customer shares.": "ما يشاركه العميل.",
  "Your user, under your own id. Pick one or make a new one.": "مستخدمك بمعرّفك أنت. اختر واحدًا أو أنشئ آخر.",
  "after {n} attempts, {ms} ms": "بعد {n} محاولات، {ms} م.ث",
  "not ready": "غير جاهز",
  "read with the customer's credentials": "يُقرأ ببيانات دخول العميل",
  "reading {n} of {all}": "قُرئ {n} من {all}",
  ready: "جاهز",
  "searching {n} of {all}": "يُبحث في {n} من {all}",
  "unofficial, not affiliated with Lean Technologies": "غير رسمي، ولا صلة له بشركة لين تكنولوجيز",
  "until {date}": "حتى {date}",
  "{n} s": "{n} ث",
  "{n} transactions": "{n} عملية",
  "Being made…": "قيد الإعداد…",
  "Bills and rent": "الفواتير والإيجار",
  "Card repayments": "سداد البطاقات",
  "Download the PDF": "تنزيل ملف PDF",
  Figure: "الرقم",
  "From Lean": "من لين",
  "From the transactions": "من العمليات",
  Income: "الدخل",
  Insights: "التحليلات",
  "Lean's figures of all accounts, and the same ones added up from the transactions.":
    "أرقام لين لكل الحسابات، والأرقام نفسها مجموعةً من العمليات.",
  "Order the report": "اطلب التقرير",
  "Over all banks of the customer. No webhook announces it, so the page asks until it is there.":
    "لكل بنوك العميل. لا يعلن عنه أي ويب هوك، لذلك تسأل الصفحة حتى يجهز.",
  "Report of income": "تقرير الدخل",
  "The report takes too long.": "يستغرق التقرير وقتًا طويلًا.",
  "There is nothing to report.": "لا يوجد ما يُذكر في التقرير.",
  agrees: "متطابق",
  differs: "مختلف",
  "since {date}": "منذ {date}",
};

const arabicCategories: Record<string, string> = {
  BANK_FEES_AND_CHARGES: "رسوم بنكية",
  CHARITY: "أعمال خيرية",
  EDUCATION: "تعليم",
  ENTERTAINMENT: "ترفيه",
  GOVERNMENT: "جهات حكومية",
  GROCERIES: "بقالة",
  HEALTH_AND_WELLBEING: "صحة وعافية",
  LOANS_AND_INVESTMENT: "قروض واستثمار",
  RENT_AND_SERVICES: "إيجار وخدمات",
  RESTAURANTS_DINING: "مطاعم",
  RETAIL: "تسوّق",
  SALARY_AND_REVENUE: "راتب ودخل",
  TRANSFER: "تحويل",
  TRANSPORT: "مواصلات",
  TRAVEL: "سفر",
  OTHER: "أخرى",
};

export type Language = "en" | "ar";

/** Lean's categories of transactions; later ones are shown by their name. */
export const categories: readonly string[] = Object.keys(arabicCategories);

let current: Language = "en";
setLanguage((sessionStorage.getItem("openlean-language") as Language | null) ?? "en");

export function language(): Language {
  return current;
}

/** Changes the language of the page and its direction. Whoever shows texts has to render again. */
export function setLanguage(next: Language): void {
  current = next;
  sessionStorage.setItem("openlean-language", next);
  document.documentElement.lang = next;
  document.documentElement.dir = next === "ar" ? "rtl" : "ltr";
}

/** A text of the page in the language of the reader, with its placeholders filled. */
export function t(text: keyof typeof arabic, values: Record<string, string | number> = {}): string {
  const words: string = current === "ar" ? arabic[text] : text;
  return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/** A category of Lean's for people: `RESTAURANTS_DINING` is `Restaurants dining`. */
export function categoryText(category: string): string {
  const words = category.replaceAll("_", " ").toLowerCase();
  return (
    (current === "ar" ? arabicCategories[category] : undefined) ??
    words.charAt(0).toUpperCase() + words.slice(1)
  );
}
