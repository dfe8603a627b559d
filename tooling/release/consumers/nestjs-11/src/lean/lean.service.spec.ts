import { isLeanError } from "@openlean/core";
import { signBody } from "@openlean/webhooks/testing";
import { Test } from "@nestjs/testing";
import { LeanModule } from "./lean.module";
import { LeanService } from "./lean.service";

describe("LeanService", () => {
  let service: LeanService;

  beforeEach(async () => {
    const module = await Test.createTestingModule({ imports: [LeanModule] }).compile();
    service = module.get(LeanService);
  });

  it("reads accounts over a socket", async () => {
    const { accounts } = await service.accounts(process.env.LEAN_ENTITY_ID ?? "");
    expect(accounts.length).toBeGreaterThan(0);
  });

  it("throws errors that are told apart", async () => {
    const failure: unknown = await service
      .accounts("00000000-0000-4000-8000-000000000000")
      .catch((e: unknown) => e);
    expect(isLeanError(failure) && failure.code).toBe("UNKNOWN_ENTITY");
  });

  it("receives a webhook", async () => {
    const body = process.env.LEAN_WEBHOOK_BODY ?? "";
    const secret = process.env.LEAN_WEBHOOK_SECRET ?? "";
    const headers = { "lean-signature": await signBody(body, secret) };
    const outcome = await service.receiver.receive({ headers, body: new TextEncoder().encode(body) });
    expect(outcome.result).toBe("handled");
  });
});
