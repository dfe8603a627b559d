/** An operation as `describe_operation` answers it. */
export interface DescribedOperation {
  readonly operation: string;
  /** Name of its API, such as `data`. */
  readonly api: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly about: string;
  readonly regions: readonly string[];
  /** What the customer must have granted, where the spec says so. */
  readonly permissions: readonly string[];
  /** Name and meaning of each required parameter. */
  readonly required: readonly string[];
  /** Status and meaning of each answer. */
  readonly responses: readonly string[];
  /** TypeScript that the build compiles and runs. */
  readonly sample: string;
}

/** A section of a guide. */
export interface Guide {
  readonly title: string;
  readonly section: string;
  /** Path on the docs site. */
  readonly page: string;
  readonly text: string;
}
