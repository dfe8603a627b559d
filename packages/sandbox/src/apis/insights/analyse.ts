import type { InsightsEnvelope, InsightType, PendingInsights } from "@openlean/insights-client";
import { type EntityRecord, readableEntityOf } from "../../areas/connections/index.ts";
import { type Window, windowOf } from "../../areas/insights/index.ts";
import { bankTroubleOf, delayedUntil, keepResult } from "../../areas/results/index.ts";
import { Fault } from "../../kernel/fault.ts";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";

/** What every analysis needs the customer's permission for. */
const needed = ["accounts", "transactions"] as const;

/** What one analysis is about. */
export interface Analysis<Insights> {
  readonly entityId: string;
  /** Days of the entries it looks at. */
  readonly dates: (entity: EntityRecord) => {
    start_date?: string | undefined;
    end_date?: string | undefined;
  };
  readonly type: InsightType;
  /** Whether the answer comes later. */
  readonly isAsync?: boolean;
  readonly insights: (window: Window, entity: EntityRecord) => Insights;
}

/** An answer with figures. */
export type Answer<Insights> = InsightsEnvelope & { insights?: Insights | null };

/**
 * The answer of an analysis, or with `isAsync` the promise of it.
 *
 * @throws {Fault} 404 for an unknown entity or nothing to analyse, 403 for what was not granted, 400 for dates out of order
 */
export function analyse<Insights>(
  world: World,
  { entityId, dates, type, isAsync = false, insights }: Analysis<Insights>,
): { status: 200; body: Answer<Insights> } | { status: 202; body: PendingInsights } {
  const entity = readableEntityOf(world, entityId);
  for (const permission of needed)
    if (!entity.permissions[permission])
      throw new Fault(
        403,
        "USER_PERMISSIONS_NOT_GRANTED",
        `the customer did not grant the permission ${permission}`,
      );
  const empty = {
    results_id: crypto.randomUUID(),
    meta: null,
    timestamp: isoTime(world.clock.now()),
    status_detail: null,
    type: null,
    insights: null,
  };
  let answer: Answer<Insights> = {
    ...empty,
    status: "OK",
    message: "Data successfully retrieved",
    type,
    insights: insights(windowOf(world, entity, dates(entity)), entity),
  };
  const trouble = bankTroubleOf(world, entity, answer, empty);
  if (trouble) answer = { ...empty, ...trouble };
  const delay = delayedUntil(world, entity);
  if (trouble?.status === "RECONNECT_REQUIRED" || (!isAsync && delay === undefined))
    return { status: 200, body: answer };
  const pending = { ...empty, status: "PENDING" as const, message: "The results are not ready yet" };
  const result = {
    id: answer.results_id,
    cases: answer.status === "FAILED" ? (["failed"] as const) : [],
    pending,
    finished: answer,
  };
  keepResult(world, "start", result, delay);
  return { status: isAsync ? 202 : 200, body: pending };
}

/**
 * The answer of an analysis of the third version, which has no pending form.
 *
 * @throws {Fault} as {@link analyse}
 */
export function analyseNow<Insights>(
  world: World,
  analysis: Omit<Analysis<Insights>, "isAsync" | "dates" | "entityId">,
  query: { entity_id: string; start_date?: string; end_date?: string },
): { status: 200; body: Answer<Insights> } {
  const dates = () => ({ start_date: query.start_date, end_date: query.end_date });
  return analyse(world, { ...analysis, entityId: query.entity_id, dates }) as {
    status: 200;
    body: Answer<Insights>;
  };
}
