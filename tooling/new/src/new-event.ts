import { changeset } from "./changeset.ts";
import { type Draft, DraftError, textOf } from "./draft.ts";
import { insertSorted } from "./insert.ts";
import { kebab, pascal } from "./names.ts";

/** A webhook event begun in every place that it has to be in; everything typed is generated from there. */
export async function newEvent(tree: string, type: string): Promise<Draft> {
  if (!/^[a-z_]+(\.[a-z_]+)+$/.test(type))
    throw new DraftError(`${type} is no type of an event; write it like entity.created`);
  const [document, union] = await Promise.all([
    textOf(tree, "specs/webhooks/openapi.yaml"),
    textOf(tree, "specs/webhooks/schemas/WebhookEvent.yaml"),
  ]);
  if (document.includes(`\n  ${type}: {`)) throw new DraftError(`${type} is described already`);
  const [name, words] = [pascal(type), type.replaceAll(/[._]/g, " ")];
  const open = document.replace(
    /^(x-lean-undescribed-events: \[)(.*)\]$/m,
    (_, start: string, all: string) =>
      `${start}${all
        .split(", ")
        .filter((each) => each !== type)
        .join(", ")}]`,
  );
  return {
    files: {
      "specs/webhooks/openapi.yaml": insertSorted(
        open,
        /^ {2}\S+: \{ \$ref: webhooks\//,
        `  ${type}: { $ref: webhooks/${type}.yaml }`,
      ),
      [`specs/webhooks/webhooks/${type}.yaml`]: webhook(name, words),
      [`specs/webhooks/schemas/${name}Event.yaml`]: envelope(type, name),
      [`specs/webhooks/schemas/${name}Payload.yaml`]: `type: object
description: FILL
required: []
properties: {} # FILL
`,
      "specs/webhooks/schemas/WebhookEvent.yaml": insertSorted(
        insertSorted(union, /^ {2}- \$ref: /, `  - $ref: ${name}Event.yaml`),
        /^ {4}\S+: \w+Event\.yaml$/,
        `    ${type}: ${name}Event.yaml`,
      ),
      [`.changeset/event-${kebab(type)}.md`]: changeset(["webhooks"], `The payload of \`${type}\`: FILL`),
    },
    left: [
      `specs/webhooks/webhooks/${type}.yaml: replace each FILL; an example goes to specs/webhooks/examples`,
      `specs/webhooks/schemas/${name}Payload.yaml: describe the payload`,
      `specs/webhooks/openapi.yaml: the description of the document names the types without a payload; keep it true`,
      "specs/events/schemas/EventType.yaml: add the type if the history can be filtered by it",
      "pnpm lint:specs, until it reports nothing",
      "pnpm generate && pnpm exports:list",
      "specs/*/lifecycles: what sends the event names it, and the sandbox sends it",
      `.changeset/event-${kebab(type)}.md: say what receivers gain`,
      "pnpm format && npm test",
    ],
  };
}

function webhook(name: string, words: string): string {
  return `post:
  operationId: receive${name}
  summary: ${words.charAt(0).toUpperCase()}${words.slice(1)}
  description: >-
    FILL: when Lean sends it, and what to do then.
  tags: [FILL]
  x-lean-regions: [sa, ae]
  x-lean-source: [inferred]
  x-lean-status: unverified
  parameters:
    - $ref: ../parameters/lean-signature.yaml
  requestBody:
    required: true
    content:
      application/json:
        schema: { $ref: ../schemas/${name}Event.yaml }
        examples:
          FILL: { $ref: ../examples/FILL.json }
  responses:
    "200": { $ref: ../responses/Accepted.yaml }
    "4XX": { $ref: ../responses/Refused.yaml }
    default: { $ref: ../responses/NotAccepted.yaml }
`;
}

function envelope(type: string, name: string): string {
  return `type: object
description: Delivery of \`${type}\`.
required: [type, message, payload]
properties:
  type:
    type: string
    const: ${type}
    description: Tells this event from the others.
  message:
    type: string
    description: Text for people. Do not parse it.
  payload:
    $ref: ${name}Payload.yaml
    description: What the event is about.
  event_id:
    type: string
    format: uuid
    description: Same on every delivery of this event. Store it and skip what you have seen. May be missing in KSA.
  timestamp:
    type: string
    format: date-time
    description: Time of the event, in UTC, with six to nine fraction digits. May be missing in KSA.
`;
}
