export type { Coverage } from "./app.ts";
export type { ActiveFault, Control } from "./control/control.ts";
export type { FaultKind, FaultRule } from "./control/faults.ts";
export type { SeedConnection, SeedCustomer, SeededCustomer } from "./control/seed-customers.ts";
export { createSandbox, type InProcessSandbox } from "./create-sandbox.ts";
export { type Clock, createClock } from "./domain/clock.ts";
export type { SandboxCredentials, SandboxUrls } from "./domain/world.ts";
export type { Violation } from "./openapi/validate-response.ts";
export type { Region, SandboxOptions, StartOptions } from "./options.ts";
export { type PersonaName, personas } from "./personas/index.ts";
export type { AccountPlan, Persona } from "./personas/persona.ts";
export type { Issued } from "./pki/create-authority.ts";
export { type Sandbox, type SandboxCertificates, startSandbox } from "./start-sandbox.ts";
export type {
  AttemptOutcome,
  AttemptReason,
  Delivery,
  DeliveryAttempt,
  Tampering,
} from "./webhooks/delivery.ts";
