import type { Random } from "../kernel/random.ts";
import type { Region } from "../kernel/region.ts";

/** A synthetic person, holder of accounts or party of a transfer. */
export interface Person {
  /** As in documents. */
  fullName: string;
  /** As printed on cards: `N Al-Mithali`. */
  shortName: string;
  gender: "F" | "M";
  birthDate: string;
  email: string;
  phone: string;
  /** Saudi national id or Emirates ID. The digits follow the pattern and belong to nobody. */
  nationalId: string;
  town: string;
  district: string;
  street: string;
  building: string;
  postCode: string;
}

/** Writing of names: most banks send Latin letters, some the Arabic name. */
export type Script = "latin" | "arabic";

type Name = readonly [latin: string, arabic: string];

const women: readonly Name[] = [
  ["Noura", "نورة"],
  ["Sara", "سارة"],
  ["Layan", "ليان"],
  ["Hessa", "حصة"],
  ["Maha", "مها"],
  ["Reem", "ريم"],
  ["Amal", "أمل"],
];
const men: readonly Name[] = [
  ["Omar", "عمر"],
  ["Faisal", "فيصل"],
  ["Khalid", "خالد"],
  ["Rashid", "راشد"],
  ["Yousef", "يوسف"],
  ["Sultan", "سلطان"],
  ["Majid", "ماجد"],
];
// The families are words such as "example", "sample", "trial": nobody is called that.
const families: readonly Name[] = [
  ["Al-Mithali", "المثالي"],
  ["Al-Namuthaji", "النموذجي"],
  ["Al-Tajribi", "التجريبي"],
  ["Al-Ikhtibari", "الاختباري"],
  ["Al-Khayali", "الخيالي"],
];

const places: Record<
  Region,
  { towns: readonly string[]; districts: readonly string[]; streets: readonly string[] }
> = {
  sa: {
    towns: ["Riyadh", "Jeddah", "Dammam", "Khobar", "Madinah"],
    districts: ["Al Olaya", "Al Malqa", "Al Rawdah", "Al Shati", "Al Faisaliyah"],
    streets: ["King Fahd Road", "Prince Turki Street", "Al Kharj Road", "Palestine Street"],
  },
  ae: {
    towns: ["Dubai", "Abu Dhabi", "Sharjah", "Ajman"],
    districts: ["Al Barsha", "Jumeirah", "Al Reem Island", "Al Majaz", "Khalifa City"],
    streets: ["Sheikh Zayed Road", "Corniche Road", "Al Wahda Street", "Airport Road"],
  },
};

/** Invents a person. */
export function createPerson(region: Region, random: Random, script: Script = "latin"): Person {
  const female = random.chance(0.5);
  const given = random.pick(female ? women : men);
  const family = random.pick(families);
  const at = script === "latin" ? 0 : 1;
  const year = random.integer(1965, 2003);
  const birthDate = `${year}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
  const { towns, districts, streets } = places[region];
  return {
    fullName: `${given[at]} ${family[at]}`,
    shortName: `${given[at].charAt(0)} ${family[at]}`,
    gender: female ? "F" : "M",
    birthDate,
    email: `${given[0]}.${family[0].replace("Al-", "")}${random.integer(1, 99)}@example.com`.toLowerCase(),
    phone: region === "sa" ? `+96650000${random.digits(4)}` : `+97150000${random.digits(4)}`,
    nationalId:
      region === "sa" ? `10000${random.digits(5)}` : `784-${year}-00${random.digits(5)}-${random.digits(1)}`,
    town: random.pick(towns),
    district: random.pick(districts),
    street: random.pick(streets),
    building: String(random.integer(1000, 9999)),
    postCode: random.digits(5),
  };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
