/** Remembers a choice for this tab, over the way to the bank and back. Never in the URL. */
export function keep(name: string, value: string): void {
  sessionStorage.setItem(`openlean-${name}`, value);
}

export function kept(name: string): string | undefined {
  return sessionStorage.getItem(`openlean-${name}`) ?? undefined;
}
