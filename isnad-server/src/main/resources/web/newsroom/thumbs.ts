/** Makes the numbers of the newest pictures buttons that choose them. */
export function offerThumbs(): void {
  const list = document.querySelector<HTMLElement>('[data-choose]');
  const field = document.querySelector<HTMLInputElement>(`#${list?.dataset.choose ?? 'none'}`);
  if (!list || !field) return;
  for (const number of list.querySelectorAll<HTMLElement>('[data-number]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = number.className;
    button.textContent = number.textContent;
    button.addEventListener('click', () => {
      field.value = number.dataset.number ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    });
    number.replaceWith(button);
  }
}
