export { bearer, type BearerAuth, type BearerOptions } from "./bearer.ts";
export { authenticatedFetch, type AuthenticatedFetchOptions } from "./authenticated-fetch.ts";
