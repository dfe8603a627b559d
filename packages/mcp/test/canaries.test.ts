import { type FaultRule, personas } from "@openlean/sandbox";
import { describe, expect, it } from "vitest";
import { worldOver } from "./support/open-toolbox.ts";
import { connectSandbox } from "../src/connection/connect-sandbox.ts";
import { argumentsOf } from "./support/arguments-of.ts";
import { canaries, plant, plantedName, secrets } from "./support/canaries.ts";

const faults: (FaultRule | undefined)[] = [
  undefined,
  ...(["reset", "malformed", "truncated", "empty", "html"] as const).map((kind) => ({ kind })),
  ...[400, 401, 403, 404, 409, 429, 500, 503].map((status) => ({ kind: "status", status }) as const),
  { kind: "status", status: 400, code: "BANK_ISSUE" },
  { kind: "status", status: 429, retry_after: 7 },
];

/** Everything but the token endpoint, which would be asked again and again. */
const paths = ["/data/v2/**", "/customers/v1/**", "/banks/v1/**", "/events/v1/**"];

/** What must not be shown, by its first word: thousands of values are looked for in thousands of answers. */
type Hidden = ReadonlyMap<string, readonly string[]>;

const counts = { results: 0, errors: 0 };

describe.each(["sa", "ae"] as const)("answers about every persona under every fault in %s", (region) => {
  it("hold none of the planted or invented personal data, and no secret", async () => {
    const found = new Set<string>();
    const connection = await connectSandbox({
      region,
      wrap: (fetch) => plant(fetch, (value) => found.add(value)),
    });
    const { credentials, control } = connection.sandbox!;
    const world = worldOver(connection);
    const texts: string[] = [];
    for (const persona of Object.keys(personas))
      for (const tool of world.toolbox.tools) {
        if (tool.controlsSandbox && tool.name !== "use_persona") continue;
        control.faults.clear();
        const calls = await argumentsOf(tool.name, world, persona);
        for (const [index, fault] of faults.entries()) {
          control.faults.clear();
          if (fault) for (const path of paths) control.faults.add({ ...fault, path });
          for (const args of index === 0 ? calls : calls.slice(0, 2))
            texts.push(await world.text(tool.name, args));
        }
      }
    const hidden = hiddenOf([...found, ...Object.values(canaries), ...Object.values(secrets), plantedName]);
    const always = [credentials.clientSecret, credentials.webhookSecret, ...Object.values(secrets)];
    for (const text of texts) expect(leaks(text, hidden, always)).toEqual([]);
    counts.results += texts.length;
    counts.errors += texts.filter((text) => text.startsWith('{"error"')).length;
  }, 60_000);
});

describe("the sweep", () => {
  it("is as large as it claims, and half of it are errors", () => {
    expect(counts.results).toBeGreaterThanOrEqual(2_400);
    expect(counts.errors).toBeGreaterThanOrEqual(1_000);
  });

  it("finds what slips through", () => {
    const hidden = hiddenOf([canaries.iban, canaries.phone]);
    expect(leaks(`{"a":"x ${canaries.iban}"}`, hidden, [])).toEqual([canaries.iban]);
    expect(leaks(`{"a":"call ${canaries.phone} now"}`, hidden, [])).toEqual([canaries.phone]);
  });
});

describe.each(["standard", "full"] as const)("the level %s", (mask) => {
  it("shows what it promises and nothing else", async () => {
    const found = new Set<string>();
    const connection = await connectSandbox({ wrap: (fetch) => plant(fetch, (value) => found.add(value)) });
    const { customer_id } = await worldOver(connection).idsOf("default");
    const world = worldOver(connection, { mask, customerId: customer_id });
    const always = Object.values(secrets);
    const personal = hiddenOf([...Object.values(canaries), plantedName]);
    for (const tool of world.toolbox.tools)
      for (const args of await argumentsOf(tool.name, world, "default")) {
        const text = await world.text(tool.name, args);
        expect(leaks(text, mask === "full" ? hiddenOf([]) : personal, always)).toEqual([]);
      }
    const { entity_id } = await world.idsOf("default");
    const [account] = (await world.call("list_accounts", { entity_id })).accounts;
    expect(account.holder_name).toEqual(
      mask === "full"
        ? { untrusted_text: expect.stringContaining(plantedName) }
        : expect.stringMatching(/^(\p{L}\. )+\p{L}\.$/u),
    );
    expect(account.nickname.untrusted_text).toContain(mask === "full" ? canaries.iban : "[number]");
  });
});

function hiddenOf(values: readonly string[]): Hidden {
  const byFirstWord = new Map<string, string[]>();
  for (const value of new Set(values)) {
    const [first] = value.match(word) ?? [];
    if (first === undefined || value.length < 4) continue;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), value]);
  }
  return byFirstWord;
}

const word = /[^\s"\\,{}[\]()]+/g;

/** What a text shows of the hidden values: those that stand where one of its words begins, and secrets anywhere. */
function leaks(text: string, hidden: Hidden, always: readonly string[]): string[] {
  const shown = always.filter((secret) => text.includes(secret));
  for (const { 0: first, index } of text.matchAll(word))
    shown.push(...(hidden.get(first) ?? []).filter((value) => text.startsWith(value, index)));
  return shown;
}
