/** Style of every screen. Colours follow the system or `data-appearance`; lengths are logical, for both directions. */
export const style = `:root {
  color-scheme: light dark;
  --page: light-dark(#ffffff, #15181d);
  --raised: light-dark(#f4f6f8, #20252c);
  --line: light-dark(#c5ccd5, #47505c);
  --ink: light-dark(#14181d, #f1f4f7);
  --quiet: light-dark(#4d5763, #b3bcc7);
  --bad: light-dark(#a3182b, #ff9aa5);
  --theme: light-dark(#0b57c2, #8ab8ff);
  --on-theme: light-dark(#ffffff, #0b1626);
  --radius: 10px;
}
:root[data-appearance="light"] { color-scheme: light; }
:root[data-appearance="dark"] { color-scheme: dark; }
* { box-sizing: border-box; }
html { background: transparent; }
body {
  display: flex; flex-direction: column; min-height: 100vh; margin: 0; background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", sans-serif;
}
body.bank { max-width: 480px; min-height: 0; margin: 0 auto; padding-block: 24px; }
html:has(body.bank) { background: var(--page); }
header { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 12px 20px; }
header p { margin: 0; color: var(--quiet); font-size: 13px; }
main { flex: 1; display: flex; flex-direction: column; padding: 8px 20px 20px; }
h1 { margin: 0 0 12px; font-size: 22px; line-height: 1.3; overflow-wrap: anywhere; }
p { margin: 0 0 12px; }
ul { margin: 0 0 12px; padding: 0; list-style: none; }
form.step { display: flex; flex: 1; flex-direction: column; }
.actions { display: grid; gap: 10px; margin-block-start: auto; padding-block-start: 16px; }
button {
  min-height: 48px; padding: 10px 16px; border: 1px solid var(--theme); border-radius: var(--radius);
  background: var(--theme); color: var(--on-theme); font: inherit; font-weight: 600; cursor: pointer;
}
button.quiet { border-color: var(--line); background: transparent; color: var(--ink); }
button.icon { min-width: 44px; min-height: 44px; padding: 4px; border-color: transparent; font-size: 20px; line-height: 1; }
button.bank {
  display: flex; align-items: center; gap: 12px; width: 100%; margin-block-end: 10px; border-color: var(--line);
  background: var(--raised); color: var(--ink); text-align: start;
}
button:disabled { cursor: not-allowed; color: var(--quiet); }
button.bank small { display: block; color: var(--quiet); font-weight: 400; }
svg { flex: none; width: 36px; height: 36px; }
:focus-visible { outline: 3px solid var(--theme); outline-offset: 2px; }
label, .field { display: block; margin-block-end: 14px; font-weight: 600; }
input:not([type="checkbox"]), select {
  display: block; width: 100%; min-height: 48px; margin-block-start: 4px; padding: 10px 12px;
  border: 1px solid var(--line); border-radius: 10px; background: var(--raised); color: var(--ink); font: inherit; font-weight: 400; text-overflow: ellipsis;
}
label small { display: block; margin-block-start: 6px; color: var(--quiet); font-weight: 400; font-size: 14px; }
label.choice {
  display: flex; align-items: center; gap: 12px; min-height: 52px; margin-block-end: 8px; padding: 8px 12px;
  border: 1px solid var(--line); border-radius: 10px; background: var(--raised);
}
input[type="checkbox"] { flex: none; width: 22px; height: 22px; accent-color: var(--theme); }
.permissions li { padding-block: 8px; border-block-end: 1px solid var(--line); }
.problem { padding: 10px 12px; border-inline-start: 4px solid var(--bad); background: var(--raised); color: var(--bad); }
bdi { unicode-bidi: isolate; }
`;
