import type { TokenRevocation } from "../../../areas/tokens/index.ts";
import { type ControlOperation, operation } from "../control-operation.ts";
import { object, text } from "../schemas.ts";

/** Tokens and certificates. */
export const credentialOperations: readonly ControlOperation[] = [
  operation<TokenRevocation>({
    id: "revokeTokens",
    method: "post",
    path: "/sandbox/tokens/revoke",
    summary: "Revokes one access token, or all",
    twin: "tokens.revoke({ token } or { all: true })",
    body: {
      required: true,
      schema: { oneOf: [object({ token: text }, ["token"]), object({ all: { const: true } }, ["all"])] },
    },
    answer: ({ tokens }, { body }) => tokens.revoke(body),
  }),
  operation<{ certificate: string }>({
    id: "revokeCertificate",
    method: "post",
    path: "/sandbox/certificates/revoke",
    summary: "Revokes a client certificate, by its PEM",
    twin: "certificates.revoke(pem)",
    body: { required: true, schema: object({ certificate: text }, ["certificate"]) },
    answer: ({ certificates }, { body }) => certificates.revoke(body.certificate),
  }),
];
