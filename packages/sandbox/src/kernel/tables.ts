import type { World } from "./world.ts";

/** The rows of one kind in a world, by id, in the order they were added. */
export type Table<Row> = (world: World) => Map<string, Row>;

/**
 * Defines a kind of rows. Each world has its own, so that two sandboxes share none. A snapshot keeps them, except those of
 * a `lasting` table, which outlive a reset and a restore as well.
 *
 * @param name for people who debug; two tables of the same name stay apart
 */
export function defineTable<Row>(name: string, { lasting = false }: { lasting?: boolean } = {}): Table<Row> {
  const key = Symbol(name);
  return (world) => {
    const tables = lasting ? world.lastingTables : world.state.tables;
    let rows = tables.get(key) as Map<string, Row> | undefined;
    if (!rows) tables.set(key, (rows = new Map()));
    return rows;
  };
}
