import { countLetters } from './letters';
import { workOut } from './proof';

const NEAR = '400px';
const QUESTION = '#comment-challenge';

/** Opens the comment form in its place under the article, and sends it without leaving the page. */
export function commentInPlace(): void {
  const place = document.querySelector<HTMLElement>('.comment-place');
  document.querySelectorAll<HTMLFormElement>('.comment-form[data-question]').forEach(prepare);
  if (!place) return;
  place.hidden = false;
  document.querySelector<HTMLElement>('.comments .comment-open')?.remove();
  askWhenApproached(place);
  document.querySelector('.comments')?.addEventListener('click', (event) => answer(event, place));
}

function prepare(form: HTMLFormElement): void {
  countLetters(form);
  void prove(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const button = event.submitter as HTMLButtonElement | null;
    void (button?.name === 'again' ? ask(form, true) : send(form));
  });
}

function askWhenApproached(place: HTMLElement): void {
  const form = place.querySelector<HTMLFormElement>('form');
  if (!form) return;
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void ask(form, false);
    },
    { rootMargin: NEAR },
  );
  observer.observe(place);
}

async function ask(form: HTMLFormElement, moveFocus: boolean): Promise<void> {
  const slot = form.querySelector<HTMLElement>(QUESTION);
  if (!slot) return;
  const old = form.querySelector<HTMLInputElement>('[name=token]')?.value ?? '';
  try {
    const answer = await fetch(`${form.dataset.question}?old=${encodeURIComponent(old)}`);
    if (!answer.ok) throw new Error(String(answer.status));
    slot.innerHTML = await answer.text();
    say(form, '');
    if (moveFocus) slot.querySelector<HTMLInputElement>('[name=answer]')?.focus();
    void prove(form);
  } catch {
    say(form, form.dataset.failed);
  }
}

/** The proof is worked out while somebody writes. */
async function prove(form: HTMLFormElement): Promise<void> {
  const field = form.querySelector<HTMLInputElement>('[name=proof]');
  if (field) field.value = await workOut(field);
}

async function send(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('#comment-send button');
  if (!form.querySelector('[name=token]')) await ask(form, true);
  if (button) button.disabled = true;
  say(form, form.dataset.sending);
  try {
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { 'X-In-Place': '1' },
      body: new URLSearchParams([...new FormData(form)] as [string, string][]),
    });
    const made = parse(await answer.text());
    if (!made || made.matches('html')) throw new Error(String(answer.status));
    replace(form, made);
  } catch {
    if (button) button.disabled = false;
    say(form, form.dataset.notSent);
  }
}

/** Takes what the server made: the form with what is wrong in it, or what became of the comment. */
function replace(form: HTMLFormElement, made: HTMLElement): void {
  form.replaceWith(made);
  if (made instanceof HTMLFormElement) {
    prepare(made);
    made.querySelector<HTMLElement>('.form-errors')?.focus();
  } else {
    document.getElementById('comment-form-title')?.remove();
    made.focus();
  }
}

function parse(html: string): HTMLElement | null {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.querySelector<HTMLElement>('.comment-form, .comment-sent');
}

/** A reply is written in the form that is there already. */
function answer(event: Event, place: HTMLElement): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-reply]');
  const form = place.querySelector<HTMLFormElement>('form');
  if (!link || !form) return;
  event.preventDefault();
  const reply = form.querySelector<HTMLInputElement>('[name=reply]');
  const told = form.querySelector<HTMLElement>('.comment-answered');
  if (!reply || !told) return;
  reply.value = link.dataset.reply ?? '';
  const name = document.createElement('bdi');
  name.textContent = link.dataset.replyName ?? '';
  told.replaceChildren(`${form.dataset.answersYou} `, name);
  told.hidden = false;
  place.scrollIntoView({ block: 'start' });
  form.querySelector<HTMLElement>('[name=name]')?.focus({ preventScroll: true });
}

function say(form: HTMLFormElement, words: string | undefined): void {
  const said = form.querySelector('.form-said');
  if (said) said.textContent = words ?? '';
}
