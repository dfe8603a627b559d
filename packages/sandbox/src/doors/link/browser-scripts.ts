/**
 * The stand-in for Lean's script. It defines the same global with the same methods, opens a dialog of the sandbox and
 * passes what happened there to `callback`. It is sent as it stands here: plain JavaScript for any current browser.
 *
 * @param global `Lean`, or `LeanV2` for the bundle
 */
export function linkScript(global: string, methods: readonly string[]): string {
  return `(() => {
  const origin = new URL(document.currentScript.src).origin;
  let closeOpen;

  function open(method, config) {
    const callback = config && typeof config.callback === "function" ? config.callback : () => {};
    if (closeOpen) closeOpen({ status: "LINK_CLOSED_PROGRAMMATICALLY", message: "another call was made" });
    const dialog = document.createElement("dialog");
    const frame = document.createElement("iframe");
    Object.assign(dialog.style, {
      position: "fixed", inset: "0", width: "100vw", height: "100vh", maxWidth: "none", maxHeight: "none",
      margin: "0", padding: "0", border: "0", background: "rgba(0, 0, 0, .5)",
    });
    Object.assign(frame.style, {
      position: "absolute", inset: "0", margin: "auto", width: "min(100%, 440px)", height: "min(100%, 720px)",
      border: "0", background: "transparent", colorScheme: "auto",
      borderRadius: "clamp(0px, (100vw - 441px) * 99, 14px)",
    });
    frame.title = "Lean sandbox";
    frame.src = origin + "/link/start";
    dialog.append(frame);

    function close(result) {
      removeEventListener("message", listen);
      dialog.remove();
      closeOpen = undefined;
      callback(result);
    }
    function listen(event) {
      if (event.origin !== origin || event.source !== frame.contentWindow) return;
      const { type, result } = event.data ?? {};
      if (type === "openlean-link-ready")
        frame.contentWindow.postMessage(
          { type: "openlean-link-call", method, config: JSON.stringify(config ?? {}) },
          origin,
        );
      if (type !== "openlean-link-result") return;
      close(result);
      if (result.status === "REDIRECT") location.assign(result.open_banking_redirect_url);
    }
    closeOpen = close;
    addEventListener("message", listen);
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      close({ status: "CANCELLED", message: "the customer left" });
    });
    document.body.append(dialog);
    dialog.showModal();
    // Each screen is a new document, which the keyboard does not follow by itself.
    frame.addEventListener("load", () => frame.focus());
  }

  const methods = ${JSON.stringify(methods)};
  window[${JSON.stringify(global)}] = Object.fromEntries(
    methods.map((method) => [method, (config) => open(method, config)]),
  );
})();
`;
}

/** Takes the call from the page around the frame and posts it to the sandbox, so that no token is ever in a URL. */
export const startScript = `const form = document.forms[0];
addEventListener("message", ({ data, origin, source }) => {
  if (source !== parent || data?.type !== "openlean-link-call" || form.parent.value) return;
  form.parent.value = origin;
  form.method_name.value = data.method;
  form.config.value = data.config;
  form.submit();
});
parent.postMessage({ type: "openlean-link-ready" }, "*");
`;

/** Closes with Escape, and tells the page around the frame what the journey led to. */
export const frameScript = `const report = document.getElementById("report");
const cancel = document.getElementById("cancel");
function tell() {
  const { result, origin } = report.dataset;
  parent.postMessage({ type: "openlean-link-result", result: JSON.parse(result) }, origin);
}
addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  if (report) tell();
  else cancel?.requestSubmit();
});
const close = report?.querySelector("button");
if (close) {
  close.addEventListener("click", tell);
  // Buttons work from here on; a click before would have been lost.
  close.disabled = false;
}
// The attribute autofocus is blocked in a frame of another origin.
document.querySelector("[data-focus]")?.focus();
if (report?.dataset.auto) tell();
`;
