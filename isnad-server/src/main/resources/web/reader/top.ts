/** Back to the top, softly unless the reader asked for less motion, and with the keyboard's focus. */
export function returnToTop(): void {
  document.querySelectorAll<HTMLAnchorElement>('a[href="#top"]').forEach((link) => {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      window.scrollTo({ top: 0, behavior: still ? 'auto' : 'smooth' });
      document.querySelector<HTMLElement>('.skip')?.focus({ preventScroll: true });
    });
  });
}
