import { describe, expect, it } from "vitest";
import { exampleOf } from "../src/apis/verifications/examples.ts";
import { type Api, createApi } from "./api.ts";

const nobody = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01";
const nationalId = { type: "NATIONAL_ID", value: "1106972886" };
const account = (country_code: string, value: string, ...identifications: object[]) => ({
  country_code,
  type: "PERSONAL",
  account_details: { type: "IBAN", value },
  identifications,
});

const certificate = (value: string) => ({ type: "FREELANCER_NUMBER", value });
const born = (type: string) => ({ type, value: "1410-05-30" });
const name = (value: string) => ({ type: "FULL_NAME", value });

/** Requests of the specification and the answers that go with them. */
const accountExamples = [
  ...["match", "closed", "in-liquidation"].map((name) => [`${name}-sa`, `${name}-sa`]),
  ...["match", "blocked"].map((name) => [`${name}-ae`, `${name}-ae`]),
  ...["lean-error", "bank-issue", "unsupported-by-bank", "disabled-by-lean"].flatMap((name) => [
    [`${name}-sa`, `failed-${name}`],
    [`${name}-ae`, `failed-${name}`],
  ]),
  ["given-input-cannot-be-verified-ae", "failed-given-input-cannot-be-verified"],
  ["personal-gb", "match-gb"],
  ["personal-ng", "match-ng"],
  ["business-fr", "match-fr"],
].map(([request, answer]) => [`account-request-${request}`, `account-${answer}`] as const);

/** Calls a verification of an API that checks its own answers. */
async function caller(
  region: "sa" | "ae",
): Promise<{ api: Api; post: (path: string, body: unknown) => ReturnType<Api["call"]> }> {
  const api = await createApi({ region });
  return {
    api,
    post: async (path, body) => {
      const answer = await api.call("POST", path, body);
      expect(api.sandbox.violations).toEqual([]);
      return answer;
    },
  };
}

describe("entity ownership", () => {
  it("is confirmed for the test id and denied for any other, with the entity's own IBANs", async () => {
    const { api, post } = await caller("sa");
    const { entity } = await api.connect();
    const { body: data } = await api.get(`/data/v2/accounts?entity_id=${entity}`);
    // oxlint-disable-next-line typescript/no-explicit-any
    const ibans = data.data.accounts.map(({ account }: any) => account[0].identification);
    for (const [identification, owned] of [
      [nationalId, true],
      [{ type: "NATIONAL_ID", value: "1000000001" }, false],
      [{ type: "COMMERCIAL_REGISTRATION", value: "1106972886" }, false],
    ] as const) {
      const { status, body } = await post("/verifications/v2/entity", {
        entity_id: entity,
        identifications: [identification],
      });
      expect(status).toBe(200);
      expect(body.verifications).toEqual({
        entity_ownership_verified: owned,
        verification_method: "OPEN_BANKING",
        ibans: ibans.map((iban: string) => ({ iban, iban_ownership_verified: owned })),
      });
    }
  });

  it("needs a known entity with the three permissions and a consent", async () => {
    const { api, post } = await caller("sa");
    const ask = (entity_id: string) =>
      post("/verifications/v2/entity", { entity_id, identifications: [nationalId] });
    expect(await ask(nobody)).toMatchObject({ status: 404, body: { status: "UNKNOWN_ENTITY" } });
    const partial = await api.connect({ persona: "partial" });
    expect(await ask(partial.entity)).toMatchObject({
      status: 403,
      body: { status: "OPERATION_NOT_ALLOWED" },
    });
    const expired = await api.connect({ persona: "expired-consent" });
    expect(await ask(expired.entity)).toMatchObject({ status: 403, body: { status: "CONSENT_EXPIRED" } });
  });

  it("gives every answer an id of its own and the time of the sandbox", async () => {
    const { api, post } = await caller("sa");
    const { entity } = await api.connect();
    const body = { entity_id: entity, identifications: [nationalId] };
    const first = await post("/verifications/v2/entity", body);
    api.sandbox.clock.advance(1_800_000);
    const second = await post("/verifications/v2/entity", body);
    expect(first.body.timestamp).toMatch(/^2026-05-13T12:00:00\./);
    expect(second.body.timestamp).toMatch(/^2026-05-13T12:30:00\./);
    expect(second.body.results_id).not.toBe(first.body.results_id);
  });
});

describe("IBAN ownership", () => {
  const path = "/verifications/v2/iban";
  const iban = "SA2810000011100000461309";

  it("is yes or no for an id", async () => {
    const { post } = await caller("sa");
    const yes = await post(path, { type: "PERSONAL", iban, identifications: [nationalId] });
    expect(yes.body).toMatchObject({
      status: "OK",
      verifications: { iban_ownership_verified: true, matching: null, bank_code: "10" },
    });
    const no = await post(path, {
      type: "PERSONAL",
      iban,
      identifications: [{ ...nationalId, value: "1000000001" }],
    });
    expect(no.body).toMatchObject({
      status: "OK",
      verifications: { iban_ownership_verified: false, matching: null },
    });
  });

  it.each([
    ["sa", iban, "Abbas  al-sheikh", true, null],
    ["sa", iban, "ABBAS M AL-SHEIKH", false, "PARTIAL"],
    ["sa", iban, "NOURA AL-EXAMPLE", false, "NO_MATCH"],
    ["ae", "AE420260001015819612801", "ADAM AHMED", true, null],
    ["ae", "AE420260001015819612801", "ADAM AHMAD", false, "PARTIAL"],
    ["ae", "AE420260001015819612801", "LAYLA OMAR", false, "NO_MATCH"],
  ] as const)("in %s of %s by the name %s is %s, %s", async (region, number, value, verified, match) => {
    const { post } = await caller(region);
    const { body } = await post(path, { iban: number, identifications: [name(value)] });
    expect(body.verifications.iban_ownership_verified).toBe(verified);
    expect(body.verifications.matching?.type ?? null).toBe(match);
    if (match === "PARTIAL") expect(body.verifications.matching.score).toBeGreaterThanOrEqual(0.7);
    if (match === "NO_MATCH") expect(body.verifications.matching.score).toBeLessThan(0.7);
  });

  it("needs a freelancer's certificate and id together, and knows companies by their number", async () => {
    const { post } = await caller("sa");
    const certificate = { type: "FREELANCER_NUMBER", value: "FL-013988291" };
    const freelancer = { type: "FREELANCER", iban: "SA7610EXAMPLE00000000200" };
    const both = await post(path, { ...freelancer, identifications: [certificate, nationalId] });
    expect(both.body.verifications.iban_ownership_verified).toBe(true);
    const wrong = await post(path, {
      ...freelancer,
      identifications: [certificate, { ...nationalId, value: "1" }],
    });
    expect(wrong.body.verifications.iban_ownership_verified).toBe(false);
    const company = { type: "BUSINESS", iban: "SA6010EXAMPLE00000000100" };
    const found = await post(path, {
      ...company,
      identifications: [{ type: "UNIFIED_NUMBER", value: "7001272184" }],
    });
    expect(found.body.verifications.iban_ownership_verified).toBe(true);
  });

  it.each([
    ["sa", "SA82550000000M1795800177", "BANK_ISSUE"],
    ["sa", "SA7665000000124A60749002", "LEAN_ERROR"],
    ["sa", "SA5080000146608010554454", "DISABLED_BY_LEAN"],
    ["ae", "AE420500000000028645064", "UNSUPPORTED_BY_BANK"],
    ["ae", "AE100500000000028538649", "DISABLED_BY_LEAN"],
  ] as const)("in %s of %s fails with %s and no result", async (region, number, reason) => {
    const { post } = await caller(region);
    const { status, body } = await post(path, { iban: number, identifications: [name("ANYBODY")] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "FAILED", status_detail: { granular_status_code: reason } });
    expect(body).not.toHaveProperty("verifications");
  });

  it("tells the state of an account whose owner is right", async () => {
    const { post } = await caller("sa");
    const { body } = await post(path, { iban: "SA3076747147122249133391", identifications: [nationalId] });
    expect(body.verifications).toMatchObject({ iban_ownership_verified: false, account_status: "CLOSED" });
  });

  it("is refused for what is no IBAN of the region, or without an id", async () => {
    const { post } = await caller("sa");
    for (const wrong of ["SA2810000011100000461308", "AE420260001015819612801", "SA28", ""]) {
      const refused = await post(path, { iban: wrong, identifications: [nationalId] });
      expect(refused).toMatchObject({
        status: 400,
        body: { status: "INVALID_PARAMETERS", message: "iban is not valid" },
      });
    }
    expect(await post(path, { iban, identifications: [] })).toMatchObject({
      status: 400,
      body: { status: "INVALID_PARAMETERS" },
    });
    expect(await post(path, { iban })).toMatchObject({ status: 400, body: { status: "INVALID_PARAMETERS" } });
  });
});

describe("banks for IBAN checks", () => {
  const path = "/verifications/v2/iban/banks";
  const check = { iban: "SA0405000068201235335000", identifications: [nationalId] };

  it("are asked only while the application has them on", async () => {
    const { api, post } = await caller("sa");
    const outcome = async () =>
      (await post("/verifications/v2/iban", check)).body.status_detail.granular_status_code;
    const set = (enablement: string) =>
      api.call("PUT", path, { availabilities: [{ country_code: "SA", bank_code: "05", enablement }] });
    expect(await outcome()).toBe("DISABLED_BY_CLIENT");
    expect(await set("ENABLED")).toMatchObject({ status: 200, body: undefined });
    expect(await outcome()).toBe("UNSUPPORTED_BY_BANK");
    await set("DISABLED");
    expect(await outcome()).toBe("DISABLED_BY_CLIENT");
    expect(api.sandbox.violations).toEqual([]);
  });

  it("show in the list how they were switched; the others stay as they are", async () => {
    const { api } = await caller("sa");
    // oxlint-disable-next-line typescript/no-explicit-any
    const switches = async () =>
      (await api.get(path)).body.map((bank: any) => [bank.bank_code, bank.application_enablement]);
    expect(await switches()).toEqual([
      ["10", "ENABLED"],
      ["05", "DISABLED"],
      ["80", "ENABLED"],
    ]);
    await api.call("PUT", path, {
      availabilities: [{ country_code: "SA", bank_code: "10", enablement: "DISABLED" }],
    });
    expect(await switches()).toEqual([
      ["10", "DISABLED"],
      ["05", "DISABLED"],
      ["80", "ENABLED"],
    ]);
  });

  it("are refused as a whole when one is not listed", async () => {
    const { api } = await caller("ae");
    const off = { country_code: "AE", enablement: "DISABLED" };
    const refused = await api.call("PUT", path, {
      availabilities: [
        { ...off, bank_code: "026" },
        { ...off, bank_code: "999" },
      ],
    });
    expect(refused).toMatchObject({ status: 400, body: { status: "INVALID_PARAMETERS" } });
    expect((await api.get(path)).body[0]).toMatchObject({
      bank_code: "026",
      application_enablement: "ENABLED",
    });
  });
});

describe("account verification", () => {
  const path = "/verifications/v1/accounts";
  it.each([
    ["SA", "SA2810000011100000461309", nationalId, true, "ACTIVE"],
    ["SA", "SA2810000011100000461309", { ...nationalId, value: "1000000001" }, false, "ACTIVE"],
    ["SA", "SA3076747147122249133391", nationalId, false, "CLOSED"],
    ["SA", "SA4576615857476891197381", nationalId, false, "IN_LIQUIDATION"],
    ["AE", "AE420260001015819612801", name("ADAM AHMED"), true, "ACTIVE"],
    ["AE", "AE810030012459313920001", name("BLOCKED USER"), false, "BLOCKED"],
  ] as const)("in %s of %s by %j answers %s, %s", async (country, iban, identification, verified, state) => {
    const { post } = await caller(country === "SA" ? "sa" : "ae");
    const { status, body } = await post(path, account(country, iban, identification));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: "OK",
      status_detail: null,
      verifications: { account_ownership_verified: verified, account_status: state, matching: null },
    });
  });

  it.each([
    ["SA", "SA7665000000124A60749002", "LEAN_ERROR"],
    ["SA", "SA82550000000M1795800177", "BANK_ISSUE"],
    ["SA", "SA0405000068201235335000", "UNSUPPORTED_BY_BANK"],
    ["SA", "SA5080000146608010554454", "DISABLED_BY_LEAN"],
    ["AE", "AE380030012459313810001", "LEAN_ERROR"],
    ["AE", "AE160030011522789920001", "BANK_ISSUE"],
    ["AE", "AE420500000000028645064", "UNSUPPORTED_BY_BANK"],
    ["AE", "AE100500000000028538649", "DISABLED_BY_LEAN"],
    ["AE", "AE550030011666123450001", "GIVEN_INPUT_CANNOT_BE_VERIFIED"],
  ])("in %s of %s fails with %s", async (country, iban, reason) => {
    const { post } = await caller(country === "SA" ? "sa" : "ae");
    const { status, body } = await post(path, account(country, iban, nationalId));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: "FAILED",
      verifications: null,
      status_detail: { granular_status_code: reason },
    });
  });

  it.each(accountExamples)("answers %s with the example %s", async (request, example) => {
    const { post } = await caller(request.endsWith("-ae") ? "ae" : "sa");
    const { status, body } = await post(path, exampleOf(request));
    const { results_id: _, timestamp: __, ...expected } = exampleOf(example) as Record<string, unknown>;
    expect(status).toBe(200);
    expect(body).toMatchObject(expected);
  });

  it("scores a name that is close, and hides the holder's", async () => {
    const { post } = await caller("ae");
    const { body } = await post(path, account("AE", "AE420260001015819612801", name("ADAM AHMAD")));
    expect(body.verifications).toMatchObject({
      account_ownership_verified: false,
      matching: { type: "PARTIAL" },
    });
    expect(body.verifications.account_holder_name).toBe("A*** A****");
  });

  it("knows no other account in SA and AE, and any account elsewhere", async () => {
    const { post } = await caller("sa");
    for (const iban of ["SA1300GQO2OTVMEJ3885Y3TO", "SA0380000000608010167519"])
      expect(await post(path, account("SA", iban, nationalId))).toMatchObject({
        status: 404,
        body: { status: "DATA_NOT_FOUND" },
      });
    const { body } = await post(path, {
      ...account("NG", "0000000001", name("Noura Al-Example")),
      account_details: { type: "ACCOUNT_ID", value: "0000000001" },
      bank_identifier: { type: "BIC", value: "OTHRNGLA" },
    });
    expect(body.verifications).toMatchObject({
      account_ownership_verified: true,
      account_holder_name: "Noura Al-Example",
      account_currency: "NGN",
      bank_details: { bank_name: null, bank_identifiers: [{ type: "BIC", value: "OTHRNGLA" }] },
    });
  });

  it("is refused for a country outside the list or an IBAN of another one", async () => {
    const { post } = await caller("sa");
    for (const [country, iban] of [
      ["RU", "RU0000000000000000000000000000000"],
      ["SA", "AE420260001015819612801"],
    ] as const)
      expect(await post(path, account(country, iban, nationalId))).toMatchObject({
        status: 400,
        body: { status: "INVALID_PARAMETERS" },
      });
  });
});

describe("names", () => {
  it("of beneficiaries come with the state of the account, or fail by IBAN", async () => {
    const { post } = await caller("sa");
    const ask = async (iban: string) => post("/verifications/v2/beneficiary-name", { iban });
    expect((await ask("SA2810000011100000461309")).body.verifications).toEqual({
      beneficiary_name: "ABBAS AL-SHEIKH",
      account_status: "ACTIVE",
    });
    expect((await ask("SA3076747147122249133391")).body.verifications.account_status).toBe("CLOSED");
    const failed = await ask("SA82550000000M1795800177");
    expect(failed.body).toMatchObject({
      status: "FAILED",
      status_detail: { granular_status_code: "BANK_ISSUE" },
    });
    expect(await ask("SA00")).toMatchObject({ status: 400, body: { message: "iban is not valid" } });
  });

  it("of connected entities match in full, in part, or not at all", async () => {
    const { api, post } = await caller("ae");
    const { entity } = await api.connect();
    const { body: identity } = await api.get(`/data/v2/identity?entity_id=${entity}`);
    const holder = identity.data.identities[0].full_legal_name as string;
    const ask = async (full_name: string, rest = {}) =>
      (await post("/insights/v1/name-verification", { entity_id: entity, full_name, ...rest })).body;
    expect(await ask(holder.toUpperCase(), { meta: { case: "1" } })).toMatchObject({
      status: "OK",
      type: "name-verification",
      meta: { case: "1" },
      data: { full_name_retrieved: holder, match_type: "PERFECT_MATCH", confidence: 1 },
    });
    expect((await ask(`${holder} S`)).data.match_type).toBe("PARTIAL_MATCH");
    expect((await ask("Zz Qq")).data).toMatchObject({
      match_type: "NO_MATCH",
      full_name_provided: "Zz Qq",
      confidence: 0,
    });
    const unknown = await post("/insights/v1/name-verification", { entity_id: nobody, full_name: "Zz Qq" });
    expect(unknown).toMatchObject({ status: 404, body: { status: "UNKNOWN_ENTITY" } });
  });
});

describe("business registers", () => {
  const company = { type: "UNIFIED_NUMBER", value: "7001272184" };

  it("show the part of a company that is asked for", async () => {
    const { post } = await caller("sa");
    const ask = async (type: string, language = "en") =>
      (await post("/verifications/v1/corporates", { type, identifications: [company], language })).body
        .verifications;
    expect(await ask("FULL")).toMatchObject({ commercial_registration_capital: 100_000.5, addresses: null });
    expect(await ask("BASIC")).toMatchObject({
      company_name: { en: "Example Trading Company", ar: null },
      parties: null,
    });
    expect((await ask("CONTRACT")).articles).not.toBeNull();
    expect((await ask("ADDRESS")).addresses).toHaveLength(1);
    expect((await ask("BASIC", "AR")).company_name).toEqual({ en: null, ar: "شركة المثال التجارية" });
    expect((await ask("FULL", "ar")).company_name).toMatchObject({ en: null, ar: expect.any(String) });
  });

  it("refuse a number that has not 10 digits, and a language that is missing", async () => {
    const { post } = await caller("sa");
    const ask = (value: string, rest: object) =>
      post("/verifications/v1/corporates", {
        type: "FULL",
        identifications: [{ ...company, value }],
        ...rest,
      });
    for (const value of ["700127218", "70012721845", "700127218x"])
      expect(await ask(value, { language: "en" })).toMatchObject({
        status: 400,
        body: { status: "INVALID_PARAMETERS" },
      });
    for (const rest of [{}, { language: "fr" }])
      expect(await ask(company.value, rest)).toMatchObject({
        status: 400,
        body: { status: "INVALID_PARAMETERS" },
      });
    const unknown = await ask("7000000000", { language: "en" });
    expect(unknown.body).toMatchObject({
      status: "FAILED",
      status_detail: { granular_status_code: "DATA_NOT_FOUND" },
    });
  });

  it("show a manager with the powers that are asked for", async () => {
    const { post } = await caller("sa");
    const person = { type: "NATIONAL_ID", value: "1000000001" };
    const ask = (identifications: object[], rest = {}) =>
      post("/verifications/v1/corporates/managers", { identifications, language: "en", ...rest });
    const found = await ask([company, person]);
    expect(found.body.verifications).toMatchObject([
      { identity: { id: "1000000001" }, permissions: [{ id: 5 }] },
    ]);
    expect(
      (await ask([person, company], { permission_id: "5" })).body.verifications[0].permissions,
    ).toHaveLength(1);
    expect((await ask([company, person], { permission_id: "6" })).body.verifications[0].permissions).toEqual(
      [],
    );
    expect((await ask([company, { ...person, value: "1000000002" }])).body.verifications).toEqual([]);
    for (const incomplete of [[company], [person], []])
      expect(await ask(incomplete)).toMatchObject({ status: 400, body: { status: "INVALID_PARAMETERS" } });
  });
});

describe("freelance certificates", () => {
  const path = "/verifications/v1/freelancers";

  it.each([
    ["FL-013988291", "ACTIVE"],
    ["FL-595215341", "PENDING"],
    ["FL-090302137", "CANCELED"],
    ["FL-490775363", "REVOKED"],
    ["FL-541440269", "EXPIRED"],
    ["FL-560899391", "REJECTED"],
  ])("%s is %s, in full and in short, whoever asks", async (number, state) => {
    const { post } = await caller("sa");
    const identifications = [{ ...nationalId, value: "2000000001" }, certificate(number)];
    const full = await post(path, { type: "FULL", identifications });
    expect(full.body.verifications).toMatchObject({
      certificate_ownership_verified: "VERIFIED",
      national_id: "2000000001",
      certificate: [{ number, status: state }],
    });
    const basic = await post(path, { type: "BASIC", identifications });
    expect(basic.body.verifications.certificate).toMatchObject([
      { number: null, status: state, speciality: null },
    ]);
  });

  it("of nobody are not verified", async () => {
    const { post } = await caller("sa");
    const { body } = await post(path, {
      type: "FULL",
      identifications: [nationalId, certificate("FL-000000000")],
    });
    expect(body).toMatchObject({
      status: "OK",
      verifications: { certificate_ownership_verified: "NOT_VERIFIED", certificate: [] },
    });
  });

  it("of one person are listed", async () => {
    const { post } = await caller("sa");
    for (const rest of [{ type: "FULL_LIST" }, {}]) {
      const { body } = await post(path, { ...rest, identifications: [nationalId] });
      expect(body.verifications.certificate.length).toBeGreaterThan(1);
    }
  });

  it("need the ids that go with the type, of known kinds", async () => {
    const { post } = await caller("sa");
    for (const request of [
      { type: "FULL", identifications: [nationalId] },
      { type: "FULL", identifications: [certificate("FL-013988291")] },
      { type: "FULL_LIST", identifications: [nationalId, certificate("FL-013988291")] },
      { type: "FULL", identifications: [{ type: "PASSPORT", value: "X" }] },
    ])
      expect(await post(path, request)).toMatchObject({
        status: 400,
        body: { status: "INVALID_PARAMETERS" },
      });
  });
});

describe("properties", () => {
  const number = { type: "PROPERTY_NUMBER", value: "0000000000000101" };
  const registered = { type: "FIRST_REGISTRATION_DATE", value: "1445-08-06" };

  it("are shown as deep as asked, with the right proof only", async () => {
    const { post } = await caller("sa");
    const ask = (verification_type: string, identification_method: string, ...identifications: object[]) =>
      post("/verifications/v1/properties", { verification_type, identification_method, identifications });
    expect((await ask("STATUS_ONLY", "IDENTITY", number, nationalId)).body.verifications.spatial).toBeNull();
    const basic = await ask("BASIC", "REGISTRATION_DATE", number, registered);
    expect(basic.body.verifications).toMatchObject({ selling_price: null, spatial: { area_size: 600 } });
    const full = await ask("FULL", "IDENTITY", number, nationalId);
    expect(full.body.verifications.selling_price).toEqual({ currency: "SAR", amount: 1_250_000.5 });
    for (const [method, proof] of [
      ["IDENTITY", { ...nationalId, value: "1000000001" }],
      ["REGISTRATION_DATE", { ...registered, value: "1445-08-07" }],
    ] as const) {
      const { status, body } = await ask("FULL", method, number, proof);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        status: "FAILED",
        status_detail: { granular_status_code: "DATA_NOT_FOUND" },
      });
    }
    for (const refused of [
      await ask("FULL", "IDENTITY", number, registered),
      await ask("FULL", "REGISTRATION_DATE", number, nationalId),
      await ask("FULL", "IDENTITY", nationalId),
    ])
      expect(refused).toMatchObject({ status: 400, body: { status: "INVALID_PARAMETERS" } });
  });

  it("are found by their owner, all on the first page", async () => {
    const { post } = await caller("sa");
    const ask = (identifications: object[], query = "") =>
      post(`/verifications/v1/properties/search${query}`, {
        identification_method: "IDENTITY",
        identifications,
      });
    const owner = [nationalId, born("DATE_OF_BIRTH_HIJRI")];
    const found = await ask(owner);
    expect(found.body.page.total_elements).toBe(found.body.verifications.length);
    expect(found.body.verifications[0].general_information.property_number).toBe(number.value);
    expect((await ask(owner, "?page=1")).body).toMatchObject({ verifications: [], page: { number: 1 } });
    const other = await ask([{ type: "IQAMA_ID", value: "2000000001" }, born("DATE_OF_BIRTH_GREGORIAN")]);
    expect(other.body).toMatchObject({
      status: "OK",
      verifications: [],
      page: { total_elements: 0, total_pages: 0 },
    });
    for (const refused of [
      await ask([nationalId]),
      await ask([nationalId, born("DATE_OF_BIRTH_GREGORIAN")]),
      await ask(owner, "?size=50"),
    ])
      expect(refused).toMatchObject({ status: 400, body: { status: "INVALID_PARAMETERS" } });
  });
});

describe("verifications", () => {
  it("that a region does not have are not there", async () => {
    const sa = await caller("sa");
    const ae = await caller("ae");
    for (const answer of [
      await sa.post("/insights/v1/name-verification", { entity_id: nobody, full_name: "A B" }),
      await ae.post("/verifications/v2/entity", { entity_id: nobody, identifications: [nationalId] }),
      await ae.post("/verifications/v1/properties", {}),
    ])
      expect(answer).toMatchObject({ status: 404, body: { status: "INVALID_URL" } });
  });

  it("never repeat an id or a name in a refusal", async () => {
    const { post } = await caller("sa");
    const secret = "1199887766";
    const text = async (path: string, body: unknown) => JSON.stringify((await post(path, body)).body);
    const identifications = [{ type: "NATIONAL_ID", value: secret }];
    expect(await text("/verifications/v2/iban", { iban: secret, identifications })).not.toContain(secret);
    expect(await text("/verifications/v2/beneficiary-name", { iban: secret })).not.toContain(secret);
    expect(
      await text("/verifications/v1/corporates", { type: "FULL", language: "en", identifications }),
    ).not.toContain(secret);
    expect(await text("/verifications/v1/freelancers", { type: "FULL", identifications })).not.toContain(
      secret,
    );
  });
});
