import { Transform } from "node:stream";

/**
 * Passes lines on and drops those that are longer than so many bytes. A request of that size cannot be meant for these
 * tools, and a reader that keeps it until its end would have to give up the whole connection.
 */
export function boundedLines(maximumBytes: number): Transform {
  let kept: Buffer[] = [];
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        keep(chunk.subarray(start, end + 1));
        if (size <= maximumBytes) this.push(Buffer.concat(kept));
        kept = [];
        size = 0;
        start = end + 1;
      }
      keep(chunk.subarray(start));
      done();
    },
  });

  function keep(part: Buffer): void {
    size += part.length;
    if (size <= maximumBytes) kept.push(part);
    else kept = [];
  }
}
