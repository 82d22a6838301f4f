/**
 * The queue of comments by keyboard. Keys are told by their place, not their letter, so that an Arabic layout works as
 * a Latin one does.
 */
export function moderateByKeyboard(): void {
  const undo = document.querySelector<HTMLButtonElement>('.undo button');
  const rows = [...document.querySelectorAll<HTMLElement>('.queued')];
  if (!rows.length && !undo) return;
  chooseAll();
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    if (event.code === 'KeyU' && undo) {
      undo.click();
    } else if (!act(event.code, rows)) {
      return;
    }
    event.preventDefault();
  });
}

function act(code: string, rows: HTMLElement[]): boolean {
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (code === 'KeyJ' || code === 'KeyK') {
    const next = code === 'KeyJ' ? Math.min(at + 1, rows.length - 1) : Math.max(at - 1, 0);
    rows[next]?.focus();
    return true;
  }
  const row = rows[at];
  if (!row) return false;
  if (code === 'KeyX') {
    row.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    row.focus();
    return true;
  }
  const way = row.querySelector<HTMLElement>(`[data-key="${code}"]`);
  way?.click();
  return way !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select');
}

function chooseAll(): void {
  const all = document.querySelector<HTMLInputElement>('[data-choose-all]');
  const label = all?.closest('label');
  if (!all || !label) return;
  label.hidden = false;
  all.addEventListener('change', () => {
    document.querySelectorAll<HTMLInputElement>('.queued input[name=id]').forEach((box) => (box.checked = all.checked));
  });
}
