import { eventsOf, type LifecycleFile, millisecondsOf, reasons, statesBefore } from "./lifecycle.ts";

/** What a lifecycle may name. */
export interface Known {
  /** Values of the enumeration that its `status` refers to. */
  readonly values: readonly string[];
  /** Types of the events in `specs/webhooks`. */
  readonly events: ReadonlySet<string>;
  /** Whether an API has an operation; `undefined` for the lifecycle's own API. */
  readonly hasOperation: (api: string | undefined, operationId: string) => boolean;
}

const keys = {
  file: ["description", "status", "states", "unexplained", "transitions"],
  transition: ["description", "from", "to", ...reasons, "case", "sends", "source", "status"],
};

/** Everything that is wrong with a lifecycle, each as one line without the file's name. */
export function problemsOf(file: LifecycleFile, known: Known): string[] {
  const { states, transitions, unexplained = [] } = file;
  const all = Object.entries(transitions);
  const names = Object.keys(states);
  const outside = [...names, ...unexplained].filter((name) => !known.values.includes(name));
  const missing = known.values.filter((name) => !names.includes(name) && !unexplained.includes(name));
  const entered = new Set(all.map(([, { to }]) => to));
  return [
    ...unknownKeys(file, keys.file).map((key) => `${key} is no key of a lifecycle`),
    ...outside.map((name) => `${name} is no value of its status`),
    ...missing.map((name) => `${name} is neither one of the states nor unexplained`),
    ...names.filter((name) => unexplained.includes(name)).map((name) => `${name} is a state and unexplained`),
    ...names.filter((name) => !entered.has(name)).map((name) => `nothing leads to ${name}`),
    ...all.flatMap(([name, transition]) => {
      const ends = [...statesBefore(transition), transition.to].filter((state) => !names.includes(state));
      const finals = statesBefore(transition).filter((state) => states[state]?.final);
      const given = reasons.filter((reason) => transition[reason] !== undefined);
      const { after, operation } = transition;
      const [api, id] = operation?.includes("/") ? operation.split("/") : [undefined, operation];
      return [
        ...unknownKeys(transition, keys.transition).map((key) => `${key} is no key of a transition`),
        ...ends.map((state) => `${state} is none of the states`),
        ...finals.map((state) => `it leads out of ${state}, which is final`),
        ...(given.length === 1 ? [] : [`it needs exactly one of ${reasons.join(", ")}`]),
        ...(after !== undefined && millisecondsOf(after) === undefined ? ["after is no duration"] : []),
        ...(id !== undefined && !known.hasOperation(api, id) ? [`there is no operation ${operation}`] : []),
        ...Object.values(eventsOf(transition))
          .filter((event) => !known.events.has(event))
          .map((event) => `there is no event ${event}`),
        ...((transition.source ?? []).length > 0 ? [] : ["source is missing"]),
      ].map((problem) => `${name}: ${problem}`);
    }),
    ...(leadsInCircle(file) ? ["after and at lead in a circle, which has no end"] : []),
  ];
}

function unknownKeys(value: object, known: readonly string[]): string[] {
  return Object.keys(value).filter((key) => !known.includes(key));
}

/** Whether the clock alone can lead back to a state that was left. */
function leadsInCircle({ states, transitions }: LifecycleFile): boolean {
  const timed = Object.values(transitions).filter(({ after, at }) => after !== undefined || at !== undefined);
  const next = (state: string): string[] =>
    timed.filter((each) => statesBefore(each).includes(state) && each.to !== state).map(({ to }) => to);
  return Object.keys(states).some((start) => {
    const reached = new Set<string>();
    const follow = (state: string): void => {
      for (const each of next(state)) {
        if (reached.has(each)) continue;
        reached.add(each);
        follow(each);
      }
    };
    follow(start);
    return reached.has(start);
  });
}
