import { unwrapData } from "@openlean/core";
import { data } from "../../lean";

export const config = { runtime: "edge" };

export default async function handler(request: Request): Promise<Response> {
  const entity_id = new URL(request.url).searchParams.get("entity_id") ?? "";
  const { accounts } = unwrapData(await data.GET("/data/v2/accounts", { params: { query: { entity_id } } }));
  return Response.json(accounts.length);
}
