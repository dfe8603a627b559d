const { isLeanError, LeanConfigError } = require("@openlean/core");
const { createDataClient } = require("@openlean/data-client");
const { loadLean } = require("@openlean/link");

// Calls belong to a server: jsdom has no TextEncoder and no fetch. What pages import loads.
test("everything can be required where a page is tested", () => {
  expect(typeof createDataClient).toBe("function");
  expect(typeof loadLean).toBe("function");
  expect(isLeanError(new LeanConfigError("invalid_option", "made up"))).toBe(true);
});
