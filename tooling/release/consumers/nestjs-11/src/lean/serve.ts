import assert from "node:assert/strict";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import { LeanModule } from "./lean.module";
import { LeanService } from "./lean.service";

async function main(): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(LeanModule, { rawBody: true, logger: false });
  await app.listen(0, "127.0.0.1");
  const own = await app.getUrl();
  const accounts = await fetch(`${own}/accounts/${process.env.LEAN_ENTITY_ID}`);
  assert.ok(Number(await accounts.text()) > 0);
  const headers = {
    "content-type": "application/json",
    "lean-signature": process.env.LEAN_WEBHOOK_SIGNATURE ?? "",
  };
  const body = process.env.LEAN_WEBHOOK_BODY ?? "";
  const sent = await fetch(`${own}/webhooks/lean`, { method: "POST", headers, body });
  assert.equal(sent.status, 200);
  assert.deepEqual(app.get(LeanService).events, ["entity.created"]);
  await app.close();
}
void main();
