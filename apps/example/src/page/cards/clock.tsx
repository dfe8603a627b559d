import type { VNode } from "preact";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer, Failure } from "../parts/failure.tsx";
import { timeText } from "../parts/format.ts";
import { usePage } from "../parts/page-state.ts";
import { useAction, useCall } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** Jumps ahead in the sandbox's time. */
export function ClockCard(): VNode {
  const { setup, version, changed } = usePage();
  const call = useCall((_) => api.clock.readClock(), [setup.local || undefined, version] as const);
  const jump = useAction(async (hours: number) => {
    await api.clock.advanceClock({ hours });
    changed();
  });
  const jumps: [number, string][] = [
    [1, t("1 hour")],
    [24, t("1 day")],
    [24 * 90, t("90 days")],
  ];
  return (
    <Card
      title={t("Clock")}
      lead={t("Tokens live an hour, a Saudi consent a day. Jump and see what ends.")}
      code={{ file: "clock", calls: ["readClock", "advanceClock"] }}
    >
      {setup.local ? (
        <>
          <Answer call={call}>{({ now }) => <p class="big">{timeText(now)}</p>}</Answer>
          <div class="buttons">
            {jumps.map(([hours, title]) => (
              <button key={hours} type="button" disabled={jump.busy} onClick={() => jump.run(hours)}>
                + {title}
              </button>
            ))}
          </div>
        </>
      ) : (
        <p class="empty">{t("Only the local sandbox has a clock that can be moved.")}</p>
      )}
      {jump.error && <Failure error={jump.error} />}
    </Card>
  );
}
