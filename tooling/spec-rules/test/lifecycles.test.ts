import { join } from "node:path";
import { statesBefore } from "@openlean/codegen/src/lifecycle.ts";
import { loadLifecycles } from "@openlean/codegen/src/load-lifecycles.ts";
import { describe, expect, it } from "vitest";
import { sources, statuses } from "../src/legend.ts";
import { root } from "./lint-fixtures.ts";

/** Methods of LinkSDK in which a customer does something that lasts. */
const linkMethods = [
  "authorizeConsent",
  "checkout",
  "connect",
  "createBeneficiary",
  "createPaymentSource",
  "manageConsents",
  "pay",
  "reconnect",
  "updatePaymentSource",
];

// Loading holds them against the enumerations, the operations and the webhooks, and refuses ways out of final states.
describe("the lifecycles under specs/", async () => {
  const lifecycles = await loadLifecycles(join(root, "specs"));
  const transitions = lifecycles.flatMap(({ api, name, file }) =>
    Object.entries(file.transitions).map(([verb, transition]) => ({
      at: `${api} ${name} ${verb}`,
      transition,
    })),
  );

  it("are those of everything that has states and a call that starts it", () => {
    expect(lifecycles.map(({ api, name }) => `${api}/${name}`)).toEqual(
      expect.arrayContaining([
        "payments/account-on-file-payment",
        "payments/payment",
        "payments/payment-consent",
        "payments/payment-intent",
        "payments/payment-link",
        "payments/schedule",
        "payments/session",
      ]),
    );
  });

  it("have names of their own, because the sandbox keeps them in one file", () => {
    const names = lifecycles.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(lifecycles)("$api $name: every state is reached from a beginning", ({ file }) => {
    const reached = new Set<string>();
    for (let size = -1; size < reached.size;) {
      size = reached.size;
      for (const transition of Object.values(file.transitions)) {
        const before = statesBefore(transition);
        if (before.length === 0 || before.some((state) => reached.has(state))) reached.add(transition.to);
      }
    }
    expect([...reached].sort()).toEqual(Object.keys(file.states).sort());
  });

  it.each(lifecycles)("$api $name: a state that nothing leaves is final, and no other", ({ file }) => {
    const left = new Set(Object.values(file.transitions).flatMap(statesBefore));
    const finals = Object.keys(file.states).filter((state) => file.states[state]!.final);
    expect(finals).toEqual(Object.keys(file.states).filter((state) => !left.has(state)));
  });

  it("tell where their facts come from in the words of operations", () => {
    for (const { at, transition } of transitions) {
      for (const source of transition.source) expect(Object.keys(sources), at).toContain(source);
      expect(Object.keys(statuses), at).toContain(transition.status ?? "current");
    }
  });

  it("name methods that LinkSDK has", () => {
    for (const { at, transition } of transitions)
      if (transition.link !== undefined) expect(linkMethods, at).toContain(transition.link);
  });
});
