/** What a reader does in turn: writes a file, or types commands. */
export type ReaderStep = { readonly file: string; readonly text: string } | { readonly commands: string };

/** The steps of a guide: its blocks with a title are files, its `sh` blocks are commands unless they say `norun`. */
export function readSteps(markdown: string): ReaderStep[] {
  const steps: ReaderStep[] = [];
  for (const [, language, meta = "", text = ""] of markdown.matchAll(
    /^```(\w+)([^\n]*)\n([\s\S]*?)\n```$/gm,
  )) {
    const file = /title="([^"]+)"/.exec(meta)?.[1];
    if (file) steps.push({ file, text: `${text}\n` });
    if (language === "sh" && !/\bnorun\b/.test(meta)) steps.push({ commands: text });
  }
  return steps;
}
