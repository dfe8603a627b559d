import { describe, expect, it } from "vitest";
import { openToolbox, worldOver } from "./support/open-toolbox.ts";

describe("the health of a connection", () => {
  it("names what is wrong with bank, consent and refresh, the worst first, with the next step", async () => {
    const world = await openToolbox();
    const { customer_id } = await world.idsOf("default");
    const { control } = world.connection.sandbox!;
    const bank = control.banks.list()[0]?.identifier ?? "";
    expect(await world.call("connection_health", { customer_id })).toMatchObject({
      healthy: true,
      problems: [],
    });
    control.banks.set(bank, { enabled: { data: false } });
    expect((await world.call("connection_health", { customer_id })).problems).toEqual(["DISABLED_BY_CLIENT"]);
    control.banks.disable(bank);
    expect((await world.call("connection_health", { customer_id })).problems).toEqual(["DISABLED_BY_LEAN"]);
    await world.call("move_clock", { days: 2 });
    const worst = await world.call("connection_health", { customer_id });
    expect(worst).toMatchObject({ healthy: false, problems: ["CONSENT_EXPIRED", "DISABLED_BY_LEAN"] });
    expect(worst.next_step).toContain("connect the bank again");
  });

  it("tells the parts that can be read when one of them cannot", async () => {
    const world = await openToolbox();
    const { customer_id } = await world.idsOf("default");
    await world.call("inject_fault", { kind: "status", status: 503, path: "/banks/**" });
    const health = await world.call("connection_health", { customer_id });
    expect(health.bank.error).toMatchObject({ code: "INTERNAL_SERVER_ERROR", retryable: true });
    expect(health.consent.consent_status).toBe("ACTIVE");
    expect(health).toMatchObject({ healthy: false, last_refresh: { status: "FINISHED" } });
  });

  it("takes no mock bank of Lean's sandbox for switched off", async () => {
    const { connection } = await openToolbox();
    const world = worldOver({ ...connection, environment: "sandbox" });
    const { customer_id } = await world.idsOf("default");
    const banks = connection.sandbox?.control.banks;
    banks?.disable(banks.list()[0]?.identifier ?? "");
    const health = await world.call("connection_health", { customer_id });
    expect(health).toMatchObject({ healthy: true, bank: { available_for_data: false } });
  });
});
