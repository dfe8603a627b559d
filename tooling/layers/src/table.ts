/** Names, and what each of them may import beside itself. `*` stands for any number of letters. */
export type Allowed = Readonly<Record<string, readonly string[]>>;

/** The folders of a package, or of a folder in it. */
export interface Rooms {
  /** By name of a folder, or of a file, `.ts` included. The name `.` stands for files that are not named. */
  readonly rooms: Allowed;
  /** Folders whose own folders have a table of their own. */
  readonly inside?: Readonly<Record<string, Rooms>>;
  /** Whether the folders are entered through their `index.ts` only. */
  readonly throughIndex?: boolean;
}

/** A table in which everything may import what stands before it. */
export function shelves(...names: string[]): Allowed {
  return Object.fromEntries(names.map((name, position) => [name, names.slice(0, position)]));
}

/** Which package may import which at run time, by the name behind `@openlean/`. */
export const packages: Allowed = {
  core: [],
  "auth-client": ["core"],
  "auth-middleware": ["core", "auth-client"],
  doctor: ["core", "auth-client", "auth-middleware"],
  "*-client": ["core"],
  webhooks: ["core"],
  link: ["core", "auth-client"],
  mcp: ["core", "auth-client", "auth-middleware", "*-client", "sandbox"],
  sandbox: ["core", "*-client", "webhooks", "link"],
};

/**
 * Circles that are still to be undone, by package and as the test writes them. A line that is not true any more fails.
 */
export const openCircles: Readonly<Record<string, readonly string[]>> = {};

/** The rooms inside of packages. A package that is missing here is checked for circles alone. */
export const rooms: Readonly<Record<string, Rooms>> = {
  core: {
    rooms: {
      ...shelves(
        "errors",
        "options",
        "amount.ts",
        "environments.ts",
        "time",
        "transport",
        "auth.ts",
        "result",
        "observe",
        "request",
        "attempts",
        "client",
        "flows",
      ),
      // What callers import, and what our own packages import.
      ".": ["*"],
    },
  },
  mcp: {
    rooms: {
      ...shelves("errors", "openapi", "generated", "mask", "connection", "answers", "tools", "calls"),
      // The ways in: command line, protocol and handler.
      ".": ["*"],
    },
  },
  sandbox: {
    rooms: {
      kernel: [],
      engine: ["kernel"],
      generated: ["kernel", "engine"],
      facts: ["kernel"],
      areas: ["kernel", "facts", "generated"],
      apis: ["kernel", "engine", "facts", "areas", "generated"],
      doors: ["kernel", "engine", "facts", "areas"],
      ".": ["kernel", "engine", "facts", "areas", "apis", "doors"],
    },
    inside: {
      areas: {
        rooms: shelves(
          "customers",
          "tokens",
          "banks",
          "connections",
          "accounts",
          "refreshes",
          "results",
          "verifications",
          "insights",
          "invitations",
          "reports",
          "documents",
          "reconciliation",
          "idempotency",
          "transfers",
          "payment-destinations",
          "payment-sources",
          "payments",
          "payment-consents",
          "schedules",
          "payment-pages",
          "payouts",
          "refunds",
        ),
        throughIndex: true,
      },
      apis: { rooms: { "*": [] }, throughIndex: true },
      doors: { rooms: shelves("listeners", "pki", "oauth", "faults", "webhooks", "link", "control") },
    },
  },
};
