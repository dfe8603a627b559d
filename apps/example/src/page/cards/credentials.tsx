import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Rotation } from "../../server/routes/credentials.ts";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer, Failure } from "../parts/failure.tsx";
import { numberText } from "../parts/format.ts";
import { usePage } from "../parts/page-state.ts";
import { useAction, useCall } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** The token that all calls share. Only its claims leave the server. */
export function TokenCard(): VNode {
  const { version } = usePage();
  const call = useCall(() => api.credentials.readToken(), [version]);
  useEffect(() => {
    const timer = setInterval(call.reload, 5_000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Card
      title={t("Token")}
      lead={t("Fetched once, shared by all callers, renewed ahead of its end.")}
      code={{ file: "credentials", calls: ["readToken"] }}
    >
      <Answer call={call} empty={t("No token: the client certificate stands in for it.")}>
        {(token) =>
          token && (
            <>
              <progress value={token.secondsLeft} max={token.lifetime} aria-label={t("Time left")} />
              <dl class="facts">
                <dt>scope</dt>
                <dd>
                  <code>{token.scope}</code>
                </dd>
                <dt>{t("Token")}</dt>
                <dd>
                  <code dir="ltr">{token.hint}</code>
                </dd>
                <dt>{t("Time left")}</dt>
                <dd>{t("{n} s", { n: numberText(token.secondsLeft) })}</dd>
                <dt>{t("Token requests")}</dt>
                <dd>{numberText(token.tokenRequests)}</dd>
                <dt>{t("Calls made with them")}</dt>
                <dd>{numberText(token.authorized)}</dd>
                <dt>{t("Refused and replaced")}</dt>
                <dd>{numberText(token.refused)}</dd>
              </dl>
            </>
          )
        }
      </Answer>
    </Card>
  );
}

/** The client certificate, and its exchange while requests are under way. */
export function CertificateCard(): VNode {
  const [rotation, setRotation] = useState<Rotation>();
  const call = useCall(() => api.credentials.readCertificate(), [rotation?.after ?? ""]);
  const rotate = useAction(async () => setRotation(await api.credentials.rotateUnderLoad()));
  return (
    <Card
      title={t("Certificate")}
      lead={t("Rotate while requests are under way: none may fail.")}
      code={{ file: "credentials", calls: ["readCertificate", "rotateUnderLoad"] }}
    >
      <Answer call={call} empty={t("No client certificate is set up; LEAN_CERT adds one.")}>
        {(certificate) =>
          certificate && (
            <>
              <dl class="facts">
                <dt>{t("Subject")}</dt>
                <dd>
                  <code dir="ltr">{masked(certificate.subject)}</code>
                </dd>
                <dt>SHA-256</dt>
                <dd>
                  <code dir="ltr">{certificate.fingerprint256.slice(0, 23)}…</code>
                </dd>
                <dt>{t("Days left")}</dt>
                <dd>{numberText(certificate.daysLeft)}</dd>
              </dl>
              <button type="button" class="primary" disabled={rotate.busy} onClick={() => rotate.run()}>
                {rotate.busy ? t("Rotating…") : t("Rotate now under load")}
              </button>
            </>
          )
        }
      </Answer>
      {rotation && (
        <div role="status">
          <dl class="counters">
            <div>
              <dt>{t("Requests")}</dt>
              <dd>{numberText(rotation.requests)}</dd>
            </div>
            <div>
              <dt>{t("Rotations")}</dt>
              <dd>{numberText(rotation.rotations)}</dd>
            </div>
            <div class={rotation.failed === 0 ? "good" : "bad"}>
              <dt>{t("Failed")}</dt>
              <dd data-failed={rotation.failed}>{numberText(rotation.failed)}</dd>
            </div>
          </dl>
        </div>
      )}
      {rotate.error && <Failure error={rotate.error} />}
    </Card>
  );
}

/** The common name holds the application id. */
function masked(subject: string): string {
  return subject.replaceAll(/(CN=.{4})[^\n]*/g, "$1••••").replaceAll("\n", ", ");
}
