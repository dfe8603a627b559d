/** A file of `specs/<api>/lifecycles`, as `specs/README.md` describes it. */
export interface LifecycleFile {
  description: string;
  status: { $ref: string };
  states: Record<string, { description: string; final?: boolean }>;
  unexplained?: string[];
  transitions: Record<string, TransitionFile>;
}

/** One way from state to state. Exactly one of `operation`, `link`, `by`, `after` and `at` says why it happens. */
export interface TransitionFile {
  description?: string;
  from?: string | string[];
  to: string;
  operation?: string;
  link?: string;
  by?: "application" | "bank" | "customer" | "lean";
  after?: string;
  at?: string;
  case?: string;
  sends?: string | { sa?: string; ae?: string };
  source: string[];
  status?: string;
}

/** Why a transition happens. */
export const reasons = ["operation", "link", "by", "after", "at"] as const;

/** States that a transition leads out of; none where the thing begins. */
export function statesBefore({ from = [] }: TransitionFile): string[] {
  return typeof from === "string" ? [from] : from;
}

/** The types of the events that a transition sends, by region. */
export function eventsOf({ sends }: TransitionFile): { sa?: string; ae?: string } {
  return typeof sends === "string" ? { sa: sends, ae: sends } : (sends ?? {});
}

/** Milliseconds of an ISO 8601 duration of days, hours, minutes and seconds; `undefined` for another text. */
export function millisecondsOf(duration: string): number | undefined {
  const found = /^P(?!$)(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/.exec(
    duration,
  );
  if (!found) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return Math.round((((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000);
}
