/** Puts the marks of the writing form around or before what is selected, in a way that the browser can undo. */
export function offerMarks(): void {
  const bar = document.querySelector<HTMLElement>('[data-marks-for]');
  const field = document.querySelector<HTMLTextAreaElement>(`#${bar?.dataset.marksFor ?? 'none'}`);
  if (!bar || !field) return;
  bar.hidden = false;
  bar.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (!button) return;
    field.focus();
    const { around, before, link } = button.dataset;
    if (around) replaceSelection(field, around, around);
    if (link) replaceSelection(field, '[', `](${link})`);
    if (before) beginLines(field, before);
  });
}

function replaceSelection(field: HTMLTextAreaElement, opening: string, closing: string): void {
  const { selectionStart, selectionEnd, value } = field;
  const selected = value.slice(selectionStart, selectionEnd);
  insert(field, opening + selected + closing);
  const start = selectionStart + opening.length;
  field.setSelectionRange(start, start + selected.length);
}

function beginLines(field: HTMLTextAreaElement, mark: string): void {
  const start = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1;
  const nextEnd = field.value.indexOf('\n', field.selectionEnd);
  const end = nextEnd < 0 ? field.value.length : nextEnd;
  const lines = field.value.slice(start, end).split('\n');
  const marked = lines.every((line) => line.startsWith(mark));
  field.setSelectionRange(start, end);
  insert(field, lines.map((line) => (marked ? line.slice(mark.length) : mark + line)).join('\n'));
}

function insert(field: HTMLTextAreaElement, text: string): void {
  if (!document.execCommand('insertText', false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
