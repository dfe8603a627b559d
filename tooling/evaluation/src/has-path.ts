/** Whether a JSON text has something at a path such as `accounts.0.account_id`. */
export function hasPath(json: string, path: string): boolean {
  let value: unknown = JSON.parse(json);
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Record<string, unknown>)[step];
  }
  return value !== undefined && value !== null;
}
