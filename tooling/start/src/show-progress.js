/**
 * Shows a text that changes: on one line that is written over where a terminal shows it, otherwise as a line whenever
 * `every` milliseconds passed since the last one or more than its numbers changed, so that a log stays short.
 *
 * @param {{ isTTY?: boolean; write(text: string): unknown }} stream
 * @param {{ now?: () => number; every?: number }} [clock]
 * @returns {{ show(text: string): void; end(): void }}
 */
export function showProgress(stream, { now = () => performance.now(), every = 2_000 } = {}) {
  let last = "";
  let shownAt = now();
  return {
    show(text) {
      if (text === last) return;
      if (stream.isTTY) stream.write(`\r\u001b[K  ${text}`);
      else if (now() - shownAt < every && shape(text) === shape(last)) return;
      else stream.write(`  ${text}\n`);
      last = text;
      shownAt = now();
    },
    end() {
      if (stream.isTTY && last) stream.write("\r\u001b[K");
      last = "";
    },
  };
}

/** @param {string} text */
function shape(text) {
  return text.replace(/\d+/g, "");
}
