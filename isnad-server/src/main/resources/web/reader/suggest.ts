/** Suggestions under a search box while somebody types: the combobox pattern of ARIA, for keyboard, mouse and touch. */
interface Suggestion {
  kind: 'person' | 'tag' | 'article';
  text: string;
  url: string;
}

const PAUSE = 120;
const SHORTEST = 2;

export function offerSuggestions(): void {
  document.querySelectorAll<HTMLElement>('[data-suggest]').forEach((field) => {
    const input = field.querySelector<HTMLInputElement>('input[type="search"]');
    if (input) {
      new Suggestions(field, input).listen();
    }
  });
}

class Suggestions {
  private readonly list = document.createElement('ul');
  private options: Suggestion[] = [];
  private chosen = -1;
  private timer = 0;
  private asked = '';

  constructor(
    private readonly field: HTMLElement,
    private readonly input: HTMLInputElement,
  ) {
    this.list.id = `${input.id}-suggestions`;
    this.list.className = 'suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', field.dataset.suggestions ?? '');
    this.list.hidden = true;
    field.append(this.list);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-controls', this.list.id);
  }

  listen(): void {
    this.input.addEventListener('input', () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.ask(), PAUSE);
    });
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => this.close());
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
      if (option) {
        this.follow(Number(option.dataset.index));
      }
    });
  }

  private async ask(): Promise<void> {
    const typed = this.input.value.trim();
    this.asked = typed;
    if (typed.length < SHORTEST) {
      this.close();
      return;
    }
    try {
      const answer = await fetch(`/api/suggestions?q=${encodeURIComponent(typed)}`);
      if (answer.ok && this.asked === typed && document.activeElement === this.input) {
        this.show(((await answer.json()) as { suggestions: Suggestion[] }).suggestions);
      }
    } catch {
      this.close();
    }
  }

  private show(options: Suggestion[]): void {
    this.options = options;
    this.chosen = -1;
    this.list.replaceChildren(...options.map((option, index) => this.item(option, index)));
    this.list.hidden = options.length === 0;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.input.removeAttribute('aria-activedescendant');
  }

  private item(option: Suggestion, index: number): HTMLLIElement {
    const item = document.createElement('li');
    item.id = `${this.list.id}-${index}`;
    item.className = 'suggestion';
    item.dataset.index = String(index);
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const text = document.createElement('bdi');
    text.textContent = option.text;
    const kind = document.createElement('span');
    kind.className = 'suggestion-kind';
    kind.textContent = this.field.dataset[option.kind] ?? '';
    item.append(text, kind);
    return item;
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!this.list.hidden) {
        event.preventDefault();
        this.choose(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'ArrowDown') {
        void this.ask();
      }
    } else if (event.key === 'Enter' && !this.list.hidden && this.chosen >= 0) {
      event.preventDefault();
      this.follow(this.chosen);
    }
  }

  /** Past either end is the box itself again. */
  private choose(step: number): void {
    const places = this.options.length + 1;
    this.chosen = ((this.chosen + 1 + step + places) % places) - 1;
    this.list.querySelectorAll('[role="option"]').forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === this.chosen));
      if (index === this.chosen) {
        option.scrollIntoView({ block: 'nearest' });
      }
    });
    if (this.chosen < 0) {
      this.input.removeAttribute('aria-activedescendant');
    } else {
      this.input.setAttribute('aria-activedescendant', `${this.list.id}-${this.chosen}`);
    }
  }

  private follow(index: number): void {
    const option = this.options[index];
    if (option) {
      window.location.assign(option.url);
    }
  }

  private close(): void {
    window.clearTimeout(this.timer);
    this.show([]);
  }
}
