/** Reveals the buttons that copy the article's short address, and says when that is done. */
export function offerCopying(): void {
  if (!navigator.clipboard) return;
  document.querySelectorAll<HTMLButtonElement>('button[data-copy]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const said = button.closest('.share')?.querySelector('[role=status]');
      try {
        await navigator.clipboard.writeText(button.dataset.copy ?? location.href);
        tell(said, button.dataset.copied);
      } catch {
        tell(said, button.dataset.failed);
      }
    });
  });
}

/** Reveals the buttons that open the system's own share sheet, where there is one. */
export function offerSystemSharing(): void {
  if (!navigator.share) return;
  document.querySelectorAll<HTMLButtonElement>('button[data-share]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.share({ title: button.dataset.title, url: button.dataset.share }).catch(() => {
        /* the reader closed the sheet */
      });
    });
  });
}

function tell(said: Element | null | undefined, words: string | undefined): void {
  if (!said) return;
  said.textContent = words ?? '';
  setTimeout(() => (said.textContent = ''), 6000);
}
