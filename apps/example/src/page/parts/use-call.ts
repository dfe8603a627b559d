import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ReportedError } from "../../server/report-error.ts";
import { toReported } from "./api.ts";

/** State of a call. `data` stays while the call is repeated. */
export interface CallState<T> {
  data?: T | undefined;
  error?: ReportedError | undefined;
  busy: boolean;
  reload: () => void;
}

/** Calls when `inputs` change. `undefined` among them: not yet. Answers that come too late are dropped. */
export function useCall<T, const Inputs extends readonly unknown[]>(
  send: (...inputs: { [Key in keyof Inputs]: NonNullable<Inputs[Key]> }) => Promise<T>,
  inputs: Inputs,
): CallState<T> {
  const [state, setState] = useState<Omit<CallState<T>, "reload">>({ busy: true });
  const latest = useRef(0);
  const run = useCallback(async () => {
    const mine = ++latest.current;
    if (inputs.includes(undefined)) return setState({ busy: false });
    setState((before) => ({ ...before, busy: true }));
    try {
      const data = await send(...(inputs as never));
      if (mine === latest.current) setState({ data, busy: false });
    } catch (error) {
      if (mine === latest.current) setState({ error: toReported(error), busy: false });
    }
  }, inputs);
  useEffect(() => {
    void run();
  }, [run]);
  return { ...state, reload: () => void run() };
}

/** An action of a button: runs once at a time and keeps what went wrong. */
export function useAction<Args extends readonly unknown[]>(
  act: (...args: Args) => Promise<unknown>,
): { run: (...args: Args) => void; busy: boolean; error?: ReportedError | undefined } {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ReportedError>();
  const run = async (...args: Args) => {
    setBusy(true);
    setError(undefined);
    try {
      await act(...args);
    } catch (caught) {
      setError(toReported(caught));
    } finally {
      setBusy(false);
    }
  };
  return { run: (...args) => void run(...args), busy, error };
}
