/**
 * The path of an operation that is in no spec, fit for messages and traces: the query goes, and every segment that could
 * be a value becomes `{}`. Words in lower case, versions and `{names}` stay.
 */
export function pathTemplate(path: string): string {
  const [plain = ""] = path.split(/[?#]/);
  return plain.replaceAll(/[^/]+/g, (segment) =>
    /^([a-z][a-z_-]{0,39}|v\d{1,3}|\{\w{1,64}\})$/.test(segment) ? segment : "{}",
  );
}
