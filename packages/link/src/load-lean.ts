import {
  LeanConfigError,
  LeanConnectionError,
  LeanTimeoutError,
  LeanUnexpectedResponseError,
  type Region,
} from "@openlean/core";
import { checkOptions, type OptionRule, optionRules } from "@openlean/core/internal";
import type { LoadedLean } from "./lean.ts";
import { type Bundle, checkScriptUrl, globals, scriptUrl } from "./script-url.ts";

/** Options of {@link loadLean}. */
export interface LoadLeanOptions<R extends Region = Region> {
  /** Country of the application: `sa` or `ae`. Chooses the script. */
  region: R;
  /** `true` for the sandbox. The script is the same; it is passed with every call. */
  sandbox: boolean;
  /** Version of the script. Default `latest`. */
  version?: string | undefined;
  /** `loader` (default), or `v2`, which draws into `<div id="lean-link">`; that is added where it is missing. */
  bundle?: Bundle | undefined;
  /** Another script instead of Lean's, for example the local sandbox's stand-in: https, this site, or a loopback address. */
  src?: string | undefined;
  /** Nonce of the page's Content-Security-Policy. */
  nonce?: string | undefined;
  /** Longest wait for the script, in milliseconds. Default 15,000. */
  timeoutMs?: number | undefined;
  /** Default the page's `document`. */
  document?: Document | undefined;
  /** Current time in milliseconds since 1970, for the check of `access_token`. Default `Date.now`. */
  now?: (() => number) | undefined;
}

const mark = "data-openlean-link";
const { callable, flag, milliseconds, text } = optionRules;
const pageRule: OptionRule = (value) =>
  typeof (value as Document | null)?.createElement === "function" ? undefined : "the document of a page";
/** Failed attempts per page. */
const failures = new WeakMap<Document, number>();

/**
 * Loads LinkSDK once per page and resolves to what the functions of this package take. Call it when the page starts, not
 * on the customer's click. A later call with the same script gives the same global, also while the first is loading. After
 * a failure the next call asks the server again: the address then has a query `retry`, since a browser lets a second request
 * for the same address wait for one that hangs.
 *
 * @throws {LeanConfigError} `no_document`, `unknown_region`, `invalid_option`, `insecure_url`, `already_loaded`
 * @throws {LeanConnectionError} `script_blocked`: network, ad blocker or Content-Security-Policy
 * @throws {LeanTimeoutError} `attempt_timeout`
 * @throws {LeanUnexpectedResponseError} `global_missing`: a script came, but not LinkSDK
 */
export async function loadLean<R extends Region>(options: LoadLeanOptions<R>): Promise<LoadedLean<R>> {
  checkOptions("loadLean", options, {
    sandbox: flag,
    nonce: text,
    timeoutMs: milliseconds(),
    document: pageRule,
    now: callable,
  });
  const { region, sandbox, version = "latest", bundle = "loader", timeoutMs = 15_000, now } = options;
  const document = options.document ?? globalThis.document;
  if (document === undefined)
    throw new LeanConfigError("no_document", "LinkSDK runs in a page only; call loadLean in the browser");
  const official = scriptUrl(region, version, bundle);
  if (sandbox === undefined)
    throw new LeanConfigError(
      "invalid_option",
      "loadLean: sandbox must be true or false; it has no default, so that nobody is in production by mistake",
    );
  const src = options.src === undefined ? official : checkScriptUrl(options.src, document.baseURI);
  const loaded = (sdk: object): LoadedLean<R> => ({ region, sandbox, sdk, ...(now && { now }) });

  const present = document.querySelector<HTMLScriptElement>(`script[${mark}]`);
  if (present && present.getAttribute(mark) !== src)
    throw new LeanConfigError(
      "already_loaded",
      "this page has loaded another LinkSDK script; use one region, version and bundle per page",
    );
  if (bundle === "v2") addMountPoint(document);
  const sdk = globalOf(document, bundle);
  if (sdk) return loaded(sdk);
  const script = present ?? addScript(document, src, options.nonce);
  try {
    await loadOf(script, src, timeoutMs);
    const sdk = globalOf(document, bundle);
    if (sdk) return loaded(sdk);
    throw new LeanUnexpectedResponseError(
      `the script of ${new URL(src).host} does not define ${globals[bundle]}; check src, version and bundle`,
      { code: "global_missing" },
    );
  } catch (error) {
    // Of several calls that wait for one script each comes here; the first counts.
    if (script.parentNode) failures.set(document, (failures.get(document) ?? 0) + 1);
    script.remove();
    throw error;
  }
}

function addScript(document: Document, src: string, nonce: string | undefined): HTMLScriptElement {
  const script = document.createElement("script");
  script.src = addressOf(document, src);
  script.async = true;
  if (nonce !== undefined) script.nonce = nonce;
  script.setAttribute(mark, src);
  document.head.append(script);
  return script;
}

function addressOf(document: Document, src: string): string {
  const failed = failures.get(document);
  if (failed === undefined) return src;
  const url = new URL(src);
  url.searchParams.set("retry", String(failed));
  return url.href;
}

function addMountPoint(document: Document): void {
  if (document.getElementById("lean-link")) return;
  const mount = document.createElement("div");
  mount.id = "lean-link";
  document.body.append(mount);
}

function globalOf(document: Document, bundle: Bundle): object | undefined {
  const sdk = (document.defaultView as unknown as Record<string, unknown> | null)?.[globals[bundle]];
  return (typeof sdk === "object" && sdk !== null) || typeof sdk === "function" ? sdk : undefined;
}

function loadOf(script: HTMLScriptElement, src: string, timeoutMs: number): Promise<void> {
  const { host } = new URL(src);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const details = { code: "attempt_timeout", retryable: true } as const;
      reject(
        new LeanTimeoutError(
          `the LinkSDK script of ${host} did not load within timeoutMs (${timeoutMs} ms)`,
          details,
        ),
      );
    }, timeoutMs);
    script.addEventListener("load", () => {
      clearTimeout(timer);
      resolve();
    });
    script.addEventListener("error", () => {
      clearTimeout(timer);
      reject(
        new LeanConnectionError(
          `the LinkSDK script of ${host} was blocked or could not be reached; check the network, ad blockers and script-src of the Content-Security-Policy`,
          { code: "script_blocked", retryable: true },
        ),
      );
    });
  });
}
