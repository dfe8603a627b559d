import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { groupIban, maskIban } from "./format.ts";
import { t } from "./words.ts";

/** An account number, masked until somebody asks for it. */
export function Iban({ value }: { value: string }): VNode {
  const [shown, setShown] = useState(false);
  return (
    <span class="iban">
      <bdi dir="ltr">{shown ? groupIban(value) : maskIban(value)}</bdi>
      <button
        type="button"
        class="link"
        onClick={(event) => {
          event.stopPropagation();
          setShown(!shown);
        }}
      >
        {shown ? t("Hide") : t("Show")}
      </button>
    </span>
  );
}
