import { createQuerySerializer, defaultPathSerializer } from "openapi-fetch";

/** A path with its values in place, as openapi-fetch 0.17 writes it. Nothing else imports that library at run time. */
export const serializePath: (path: string, values: Record<string, unknown>) => string = defaultPathSerializer;

/** A query without its question mark, as openapi-fetch 0.17 writes it. */
export const serializeQuery: (query: Record<string, unknown>) => string = createQuerySerializer();
