/** How many hashes are asked for before the page gets its turn again. */
const AT_ONCE = 400;

/** Works out the number that a question's proof of work asks for, after ALTCHA's protocol; empty where that cannot be done. */
export async function workOut(field: HTMLInputElement): Promise<string> {
  const { algorithm, challenge, largest, salt, signature } = field.dataset;
  if (!globalThis.crypto?.subtle || !algorithm || !challenge || !salt) return '';
  const number = await solve(algorithm, challenge, salt, Number(largest));
  return number < 0 ? '' : btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}

async function solve(algorithm: string, challenge: string, salt: string, largest: number): Promise<number> {
  const encoder = new TextEncoder();
  for (let from = 0; from <= largest; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, largest - from + 1) }, (_, i) => from + i);
    const hashes = await Promise.all(
      numbers.map((number) => crypto.subtle.digest(algorithm, encoder.encode(salt + number))),
    );
    const found = hashes.findIndex((hash) => hex(hash) === challenge);
    if (found >= 0) return from + found;
  }
  return -1;
}

function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
