// What all three kinds share: the palette, a seeded random, noise, and small SVG helpers.
export const W = 1600, H = 900;
export const C = {
  ink: '#12303f', deep: '#0b2230', sea: '#1c4d5c', teal: '#1f6f78', tealMid: '#3f8e8f', tealLight: '#86b5ac', mist: '#c8d8cd',
  paper: '#f7f1e3', cream: '#f1e4c8', sand: '#e4c98f', ochre: '#d99b4b', rose: '#dd9475', terra: '#c2563a', rust: '#8d3a2b', dusk: '#5b4a5c', grey: '#6b7a7d',
};
export const SANS = "'Plex Arabic'", NASKH = "'Amiri'";
export const r1 = v => Math.round(v * 10) / 10;
export function rng(seed) {
  let a = seed * 2654435761 >>> 0 || 1;
  return () => { a |= 0; a = a + 0x6D2B79F5 | 0; let t = Math.imul(a ^ a >>> 15, 1 | a); t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t; return ((t ^ t >>> 14) >>> 0) / 4294967296; };
}
const hash = (x, y) => { let h = Math.imul(x, 374761393) + Math.imul(y, 668265263) | 0; h = Math.imul(h ^ h >>> 13, 1274126177); return ((h ^ h >>> 16) >>> 0) / 4294967296; };
export function noise(x, y) {
  const i = Math.floor(x), j = Math.floor(y), s = t => t * t * (3 - 2 * t), u = s(x - i), v = s(y - j);
  return (hash(i, j) * (1 - u) + hash(i + 1, j) * u) * (1 - v) + (hash(i, j + 1) * (1 - u) + hash(i + 1, j + 1) * u) * v;
}
export function fbm(x, y, oct = 4) { let a = .5, s = 0, n = 0; for (let k = 0; k < oct; k++) { s += a * noise(x, y); n += a; a *= .5; x = x * 2 + 17.3; y = y * 2 + 9.1; } return s / n; }
export const poly = (pts, close = true) => 'M' + pts.map(p => r1(p[0]) + ' ' + r1(p[1])).join('L') + (close ? 'Z' : '');
/** A smooth curve through the points (Catmull-Rom). */
export function curve(p, close = false) {
  const n = p.length, at = i => close ? p[(i + n) % n] : p[Math.max(0, Math.min(n - 1, i))];
  let d = `M${r1(p[0][0])} ${r1(p[0][1])}`;
  for (let i = 0; i < (close ? n : n - 1); i++) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${r1(b[0] + (c[0] - a[0]) / 6)} ${r1(b[1] + (c[1] - a[1]) / 6)} ${r1(c[0] - (e[0] - b[0]) / 6)} ${r1(c[1] - (e[1] - b[1]) / 6)} ${r1(c[0])} ${r1(c[1])}`;
  }
  return d + (close ? 'Z' : '');
}
export const path = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
export const line = (d, stroke, w = 2, more = '') => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
export const rect = (x, y, w, h, fill, more = '') => `<rect x="${r1(x)}" y="${r1(y)}" width="${r1(w)}" height="${r1(h)}" fill="${fill}" ${more}/>`;
export const circle = (x, y, r, fill, more = '') => `<circle cx="${r1(x)}" cy="${r1(y)}" r="${r1(r)}" fill="${fill}" ${more}/>`;
export const g = (body, more = '') => `<g ${more}>${body}</g>`;
/** Right-to-left text; anchor 'start' holds the right edge, 'end' the left one. */
export function text(x, y, s, o = {}) {
  const { size = 24, weight = 400, fill = C.ink, anchor = 'start', font = SANS, halo, haloW = 5, rotate, opacity, dir = 'rtl' } = o;
  return `<text x="${r1(x)}" y="${r1(y)}" direction="${dir}" text-anchor="${anchor}" font-family="${font}" font-size="${size}" font-weight="${weight}" fill="${fill}"` +
    (halo ? ` stroke="${halo}" stroke-width="${haloW}" stroke-linejoin="round" paint-order="stroke"` : '') +
    (rotate ? ` transform="rotate(${rotate} ${r1(x)} ${r1(y)})"` : '') + (opacity ? ` opacity="${opacity}"` : '') + `>${s}</text>`;
}
export const ltr = s => '\u2066' + s + '\u2069';
export const svg = (body, defs = '') => `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}"><defs>${defs}</defs>${body}</svg>`;
let ids = 0; export const uid = p => p + (++ids);
/** The publication's mark: a lighthouse with its two beams over one wave (mark.svg holds the same drawing). */
export const markShape = () => `<circle cx="32" cy="32" r="32" fill="${C.ink}"/><path d="M32 20 2.8 10.5A32 32 0 0 0 .6 27ZM32 20 61.2 10.5A32 32 0 0 1 63.4 27Z" fill="#e4c98f"/><path d="M25 26H39L43.5 52H20.5Z" fill="#f7f1e3"/><path d="M23.5 36.5H40.6L42 44.5H22Z" fill="#c2563a"/><path d="M25 14.5H39V25.5H25Z" fill="#f2b968"/><path d="M22 15 32 5 42 15Z" fill="#f7f1e3"/><path d="M5.5 50A32 32 0 0 0 58.5 50Q51.5 46 45 50T32 50 19 50 5.5 50Z" fill="#3f8e8f"/>`;
