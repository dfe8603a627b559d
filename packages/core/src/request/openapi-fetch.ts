import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";

const querySerializer = createQuerySerializer();

/** Path and query of a request as openapi-fetch 0.17 writes them. Nothing else of this repository imports it at run time. */
export function serializeUrl(baseUrl: string, path: string, pathValues: object, query: object): string {
  return createFinalURL(path, {
    baseUrl,
    params: { path: pathValues as Record<string, unknown>, query: query as Record<string, unknown> },
    querySerializer,
    pathSerializer: defaultPathSerializer,
  });
}
