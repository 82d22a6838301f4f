/**
 * Keeps what is typed into an article in this browser until the server has it, so that a closed laptop or an ended
 * session loses nothing. The text is offered, never put back unasked.
 */
const PREFIX = 'isnad-article:';
const PAUSE = 800;
const UNKEPT = new Set(['form_token', 'based-on', 'lead-file']);

type Typed = { fields: [string, string][] };

export function keepTyping(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-keep]');
  if (!form) return;
  const key = PREFIX + form.dataset.keep;
  const refused = document.querySelector('#errors, #conflict') !== null;
  const saved = new URLSearchParams(location.search).has('done');
  if (saved) {
    localStorage.removeItem(key);
    localStorage.removeItem(`${PREFIX}/newsroom/articles/new`);
  } else if (!refused) {
    offer(form, key);
  }
  let timer = 0;
  form.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => store(key, read(form)), PAUSE);
  });
  addEventListener('pagehide', () => {
    if (timer) store(key, read(form));
  });
}

function offer(form: HTMLFormElement, key: string): void {
  const kept = localStorage.getItem(key);
  if (!kept || kept === JSON.stringify(read(form))) return;
  const note = document.createElement('div');
  note.className = 'note kept';
  note.setAttribute('role', 'status');
  note.append(form.dataset.keptSay ?? '', ' ');
  note.append(
    button(form.dataset.keptRestore ?? '', () => {
      write(form, JSON.parse(kept) as Typed);
      note.remove();
    }),
    ' ',
    button(form.dataset.keptForget ?? '', () => {
      localStorage.removeItem(key);
      note.remove();
    }),
  );
  form.before(note);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

function read(form: HTMLFormElement): Typed {
  const fields = [...new FormData(form)]
    .filter((field): field is [string, string] => typeof field[1] === 'string' && !UNKEPT.has(field[0]))
    .map(([name, value]): [string, string] => [name, value.replace(/\r\n/g, '\n')]);
  return { fields };
}

function write(form: HTMLFormElement, typed: Typed): void {
  const seen = new Map<string, number>();
  for (const [name, value] of typed.fields) {
    const index = seen.get(name) ?? 0;
    seen.set(name, index + 1);
    const field = form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)[index];
    if (!field) continue;
    if (field.type === 'checkbox') field.checked = true;
    else field.value = value;
  }
}

function store(key: string, typed: Typed): void {
  try {
    localStorage.setItem(key, JSON.stringify(typed));
  } catch {
    // A full or forbidden store must not stop anybody from writing.
  }
}
