/** After a refused form, those who cannot see the page hear what is wrong first. */
export function leadToErrors(): void {
  document.querySelector<HTMLElement>('#errors')?.focus();
}
