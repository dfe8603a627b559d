/** One thing that a step found. */
export interface Problem {
  /** File and line, or file and test. */
  readonly place: string;
  /** One line. */
  readonly message: string;
}
