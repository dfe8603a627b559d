import type { PageMetadata, ResourceType, ResultEnvelope } from "@openlean/data-client";
import { type EntityRecord, refreshedAt } from "../../areas/connections/index.ts";
import { bankTroubleOf, delayedUntil, keepResult } from "../../areas/results/index.ts";
import { isOffered, type PermissionName } from "../../facts/permissions.ts";
import { Fault } from "../../kernel/fault.ts";
import { type List, pageOf } from "../../kernel/paging.ts";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { parseMeta } from "./parse-meta.ts";

/**
 * Parameters that all reads share. Most also take `force_refresh`, which has no effect here: the specification says that
 * it reads from the bank instead of Lean's store, but not how long that takes, whether the store keeps what was read, or
 * how the result fits transactions, which lack the parameter. `POST /data/v2/refreshes` is the way that is described.
 */
export interface ReadQuery {
  entity_id: string;
  page?: number;
  size?: number;
  async?: boolean;
  meta?: string;
  /** Whether `regional_data` is filled. */
  verbose?: boolean;
}

/** What one read is about. */
export interface Read<Item, Data> {
  permission: PermissionName;
  type: ResourceType;
  /** All items; called only when the read is allowed. */
  list(): List<Item>;
  /** The container with one page of them. */
  data(items: Item[], page: PageMetadata): Data;
}

/** An answer of a read, with its data typed by the operation. */
export type Envelope<Data> = ResultEnvelope & { data: Data | null };

/**
 * The answer of a read: data, the refusal of a bank that does not offer it, or with `async` the promise of either.
 *
 * @throws {Fault} 403 `USER_PERMISSIONS_NOT_GRANTED`, 400 for paging or `meta` out of range
 */
export function read<Item, Data>(
  world: World,
  entity: EntityRecord,
  query: ReadQuery,
  wanted: Read<Item, Data>,
): { status: 200 | 202; body: Envelope<Data> } {
  const { permission, type } = wanted;
  const { page = 0, size = 50, meta } = query;
  const offered = isOffered(world.region, permission);
  if (offered && !entity.permissions[permission])
    throw new Fault(
      403,
      "USER_PERMISSIONS_NOT_GRANTED",
      `the customer did not grant the permission ${permission}`,
    );
  const empty = {
    results_id: crypto.randomUUID(),
    meta: parseMeta(meta),
    timestamp: isoTime(world.clock.now()),
    data: null,
    type: null,
    refreshed_at: null,
    status_detail: null,
  };
  let answer: Envelope<Data>;
  if (offered) {
    const { items, page: position } = pageOf(wanted.list(), page, size, { size: "size" });
    answer = {
      ...empty,
      status: "OK",
      message: "Data successfully retrieved",
      type,
      data: wanted.data(items, position),
      refreshed_at: isoTime(refreshedAt(world, entity, permission)),
    };
  } else
    answer = {
      ...empty,
      status: "FAILED",
      message: "The bank does not offer this data",
      status_detail: {
        granular_status_code: "UNSUPPORTED_BY_BANK",
        status_additional_info: "Your bank does not share this information.",
      },
    };
  const trouble = bankTroubleOf(world, entity, answer, empty);
  if (trouble) answer = { ...empty, ...trouble };
  const delay = delayedUntil(world, entity);
  if (trouble?.status === "RECONNECT_REQUIRED" || (!query.async && delay === undefined))
    return { status: 200, body: answer };
  const pending = { ...empty, status: "PENDING", message: "The results are not ready yet" };
  const result = {
    id: answer.results_id,
    cases: answer.status === "FAILED" ? (["failed"] as const) : [],
    pending,
    finished: answer,
  };
  keepResult(world, "start", result, delay);
  return { status: query.async ? 202 : 200, body: pending };
}
