import { bearer } from "@openlean/auth-middleware";
import { unwrapData } from "@openlean/core";
import { createDataClient } from "@openlean/data-client";
import { createWebhookReceiver } from "@openlean/webhooks";
import { Injectable } from "@nestjs/common";

const env = (name: string): string => process.env[name] ?? "";

@Injectable()
export class LeanService {
  readonly events: string[] = [];
  readonly receiver = createWebhookReceiver({
    secrets: env("LEAN_WEBHOOK_SECRET"),
    onEvent: (event) => void this.events.push(event.type),
  });
  private readonly data = createDataClient({
    region: "sa",
    environment: "sandbox",
    auth: bearer({ clientId: env("LEAN_CLIENT_ID"), clientSecret: env("LEAN_CLIENT_SECRET") }),
    baseUrl: env("LEAN_API_URL"),
    authUrl: env("LEAN_AUTH_URL"),
  });

  async accounts(entity_id: string) {
    return unwrapData(await this.data.GET("/data/v2/accounts", { params: { query: { entity_id } } }));
  }
}
