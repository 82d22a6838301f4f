/** Looks again how far the index has come, until it is there. */
const PAUSE = 1000;

export function followProgress(): void {
  const status = document.querySelector<HTMLElement>('#index-status[data-working]');
  if (status) {
    window.setTimeout(() => void lookAgain(status), PAUSE);
  }
}

async function lookAgain(status: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(window.location.pathname);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = page.querySelector<HTMLElement>('#index-status');
    if (answer.ok && now) {
      status.replaceWith(now);
    }
  } catch {
    // The next look may reach the server again.
  }
  followProgress();
}
