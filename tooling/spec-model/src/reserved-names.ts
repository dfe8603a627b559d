/** Names of types that generated code uses: a schema that had one would hide it. */
export const reservedNames: readonly string[] = [
  // Of @openlean/core.
  "CallOptions",
  "Client",
  "ClientOptions",
  "Failure",
  "Operations",
  "Success",
  // Of the generated files.
  "EventPayloads",
  "Undocumented",
  "UndescribedEventType",
  // Of TypeScript and the platform.
  "Pick",
  "Record",
  "Required",
  "Uint8Array",
];
