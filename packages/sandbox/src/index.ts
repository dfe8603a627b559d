export type { Coverage } from "./engine/coverage.ts";
export type { ActiveFault, Control } from "./doors/control/control.ts";
export type { FaultKind, FaultRule } from "./doors/faults/faults.ts";
export type { SeedConnection, SeedCustomer, SeededCustomer } from "./doors/control/seed-customers.ts";
export { createSandbox, type InProcessSandbox } from "./create-sandbox.ts";
export { type Clock, createClock } from "./kernel/clock.ts";
export type { SandboxCredentials, SandboxUrls } from "./kernel/world.ts";
export type { Violation } from "./engine/validate-response.ts";
export type { Region } from "./kernel/region.ts";
export type { SandboxOptions, StartOptions } from "./options.ts";
export { type PersonaName, personas } from "./facts/personas/index.ts";
export type { AccountPlan, Persona } from "./facts/personas/persona.ts";
export type { Issued } from "./doors/pki/create-authority.ts";
export { type Sandbox, type SandboxCertificates, startSandbox } from "./start-sandbox.ts";
export type {
  AttemptOutcome,
  AttemptReason,
  Delivery,
  DeliveryAttempt,
  Tampering,
} from "./doors/webhooks/delivery.ts";
