/** Something that happened, in the envelope of a webhook. */
export interface SandboxEvent {
  readonly type: string;
  readonly message: string;
  readonly payload: object;
  readonly event_id: string;
  readonly timestamp: string;
}

/** An event and when it happens, in milliseconds since 1970. That may be later than now: a refresh takes its time. */
export interface RecordedEvent {
  readonly at: number;
  readonly event: SandboxEvent;
  /** Id of the record it is about, where the record's course can still change. */
  readonly subject?: string | undefined;
  /** Whether it was taken back before its time had come. */
  withdrawn?: boolean;
}
