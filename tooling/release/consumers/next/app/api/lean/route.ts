import { createWebhookReceiver } from "@openlean/webhooks";
import { webHandler } from "@openlean/webhooks/web";

const receiver = createWebhookReceiver({
  secrets: () => process.env.LEAN_WEBHOOK_SECRET ?? "",
  onEvent: (event) => console.log(event.type),
});
export const POST = webHandler(receiver);
