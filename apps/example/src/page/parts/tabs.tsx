import type { ComponentChildren, VNode } from "preact";
import { useId, useRef, useState } from "preact/hooks";

/** Tabs as the ARIA practices describe them: arrow keys move, one tab stop. */
export function Tabs(props: {
  label: string;
  tabs: readonly { title: string; content: () => ComponentChildren }[];
}): VNode {
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const forward = document.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = document.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    const step = event.key === forward ? 1 : event.key === backward ? -1 : 0;
    if (step === 0) return;
    const next = (chosen + step + props.tabs.length) % props.tabs.length;
    setChosen(next);
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={props.label} tabIndex={-1} ref={list} onKeyDown={move}>
        {props.tabs.map(({ title }, index) => (
          <button
            key={title}
            type="button"
            role="tab"
            id={`${id}-${index}`}
            aria-selected={index === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={index === chosen ? 0 : -1}
            onClick={() => setChosen(index)}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`} key={chosen}>
        {props.tabs[chosen]?.content()}
      </div>
    </>
  );
}
