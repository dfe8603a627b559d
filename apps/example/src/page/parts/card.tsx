import type { ComponentChildren, VNode } from "preact";
import { useId, useState } from "preact/hooks";
import { CodeView, type Source } from "./code-view.tsx";
import { t } from "./words.ts";

/** A card with a title, its controls, and behind a button the call that fills it. */
export function Card(props: {
  title: string;
  lead?: string;
  /** Route file and the functions that the card calls. */
  code: Source;
  controls?: ComponentChildren;
  wide?: boolean;
  children: ComponentChildren;
}): VNode {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <section class={`card ${props.wide ? "wide" : ""}`} aria-labelledby={id} data-card={props.code.file}>
      <header>
        <div>
          <h3 id={id}>{props.title}</h3>
          {props.lead && <p class="lead">{props.lead}</p>}
        </div>
        <div class="controls">
          {props.controls}
          <button
            type="button"
            class="quiet code-button"
            aria-expanded={shown}
            onClick={() => setShown(!shown)}
          >
            <span aria-hidden="true" dir="ltr">
              {"{ }"}
            </span>{" "}
            {t("Code")}
          </button>
        </div>
      </header>
      {shown && <CodeView source={props.code} />}
      <div class="body">{props.children}</div>
    </section>
  );
}
