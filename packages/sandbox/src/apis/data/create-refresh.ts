import { hasEndedSession, noteReconnect, readableEntityOf } from "../../areas/connections/index.ts";
import { startRefresh } from "../../areas/refreshes/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";
import { isoTime } from "../../kernel/time.ts";

export const createRefresh: Handler<DataOperations["createRefresh"]> = (world, { body }) => {
  const entity = readableEntityOf(world, body.entity_id);
  const timestamp = isoTime(world.clock.now());
  if (hasEndedSession(world, entity)) {
    const reconnectId = crypto.randomUUID();
    noteReconnect(world, entity, reconnectId);
    return {
      status: 200,
      body: {
        refresh_id: crypto.randomUUID(),
        status: "RECONNECT_REQUIRED",
        message: "The customer has to reconnect",
        timestamp,
        reconnect_id: reconnectId,
        metadata: null,
      },
    };
  }
  const { id } = startRefresh(world, entity, body.data_types);
  return {
    status: 200,
    body: { refresh_id: id, status: "OK", message: "Data refresh successfully started", timestamp },
  };
};
