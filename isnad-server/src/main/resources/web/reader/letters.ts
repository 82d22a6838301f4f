/** From here on it is worth saying how many letters are left. */
const WORTH_SAYING = 500;

/** Says under the text how many letters are left, in the forms that the page's language counts with. */
export function countLetters(form: HTMLFormElement): void {
  const text = form.querySelector<HTMLTextAreaElement>('textarea[data-longest]');
  const place = form.querySelector<HTMLElement>('.comment-left');
  if (!text || !place) return;
  const language = document.documentElement.lang;
  const rules = new Intl.PluralRules(language);
  const count = (): void => {
    const left = Number(text.dataset.longest) - [...text.value].length;
    const number = Math.abs(left);
    const forms = JSON.parse((left < 0 ? text.dataset.over : text.dataset.left) ?? '{}') as Record<string, string>;
    place.hidden = left > WORTH_SAYING;
    place.classList.toggle('over', left < 0);
    place.textContent = (forms[rules.select(number)] ?? forms.other ?? '#').replace('#', String(number));
  };
  text.addEventListener('input', count);
  count();
}
