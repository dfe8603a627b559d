/** Published programs that nobody imports into an application of another module format; everything else is dual. */
export const esmOnly: ReadonlySet<string> = new Set(["@openlean/sandbox", "@openlean/mcp"]);
