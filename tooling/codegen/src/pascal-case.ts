/** `ListAccounts` of `listAccounts`, `OpenBanking` of `open-banking`. */
export function pascalCase(name: string): string {
  return name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
}
