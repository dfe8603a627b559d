/**
 * A spec that nothing can be made from. The message is one line for the person who edited it; `pointer` is the place in
 * the bundled document, until `locateError` has put file and place into the message.
 */
export class SpecError extends Error {
  readonly pointer: string | undefined;

  constructor(message: string, pointer?: string) {
    super(message);
    this.name = "SpecError";
    this.pointer = pointer;
  }
}
