import { createCustomersClient } from "@openlean/customers-client";
import type { Auth, Transport } from "@openlean/core";
import { ids } from "./bodies.ts";
import { median } from "./median.ts";

const rounds = 9;
const calls = 50_000;

/**
 * What a call costs above the wire, in microseconds of CPU: the whole client with a bearer token, over a transport that
 * answers at once.
 */
export async function measureOverhead(): Promise<number> {
  const body = new TextEncoder().encode(JSON.stringify({ customer_id: ids.customer, app_user_id: "user-1" }));
  const headers = new Headers({ "content-type": "application/json" });
  const transport: Transport = () => Promise.resolve({ status: 200, headers, body });
  const credentials = { authorization: `Bearer ${"x".repeat(900)}` };
  const auth: Auth = { channel: "bearer", authorize: () => credentials, transport };
  const client = createCustomersClient({ region: "sa", environment: "sandbox", auth });
  const options = { params: { path: { customer_id: ids.customer } } };
  const costs: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage();
    for (let call = 0; call < calls; call++) await client.GET("/customers/v1/{customer_id}", options);
    const { user, system } = process.cpuUsage(before);
    // Round 0 warms up.
    if (round > 0) costs.push((user + system) / calls);
  }
  return median(costs);
}
