/** Links to the clean sheet print the page at hand instead, which has its own print style. */
export function printInPlace(): void {
  document.querySelectorAll<HTMLAnchorElement>('a[data-print]').forEach((link) => {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      window.print();
    });
  });
}
