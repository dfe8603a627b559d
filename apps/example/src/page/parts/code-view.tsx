import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "./words.ts";

/** Where a card's calls are written. */
export interface Source {
  /** A file of `src/server/routes`, without `.ts`. */
  file: string;
  calls: readonly string[];
}

/** The route files themselves, as they are run: what is shown cannot drift from what happens. */
const files = import.meta.glob<string>("../../server/routes/*.ts", { query: "?raw", import: "default" });

/** The functions of a route file, with a button that copies them. */
export function CodeView({ source }: { source: Source }): VNode {
  const path = `../../server/routes/${source.file}.ts`;
  const [text, setText] = useState("");
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    void files[path]?.().then((file) =>
      setText(source.calls.map((call) => functionIn(file, call)).join("\n\n")),
    );
  }, [path]);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <figure class="code" dir="ltr">
      <figcaption>
        <code>apps/example/src/server/routes/{source.file}.ts</code>
        <a href="https://docs.leantech.me/" target="_blank" rel="noreferrer">
          {t("Lean's documentation")}
        </a>
        <button type="button" class="quiet" onClick={() => void copy()}>
          {copied ? t("Copied") : t("Copy")}
        </button>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it */}
      <pre tabIndex={0} role="region" aria-label={t("Code")}>
        <code>{colour(text)}</code>
      </pre>
    </figure>
  );
}

/** A function with the comment above it. */
function functionIn(file: string, name: string): string {
  const start = file.search(new RegExp(`^export (async )?function ${name}\\b`, "m"));
  const comment = file.lastIndexOf("/**", start);
  return file.slice(comment, file.indexOf("\n}", start) + 2);
}

const token =
  /(\/\*\*[^]*?\*\/|\/\/.*)|("[^"]*"|`[^`]*`)|\b(export|async|function|const|return|await|if|throw|new|void|for|of|try|catch)\b/g;

function colour(text: string): (VNode | string)[] {
  const parts: (VNode | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const kind = match[1] ? "comment" : match[2] ? "string" : "keyword";
    parts.push(text.slice(end, match.index), <span class={kind}>{match[0]}</span>);
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}
