import type { Schema } from "../../engine/document.ts";
import type { Control } from "./control.ts";

/** One operation of the control API. Document, routes and the table in the README are made from these. */
export interface ControlOperation {
  readonly id: string;
  readonly method: "get" | "put" | "post" | "delete";
  /** With at most one parameter. */
  readonly path: `/sandbox/${string}`;
  readonly summary: string;
  /** The call of `sandbox.control` that does the same; absent where only HTTP needs the operation. */
  readonly twin?: string;
  readonly body?: { readonly schema: Schema; readonly required: boolean };
  /** Answers a checked request; nothing is the empty object. */
  readonly answer: (control: Control, call: ControlCall<never>) => unknown;
}

/** A checked request. */
export interface ControlCall<Body> {
  /** Value of the path's parameter; empty without one. */
  readonly id: string;
  readonly body: Body;
}

/** A {@link ControlOperation} whose body has a type. */
export interface OperationWith<Body> extends Omit<ControlOperation, "answer"> {
  readonly answer: (control: Control, call: ControlCall<Body>) => unknown;
}

/** Lists an operation. The type of its body is what its schema lets through. */
export function operation<Body = undefined>(parts: OperationWith<Body>): ControlOperation {
  return parts;
}
