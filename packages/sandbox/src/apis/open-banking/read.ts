import { type EntityRecord, hasAccess, refreshedAt } from "../../areas/connections/index.ts";
import type { PermissionName } from "../../facts/permissions.ts";
import { Fault } from "../../kernel/fault.ts";
import { type List, type PageMetadata, pageOf } from "../../kernel/paging.ts";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { emptyEnvelope, type OpenBankingEnvelope } from "./envelope.ts";
import { linksOf } from "./links.ts";
import { scopeOf, type ScopeQuery } from "./scope.ts";

/** Parameters of every read. */
export interface ReadQuery extends ScopeQuery {
  Page?: number;
  Size?: number;
}

/** What one read is about. */
export interface Read<Item, Data> {
  /** Path of the list after the prefix that all paths share. */
  path: string;
  permission: PermissionName;
  /** All items; called only when the read is allowed. */
  list: (entities: readonly EntityRecord[]) => List<Item>;
  /** The payload with one page of them. */
  data: (items: Item[], customerId: string) => Data;
}

/**
 * The answer of a read over the connections in its scope.
 *
 * @throws {Fault} 400 and 404 for the scope or the page, 403 without the permission
 */
export function read<Item, Data>(
  world: World,
  query: ReadQuery,
  { path, permission, list, data }: Read<Item, Data>,
): { status: 200; body: OpenBankingEnvelope<Data> } {
  const scope = scopeOf(world, query);
  const entities = scope.filter((entity) => hasAccess(world, entity));
  const [first] = entities;
  if (!first)
    return {
      status: 200,
      body: emptyEnvelope(world, "CONSENT_EXPIRED", "The consent is not active any more", null),
    };
  if (!entities.every(({ permissions }) => permissions[permission]))
    throw new Fault(403, "OPERATION_NOT_ALLOWED", `the customer did not grant the permission ${permission}`);
  const { Page = 0, Size = 50 } = query;
  const { items, page } = pageOf(list(entities), Page, Size, { size: "Size" });
  const readAt = Math.min(...entities.map((entity) => refreshedAt(world, entity, permission)));
  return { status: 200, body: envelope(world, data(items, first.customerId), readAt, path, query, page) };
}

function envelope<Data>(
  world: World,
  data: Data,
  readAt: number,
  path: string,
  query: object,
  page: PageMetadata,
): OpenBankingEnvelope<Data> {
  return {
    Data: data,
    Status: "OK",
    Message: "Data successfully retrieved",
    Timestamp: isoTime(world.clock.now()),
    RefreshedAt: isoTime(readAt),
    StatusDetail: null,
    Meta: { TotalPages: page.total_pages },
    Links: linksOf(world, path, query, page),
  };
}
