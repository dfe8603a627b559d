/** Text of a changeset that raises packages by a minor version. */
export function changeset(packages: string[], text: string): string {
  return `---\n${packages.map((name) => `"@openlean/${name}": minor\n`).join("")}---\n\n${text}\n`;
}
