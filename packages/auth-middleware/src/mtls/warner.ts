import type { MtlsWarning } from "./mtls-options.ts";

/** Tells a warning, whatever happens to it. */
export type Warner = (warning: MtlsWarning) => void;

/**
 * Keeps a caller's `onWarning` from doing harm: it is called from timers, where an error would end the process, and from
 * calls, whose outcome it must not change.
 */
export function warnerOf(onWarning: ((warning: MtlsWarning) => unknown) | undefined): Warner {
  if (!onWarning) return emitWarning;
  let reported = false;
  const failed = () => {
    if (reported) return;
    reported = true;
    emitWarning({
      code: "on_warning_failed",
      message: "onWarning of mtls failed; its failures are dropped, warnings and calls go on",
    });
  };
  return (warning) => {
    try {
      // A promise, of any realm: `onWarning` may be an async function although its type says otherwise.
      Promise.resolve(onWarning(warning)).catch(failed);
    } catch {
      failed();
    }
  };
}

function emitWarning({ code, message }: MtlsWarning): void {
  process.emitWarning(message, { type: "OpenleanWarning", code: `OPENLEAN_${code.toUpperCase()}` });
}
