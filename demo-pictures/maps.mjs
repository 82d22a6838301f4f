// The maps. The geography of the basin is drawn once, as data, in world units (0.75 km each); every map is a window on it.
import { deflateSync } from 'node:zlib';
import { W, H, C, SANS, NASKH, rng, fbm, noise, poly, curve, path, line, rect, circle, g, text, svg, uid, ltr, r1 } from './style.mjs';

// ---- geography ------------------------------------------------------------------------------------------------------
const K1 = [850, 230], T1 = [425, 318], T2 = [640, 345], D1 = [1105, 650], R1 = [1330, 60], R2 = [1520, 640], R3 = [1440, 830], E1 = [1480, 110], S1 = [1320, 200], S2 = [1335, 470], TC = [508, 560], HC = [542, 604];
const raw = {
  kalindaWest: [[560, -500], [500, -250], [480, -130], [505, -20], [455, 60], [470, 130], [425, 190], [445, 255], T1],
  telmarWest: [T1, [402, 370], [420, 430], [448, 470], [466, 522], TC],
  telmarEast: [TC, [534, 548], [548, 505], [586, 474], [588, 428], [622, 388], T2],
  kalindaSouth: [T2, [690, 318], [716, 272], [770, 262], [800, 224], K1],
  darwanNorth: [K1, [905, 258], [928, 315], [958, 348], [980, 330], [1006, 312], [1040, 330], [1034, 366], [1012, 392], [1050, 424], [1100, 412], [1132, 445], [1146, 470]],
  darwanSouth: [[1146, 470], [1124, 500], [1148, 556], [1124, 604], D1],
  haydarNorth: [D1, [1050, 660], [1012, 702], [950, 692], [902, 652], [860, 655], [820, 692], [760, 702], [722, 672], [680, 688], [640, 662], [592, 648], HC],
  haydarWest: [HC, [520, 648], [526, 702], [480, 760], [492, 830], [440, 900], [420, 1000], [380, 1400]],
  telmarBorder: [T1, [480, 334], [540, 306], [592, 330], T2],
  kalindaDarwan: [K1, [892, 150], [980, 112], [1080, 132], [1180, 72], [1260, 92], R1],
  kalindaArshan: [R1, [1410, 60], E1],
  kalindaEast: [E1, [1560, 60], [1900, 20]],
  arshanEast: [E1, [1530, 190], [1568, 280], [1545, 380], [1575, 470], [1552, 560], R2],
  darwanArshanN: [R1, [1300, 130], S1], sanadArshan: [S1, [1288, 262], [1302, 330], [1346, 398], S2], darwanArshanS: [S2, [1400, 530], [1450, 602], R2],
  sanadInner: [S1, [1258, 212], [1220, 276], [1232, 352], [1262, 424], S2],
  darwanHaydar: [D1, [1160, 690], [1230, 702], [1282, 760], [1350, 800], R3],
  darwanEast: [R2, [1500, 720], R3], haydarEast: [R3, [1452, 950], [1500, 1400]],
  valdoria: [[330, -500], [290, -200], [250, -90], [215, 20], [250, 100], [200, 172], [238, 240], [192, 312], [226, 372], [184, 432], [150, 470], [188, 530], [160, 610], [204, 680], [152, 760], [168, 840], [110, 920], [60, 1400]],
};
function fractal(pts, seed, rough, min = 1.6) {
  const rnd = rng(seed); let out = [pts[0]];
  const cut = (a, b) => {
    const dx = b[0] - a[0], dy = b[1] - a[1], len = Math.hypot(dx, dy);
    if (len < min) { out.push(b); return; }
    const t = (rnd() - .5) * 2 * rough, m = [(a[0] + b[0]) / 2 - dy * t, (a[1] + b[1]) / 2 + dx * t]; cut(a, m); cut(m, b);
  };
  for (let i = 1; i < pts.length; i++) cut(pts[i - 1], pts[i]);
  return out;
}
const coasts = ['kalindaWest', 'telmarWest', 'telmarEast', 'kalindaSouth', 'darwanNorth', 'darwanSouth', 'haydarNorth', 'haydarWest', 'valdoria'];
const arc = {}; Object.keys(raw).forEach((k, i) => arc[k] = fractal(raw[k], i + 11, coasts.includes(k) ? .2 : .13));
const ring = (...ks) => ks.flatMap(k => k[0] === '-' ? [...arc[k.slice(1)]].reverse() : arc[k]);
const states = {
  kalinda: [...ring('-telmarBorder'), ...[...arc.kalindaWest].reverse(), [1900, -500], ...[...arc.kalindaEast].reverse(), ...ring('-kalindaArshan', '-kalindaDarwan', '-kalindaSouth')],
  telmar: ring('telmarWest', 'telmarEast', '-telmarBorder'),
  darwan: ring('darwanNorth', 'darwanSouth', 'darwanHaydar', '-darwanEast', '-darwanArshanS', '-sanadArshan', '-darwanArshanN', '-kalindaDarwan'),
  haydar: [...ring('haydarNorth', 'haydarWest'), ...ring('-haydarEast', '-darwanHaydar')],
  arshan: ring('darwanArshanN', 'sanadArshan', 'darwanArshanS', '-arshanEast', '-kalindaArshan'),
  other: [...ring('kalindaEast'), [1900, 1400], ...ring('-haydarEast', '-darwanEast', '-arshanEast')],
  valdoria: [...arc.valdoria, [-900, 1400], [-900, -500]],
};
/** All land as one path in world units (the satellite drawing looks down on it too). */
export const landPath = () => [...Object.values(states), ...islands.map(i => i.pts)].map(p => poly(p)).join('');
const sanad = ring('sanadArshan', '-sanadInner');
const island = (x, y, a, b, rot, seed) => { const n = 9, p = []; for (let i = 0; i < n; i++) { const t = i / n * 2 * Math.PI, c = Math.cos(t) * a, s = Math.sin(t) * b; p.push([x + c * Math.cos(rot) - s * Math.sin(rot), y + c * Math.sin(rot) + s * Math.cos(rot)]); } return fractal([...p, p[0]], seed, .24, 1.2); };
const islands = [
  { of: 'darwan', pts: island(838, 470, 40, 20, -.5, 71) }, { of: 'darwan', pts: island(900, 494, 12, 7, .2, 72) }, { of: 'haydar', pts: island(762, 560, 15, 8, .4, 73) },
  { of: 'telmar', pts: island(574, 556, 8, 4, -.6, 74) }, { of: 'telmar', pts: island(606, 520, 5, 3, .3, 75) }, { of: 'haydar', pts: island(612, 604, 9, 4.5, .2, 77) }, { of: 'telmar', pts: island(478, 580, 3.6, 2.4, 0, 78) },
  { of: 'kalinda', pts: island(396, 150, 14, 8, 1, 79) }, { of: 'valdoria', pts: island(286, 250, 12, 7, .6, 80) }, { of: 'valdoria', pts: island(262, 640, 16, 9, -.8, 81) }, { of: 'valdoria', pts: island(292, 668, 7, 4, .3, 82) },
];
const rivers = {
  wadiq: [[1514, 268], [1482, 300], [1452, 336], [1412, 352], [1372, 372], [1330, 378], [1290, 392], [1256, 420], [1216, 424], [1180, 452], [1146, 470]],
  wadiqN: [[1300, 232], [1284, 268], [1290, 310], [1296, 350], [1290, 392]], wadiqS: [[1512, 500], [1450, 480], [1436, 410], [1412, 352]], wadiqE: [[1536, 400], [1500, 370], [1452, 336]],
  osta: [[1010, -80], [940, -10], [850, 30], [770, 92], [742, 160], [770, 262]], telm: [[520, 330], [500, 400], [540, 450], [586, 474]], vald: [[-100, 300], [20, 330], [110, 400], [184, 432]], gulf: [[1130, 300], [1090, 330], [1072, 380], [1062, 421]],
};
const water = {}; Object.keys(rivers).forEach((k, i) => water[k] = fractal(rivers[k], 200 + i, .2, 2));
const lake = fractal([[1386, 364], [1392, 354], [1402, 353], [1406, 345], [1417, 347], [1424, 338], [1434, 340], [1441, 331], [1458, 334], [1450, 341], [1440, 342], [1437, 350], [1430, 352], [1431, 364], [1437, 374], [1433, 388], [1428, 376], [1424, 364], [1419, 356], [1411, 362], [1405, 358], [1399, 366], [1390, 371], [1386, 364]], 61, .16, 1.6);
const DAM = [1387, 368];
const ridges = [ // points, height, width
  [[[1300, 60], [1290, 150], [1262, 240], [1262, 310], [1310, 430], [1370, 520], [1450, 610]], 1, 26], [[[1336, 130], [1372, 200], [1340, 290], [1372, 330]], .9, 22], [[[1420, 90], [1500, 180], [1530, 260], [1500, 330]], 1, 30],
  [[[1380, 420], [1450, 500], [1520, 560]], .85, 30], [[[1500, 420], [1540, 500]], .6, 22], [[[560, -60], [640, 40], [660, 130], [620, 220], [600, 280]], .8, 24], [[[880, 60], [990, 40], [1120, 20], [1230, 10]], .7, 26],
  [[[470, 350], [462, 430], [500, 490]], .42, 12], [[[60, 60], [100, 200], [60, 330]], .8, 30], [[[30, 520], [90, 620], [60, 760]], .7, 28], [[[600, 760], [720, 800], [860, 790], [1010, 830], [1140, 800]], .45, 26], [[[560, 700], [580, 780], [560, 880]], .5, 18],
];
function segDist(px, py, a, b) { const dx = b[0] - a[0], dy = b[1] - a[1], t = Math.max(0, Math.min(1, ((px - a[0]) * dx + (py - a[1]) * dy) / (dx * dx + dy * dy))); return Math.hypot(px - a[0] - dx * t, py - a[1] - dy * t); }
function height(x, y, oct) {
  const wx = x + (fbm(x / 40, y / 40, 3) - .5) * 44, wy = y + (fbm(x / 40 + 50, y / 40, 3) - .5) * 44; let h = 0;
  for (const [p, a, s] of ridges) { let d = 1e9; for (let i = 1; i < p.length; i++) d = Math.min(d, segDist(wx, wy, p[i - 1], p[i])); if (d < s * 3.4) h = Math.max(h, a * Math.exp(-d * d / (2 * s * s))); }
  return h * (.35 + .9 * (1 - Math.abs(2 * fbm(x / 17, y / 17, oct) - 1))) + .05 * fbm(x / 60, y / 60, oct);
}

// ---- the sheet ------------------------------------------------------------------------------------------------------
const crcT = Array.from({ length: 256 }, (_, n) => { for (let k = 0; k < 8; k++) n = n & 1 ? 0xEDB88320 ^ n >>> 1 : n >>> 1; return n >>> 0; });
function png(w, h, rgba) {
  const chunk = (t, d) => { const b = Buffer.concat([Buffer.from(t), d]); let c = ~0; for (const v of b) c = crcT[(c ^ v) & 255] ^ c >>> 8; const o = Buffer.alloc(b.length + 8); o.writeUInt32BE(d.length); b.copy(o, 4); o.writeUInt32BE(~c >>> 0, b.length + 4); return o; };
  const head = Buffer.alloc(13); head.writeUInt32BE(w); head.writeUInt32BE(h, 4); head.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc((w * 4 + 1) * h); for (let y = 0; y < h; y++) rgba.copy(rows, y * (w * 4 + 1) + 1, y * w * 4, (y + 1) * w * 4);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]).toString('base64');
}
const tint = { darwan: '#efdcb0', haydar: '#e9c3a0', telmar: '#b5d2bd', kalinda: '#d9d7c0', arshan: '#d9c9a2', valdoria: '#d6cfc4', other: '#cfc9b8' };
const HALO = '#f3e7cc';

function sheet([x0, y0, w], body, opt = {}) {
  const k = W / w, P = p => [(p[0] - x0) * k, (p[1] - y0) * k], inView = p => p[0] > x0 - 40 && p[0] < x0 + w + 40 && p[1] > y0 - 40 && p[1] < y0 + w * H / W + 40;
  const d = (pts, close = true) => poly(pts.map(P), close), z = Math.max(1, Math.sqrt(k));
  const landD = Object.values(states).map(s => d(s)).join(''), isleD = islands.map(i => d(i.pts)).join('');
  // soft relief: a small shaded image, and hachures over it
  const iw = 640, ih = 360, buf = Buffer.alloc(iw * ih * 4), oct = 4, at = (i, j) => height(x0 + i / iw * w, y0 + j / iw * w, oct), hs = [];
  for (let j = 0; j <= ih; j++) { hs.push([]); for (let i = 0; i <= iw; i++) hs[j].push(at(i, j)); }
  const gain = 7 * (iw / w) ** .8;
  for (let j = 0; j < ih; j++) for (let i = 0; i < iw; i++) {
    const s = ((hs[j][i + 1] - hs[j][i]) + (hs[j + 1][i] - hs[j][i])) * -gain, o = (j * iw + i) * 4, dark = s < 0; // light from the north-west
    const a = Math.min(.62, Math.abs(s) * (dark ? .62 : .5)); buf.set(dark ? [96, 62, 40, a * 255] : [255, 250, 232, a * 255], o);
  }
  let hach = ''; const rnd = rng(5), step = k > 2 ? 8.5 : 6, e = w / iw;
  for (let y = 0; y < H; y += step) for (let x = 0; x < W; x += step) {
    const px = x + (rnd() - .5) * step, py = y + (rnd() - .5) * step, wx = x0 + px / k, wy = y0 + py / k, q = Math.max(2.5, 5 * e), h = height(wx, wy, 1), gx = (height(wx + q, wy, 1) - h) / q, gy = (height(wx, wy + q, 1) - h) / q, s = Math.hypot(gx, gy) * Math.min(40, 26 + w / 100);
    if (s < .3 || h < .16) continue;
    const len = Math.min(8, 3 + s * 4), lit = (gx + gy) / Math.hypot(gx, gy), wd = Math.max(.35, (.62 - lit * .5) * Math.min(1.3, .4 + s)); // slopes that fall to the south-east are dark
    hach += line(`M${r1(px)} ${r1(py)}l${r1(-gx / Math.hypot(gx, gy) * len)} ${r1(-gy / Math.hypot(gx, gy) * len)}`, '#5d4330', Math.round(wd * 100) / 100);
  }
  const clip = uid('land'), isl = uid('isl');
  const seaLines = [[46, .05], [34, .07], [23, .09], [14, .12], [7, .2]].map(([sw, o]) => `<path d="${landD}${isleD}" fill="none" stroke="#9fd0c8" stroke-opacity="${o}" stroke-width="${sw * z}" stroke-linejoin="round"/>`).join('');
  const border = (key, strong) => line(d(arc[key], false), '#7a4a35', strong ? 2.2 : 1.8, 'stroke-dasharray="10 4 2 4" stroke-opacity=".85"');
  const ribbon = Object.keys(states).map(s => { const c = uid('s'); return `<clipPath id="${c}"><path d="${d(states[s])}"/></clipPath><path d="${d(states[s])}" fill="none" stroke="${{ darwan: C.ochre, haydar: C.terra, telmar: C.teal, kalinda: '#7d8560', arshan: '#8a6a35', valdoria: '#6d6470', other: '#8d8a7c' }[s]}" stroke-opacity=".28" stroke-width="${11 * Math.min(z, 1.5)}" clip-path="url(#${c})"/>`; }).join('');
  const defs = `<clipPath id="${clip}"><path d="${landD}${isleD}"/></clipPath><radialGradient id="seaG" cx=".5" cy=".55" r=".75"><stop offset="0" stop-color="#1d5361"/><stop offset="1" stop-color="#123847"/></radialGradient>`;
  let grid = ''; const gs = w > 900 ? 150 : w > 400 ? 75 : 40; for (let x = Math.ceil(x0 / gs) * gs; x < x0 + w; x += gs) grid += line(`M${r1((x - x0) * k)} 0V${H}`, '#cfe3da', 1, 'stroke-opacity=".1"'); for (let y = Math.ceil(y0 / gs) * gs; y < y0 + w; y += gs) grid += line(`M0 ${r1((y - y0) * k)}H${W}`, '#cfe3da', 1, 'stroke-opacity=".1"');
  const rv = Object.entries(water).map(([n, p]) => { const main = n === 'wadiq', m = main ? 3.2 : 1.9; return line(curve(p.filter((_, i) => i % 3 === 0 || i === p.length - 1).map(P)), '#2b7480', m * Math.min(z, 1.7)); }).join('');
  return svg(rect(0, 0, W, H, 'url(#seaG)') + grid + seaLines +
    Object.keys(states).map(s => path(d(states[s]), tint[s])).join('') + islands.map(i => path(d(i.pts), tint[i.of])).join('') +
    `<g clip-path="url(#${clip})"><image href="data:image/png;base64,${png(iw, ih, buf)}" width="${W}" height="${H}" preserveAspectRatio="none"/>${g(hach, 'opacity=".3"')}</g>` + ribbon +
    (opt.under ? opt.under({ P, d, k }) : '') + rv + path(d(lake), '#2b7480', `stroke="#1c5561" stroke-width="1.2"`) +
    ['telmarBorder', 'kalindaDarwan', 'kalindaArshan', 'kalindaEast', 'arshanEast', 'darwanArshanN', 'sanadArshan', 'darwanArshanS', 'darwanHaydar', 'darwanEast', 'haydarEast'].map(b => border(b)).join('') +
    line(coasts.map(c => d(arc[c], false)).join('') + isleD, C.deep, 1.7 * Math.min(z, 1.5)) + body({ P, d, k, inView }), defs + (opt.defs || ''));
}
const country = (P, p, s, size = 34, o = {}) => { const [x, y] = P(p); return text(x, y, s, { size, weight: 700, fill: '#4a2f23', anchor: 'middle', halo: HALO, haloW: 5, opacity: .92, ...o }); };
const sea = (P, p, s, size = 30, rotate = 0, o = {}) => { const [x, y] = P(p); return text(x, y, s, { size, font: NASKH, weight: 400, fill: '#cfe6de', anchor: 'middle', rotate, ...o }); };
const range = (P, p, s, size = 24, rotate = 0) => { const [x, y] = P(p); return text(x, y, s, { size, font: NASKH, weight: 700, fill: '#5d3c28', anchor: 'middle', rotate, halo: HALO, haloW: 4 }); };
function place(P, p, s, { kind = 'town', side = 'right', size = 23, dx = 0, dy = 0, onSea = false } = {}) {
  const [x, y] = P(p), sym = kind === 'capital' ? circle(x, y, 8.5, C.paper, `stroke="${C.deep}" stroke-width="2.4"`) + circle(x, y, 3.6, C.terra) : circle(x, y, 5.5, C.paper, `stroke="${C.deep}" stroke-width="2.2"`);
  const tx = side === 'right' ? x + 16 : side === 'left' ? x - 16 : x, ty = side === 'up' ? y - 17 : side === 'down' ? y + 32 : y + 8;
  return sym + text(tx + dx, ty + dy, s, { size, weight: kind === 'capital' ? 700 : 500, fill: onSea ? '#f6ecd4' : C.deep, halo: onSea ? '#174352' : HALO, haloW: 5, anchor: side === 'right' ? 'end' : side === 'left' ? 'start' : 'middle' });
}
function compass(x, y, r = 46, col = '#e9dcb9') {
  const pt = (a, q) => [x + Math.sin(a) * q, y - Math.cos(a) * q]; let s = circle(x, y, r, 'none', `stroke="${col}" stroke-width="1.4" opacity=".8"`) + circle(x, y, r - 6, 'none', `stroke="${col}" stroke-width=".7" opacity=".8"`);
  for (let i = 0; i < 8; i++) { const a = i * Math.PI / 4, q = i % 2 ? r * .62 : r * 1.12, b = .11 * (i % 2 ? 1.7 : 1.6); s += path(poly([pt(a, q), pt(a + Math.PI / 4 * .9, r * b), [x, y]]), col) + path(poly([pt(a, q), pt(a - Math.PI / 4 * .9, r * b), [x, y]]), i ? C.ink : C.terra, `stroke="${col}" stroke-width=".8"`); }
  return s + text(x, y - r * 1.12 - 9, 'ش', { size: 22, weight: 700, fill: col, anchor: 'middle' });
}
function scale(x, y, k, km, col = '#e9dcb9') { // bar of km, in two parts; x is its left end
  const px = km / .75 * k; return rect(x, y, px / 2, 6, col) + rect(x + px / 2, y, px / 2, 6, 'none', `stroke="${col}" stroke-width="1.5"`) + [[0, '0'], [.5, km / 2], [1, km]].map(([f, s]) => text(x + px * f, y - 9, s, { size: 17, fill: col, anchor: 'middle', weight: 500 })).join('') + text(x - 12, y + 7, 'كم', { size: 17, fill: col, weight: 500 });
}
function title(x, y, head, sub, { align = 'start', width = 0, lines = [] } = {}) { // a paper card whose top right corner is x,y
  const all = [sub, ...lines], wide = width || 380, h = 74 + all.length * 31;
  return rect(x - wide, y, wide, h, C.paper, 'rx="3" opacity=".96"') + rect(x - wide, y, wide, 6, C.terra) + text(x - 22, y + 51, head, { size: 33, weight: 700, fill: C.ink }) + all.map((s, i) => text(x - 22, y + 87 + i * 31, s, { size: 20.5, fill: '#43565c', weight: 400 })).join('');
}
const legendBox = (x, y, w, h) => rect(x - w, y, w, h, C.paper, 'rx="3" opacity=".95"');
const sign = (x = 150, y = 862, col = '#cfe3da') => text(x, y, 'خريطة: الربّان', { size: 17, fill: col, anchor: 'end', weight: 500 });

const passes = [[1302, 232], [1286, 266], [1302, 322], [1341, 404], [1336, 448]]; // the five passes from Sanad into Arshan
const frontMid = fractal([[1306, 206], [1272, 262], [1272, 318], [1300, 366], [1309, 412], [1326, 468]], 404, .12, 2);
const shift = (pts, o) => pts.map((p, i) => { const a = pts[Math.max(0, i - 5)], b = pts[Math.min(pts.length - 1, i + 5)], l = Math.hypot(b[0] - a[0], b[1] - a[1]); return [p[0] - (b[1] - a[1]) / l * o, p[1] + (b[0] - a[0]) / l * o]; });
const inSanad = (o = .2) => ({ d }) => path(d(sanad), C.terra, `opacity="${o}"`) + line(d(arc.sanadInner, false), C.rust, 2.4, 'stroke-dasharray="3 6"');
const note = (P, p, s, o = {}) => { const [x, y] = P(p); return text(x, y, s, { size: 20, weight: 500, fill: C.ink, anchor: 'middle', halo: HALO, haloW: 5, ...o }); };
const river = (P, p, s, rotate, size = 24) => text(...P(p), s, { size, font: NASKH, weight: 700, fill: '#165563', halo: HALO, haloW: 4, anchor: 'middle', rotate });
const pass = (P, p) => { const [x, y] = P(p); return path(`M${r1(x - 11)} ${r1(y + 8)}q5 -2 7 -14M${r1(x + 11)} ${r1(y + 8)}q-5 -2 -7 -14`, 'none', `stroke="${HALO}" stroke-width="7" stroke-linecap="round"`) + path(`M${r1(x - 11)} ${r1(y + 8)}q5 -2 7 -14M${r1(x + 11)} ${r1(y + 8)}q-5 -2 -7 -14`, 'none', `stroke="${C.deep}" stroke-width="3.2" stroke-linecap="round"`); };
const damMark = (P) => { const [x, y] = P(DAM); return line(`M${x - 9} ${y - 17}Q${x - 16} ${y} ${x + 4} ${y + 20}`, C.paper, 11) + line(`M${x - 9} ${y - 17}Q${x - 16} ${y} ${x + 4} ${y + 20}`, C.rust, 6.5); };
const arrow = (x, y, a, col, s = 11) => path(`M${s} 0L${-s * .7} ${-s * .75}L${-s * .3} 0L${-s * .7} ${s * .75}Z`, col, `transform="translate(${r1(x)} ${r1(y)}) rotate(${r1(a)})"`);
const shipMark = (x, y, col, flip = 1) => g(path('M-20 4H20L15 13H-14Z M-13 -4H-4V3H-13Z M-10 -12H-7V-4H-10Z M0 -2H12V3H0Z', col), `transform="translate(${r1(x)} ${r1(y)}) scale(${flip} 1)"`);
const key = (x, y, items) => items.map(([mark, s], i) => g(mark, `transform="translate(${x - 24} ${y + i * 36 - 7})"`) + text(x - 56, y + i * 36, s, { size: 19.5, fill: '#2f444b', weight: 400 })).join('');

export const maps = {
  'map-basin': () => sheet([-130, -70, 1800], ({ P, k }) =>
    country(P, [1075, 30], 'كاليندا', 42) + country(P, [95, 560], 'فالدوريا', 38) + country(P, [1110, 232], 'دروان', 46) + country(P, [860, 790], 'هيدار', 46) + country(P, [1440, 232], 'أرشان', 36) + country(P, [507, 412], 'تلمار', 27) +
    country(P, [1254, 300], 'سَنَد', 25, { fill: C.rust }) + sea(P, [790, 410], 'حوض السدر', 48, -4) + sea(P, [330, 470], 'البحر الغربي', 36, -72) +
    sea(P, [440, 612], 'مضيق تلمار', 25, 0) + sea(P, [770, 600], 'جزر الصدف', 19) + river(P, [1196, 474], 'نهر الوادق', -14, 21) +
    place(P, [1006, 318], 'قصر الملح', { kind: 'capital', side: 'up' }) + place(P, [902, 660], 'برقاء', { kind: 'capital', side: 'down' }) + place(P, [514, 548], 'رأس تلمار', { kind: 'capital', side: 'left', onSea: true, dx: -26, dy: 4 }) + place(P, [760, 96], 'أوستيرا', { kind: 'capital', side: 'left' }) + place(P, [216, 378], 'سان ألمار', { kind: 'capital', side: 'left' }) + place(P, [1470, 424], 'عين زيد', { kind: 'capital', side: 'down' }) + place(P, [1290, 394], 'بلدة الجسر', { side: 'down', size: 20 }) +
    title(470, 62, 'حوض السدر', 'الدول والعواصم والمضيق', { width: 330 }) + compass(395, 738, 44) + scale(322, 838, k, 150) + text(1330, 862, 'خريطة: الربّان', { size: 17, fill: '#6a5a45', weight: 500 }), { under: inSanad(.16) }),

  'map-strait': () => sheet([404, 474, 350], ({ P, k }) => {
    const mid = [[404, 606], [450, 603], [500, 592], [532, 583], [576, 580], [630, 566], [690, 545], [754, 530]], inn = shift(mid, 6), out = shift(mid, -6), L = (pts, o = 1) => curve(pts.map(P));
    const lane = path(curve(shift(mid, 9).map(P)) + 'L' + curve([...shift(mid, -9)].reverse().map(P)).slice(1) + 'Z', '#bfe0d5', 'opacity=".13"') + line(L(mid), C.rose, 5, 'opacity=".55"') + line(L(shift(mid, 9)), '#d9ecdf', 1.6, 'stroke-dasharray="10 8" opacity=".8"') + line(L(shift(mid, -9)), '#d9ecdf', 1.6, 'stroke-dasharray="10 8" opacity=".8"');
    const arrows = [[inn, 1, 1], [inn, 4, 1], [inn, 6, 1], [out, 6, -1], [out, 4, -1], [out, 1, -1]].map(([pts, i, s]) => { const [a, b] = [P(pts[i]), P(pts[i + 1])]; return arrow((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, Math.atan2(b[1] - a[1], b[0] - a[0]) * 180 / Math.PI + (s < 0 ? 180 : 0), C.sand, 13); }).join('');
    const wait = P([672, 598]), pilot = P([449, 580]), light = P([478, 580]);
    return lane + arrows + country(P, [546, 497], 'تلمار', 44) + country(P, [566, 654], 'هيدار', 44) + sea(P, [690, 500], 'حوض السدر', 42, -8) + sea(P, [432, 648], 'البحر الغربي', 36, -10) + sea(P, [505, 607], 'مضيق تلمار', 33, -8) +
      place(P, [510, 553], 'رأس تلمار', { kind: 'capital', side: 'up', size: 27 }) + circle(...light, 17, '#f3c77a', 'opacity=".25"') + circle(...light, 5, '#f6d592') + text(light[0], light[1] - 16, 'المنارة', { size: 20, fill: '#f6e6c0', anchor: 'middle', weight: 500 }) +
      circle(...wait, 62, 'none', 'stroke="#e9dcb9" stroke-width="2" stroke-dasharray="4 7"') + shipMark(wait[0] - 18, wait[1] - 18, '#e9dcb9') + shipMark(wait[0] + 22, wait[1] + 14, '#e9dcb9', -1) + text(wait[0], wait[1] + 92, 'منطقة الانتظار', { size: 21, fill: '#e9dcb9', anchor: 'middle', weight: 500 }) +
      place(P, [598, 650], 'رأس الجمان', { side: 'down', size: 22, dx: 30 }) + text(...P([598, 650]).map((v, i) => v + [30, 60][i]), 'قاعدة الأسطول الفالدوري', { size: 18, fill: '#5d3c28', anchor: 'middle', halo: HALO }) +
      text(...P([655, 542]), 'ممرّ الخروج', { size: 20, fill: '#e9dcb9', anchor: 'middle', weight: 500, rotate: -17 }) + text(...P([655, 579]), 'ممرّ الدخول', { size: 20, fill: '#e9dcb9', anchor: 'middle', weight: 500, rotate: -17 }) +
      title(500, 62, 'مضيق تلمار', 'ممرّان للسفن وبينهما منطقة فاصلة', { width: 345, lines: ['يعبره ثلث تجارة المنطقة'] }) + compass(1395, 745, 42) + scale(1120, 838, k, 30) + sign(150, 862);
  }),

  'map-sanad': () => sheet([1062, 202, 500], ({ P, k, d }) => {
    const road = [[1040, 376], [1130, 366], [1190, 384], [1240, 380], [1290, 394], [1294, 360], [1282, 330], [1290, 290], [1286, 266]], r = fractal(road, 91, .12, 3), r2 = fractal([[1290, 394], [1316, 396], [1341, 404], [1400, 424], [1470, 428]], 92, .14, 3);
    return [r, r2].map(q => line(d(q, false), '#f7efdc', 5.5) + line(d(q, false), '#7c5a3c', 2, 'stroke-dasharray="12 5"')).join('') + country(P, [1150, 342], 'دروان', 54) + country(P, [1440, 240], 'أرشان', 46) + country(P, [1251, 266], 'سَنَد', 46, { fill: C.rust }) +
      passes.map(p => pass(P, p)).join('') + place(P, [1290, 394], 'بلدة الجسر', { side: 'down', size: 27, dx: -20, dy: 4 }) + place(P, [1470, 428], 'عين زيد', { kind: 'capital', side: 'right', size: 26 }) + place(P, [1286, 346], 'عقبة الزيتون', { side: 'left', size: 22 }) + range(P, [1256, 312], 'وادي الغار', 24, -16) + range(P, [1268, 432], 'وادي الصوان', 23, 12) + note(P, [1262, 236], 'القطاع الشمالي', { size: 21 }) +
      river(P, [1214, 440], 'نهر الوادق', -14, 27) + damMark(P) + note(P, [1398, 388], 'سد الوادق', { size: 23, fill: C.rust, weight: 700 }) + range(P, [1176, 418], 'سهل الغلال', 30, 0) +
      title(508, 62, 'إقليم سَنَد', 'بين دروان وأرشان', { width: 330 }) + legendBox(1462, 756, 300, 100) + key(1446, 796, [[path('M-11 8q5 -2 7 -14M11 8q-5 -2 -7 -14', 'none', `stroke="${C.deep}" stroke-width="3.2" stroke-linecap="round"`), 'ممرّ جبلي إلى أرشان'], [line('M-22 0H22', '#7c5a3c', 2.4, 'stroke-dasharray="12 5"'), 'طريق']]) + scale(190, 232, k, 50, '#5d4330') + sign(190, 276, '#5d4330');
  }, { under: inSanad(.2) }),

  'map-wadiq-river': () => sheet([1088, 224, 494], ({ P, k }) => {
    const wide = line(curve(water.wadiq.filter((_, i) => i % 3 === 0 || i === water.wadiq.length - 1).map(P)), '#1f7f8f', 7.5), m = P([1290, 394]);
    return wide + path(poly(lake.map(P)), '#1f7f8f', 'stroke="#165563" stroke-width="2"') + damMark(P) + sea(P, [1112, 456], 'البحر', 34, -45) + country(P, [1190, 310], 'دروان', 54) + country(P, [1424, 272], 'أرشان', 48) + country(P, [1256, 278], 'سَنَد', 34, { fill: C.rust }) +
      river(P, [1214, 414], 'نهر الوادق', -10, 33) + range(P, [1200, 352], 'سهل الغلال', 30) + place(P, [1290, 394], 'بلدة الجسر', { size: 27, side: 'down', dy: 6 }) + place(P, [1470, 428], 'عين زيد', { kind: 'capital', side: 'up', size: 26 }) +
      note(P, [1376, 398], 'سد الوادق', { size: 30, fill: C.rust, weight: 700 }) + note(P, [1376, 408], `ارتفاعه 168 متراً`, { size: 20 }) + note(P, [1404, 330], 'بحيرة السد', { size: 22, fill: '#165563', weight: 700 }) + circle(...P([1514, 268]), 6, '#1f7f8f', `stroke="${C.paper}" stroke-width="2"`) + note(P, [1514, 262], 'المنبع', { size: 22, fill: '#165563' }) + note(P, [1172, 480], 'المصب', { size: 22, fill: '#165563' }) +
      title(1462, 700, 'نهر الوادق', 'يحمل 28.5 مليار م³ في السنة إلى دروان', { width: 410, lines: ['من السد إلى بلدة الجسر 70 كم'] }) + scale(190, 110, k, 50, '#5d4330') + sign(190, 154, '#5d4330');
  }, { under: inSanad(.12) }),

  'map-ceasefire-lines': () => sheet([1062, 192, 510], ({ P, k, d }) => {
    const a = shift(frontMid, 5.4), b = shift(frontMid, -5.4), posts = [.1, .3, .5, .7, .9].map(f => P(frontMid[Math.floor(f * frontMid.length)])); // shift(+) lies to the west
    return path(poly([...a, ...[...b].reverse()].map(P)), '#f4ead0', 'opacity=".86"') + path(poly([...a, ...[...b].reverse()].map(P)), 'url(#buf)') + line(d(a, false), C.teal, 5) + line(d(b, false), C.rust, 5) + posts.map(([x, y]) => circle(x, y, 10, C.ink, `stroke="${C.paper}" stroke-width="2.5"`) + path(`M${x - 3} ${y + 5}V${y - 6}H${x + 5}L${x + 2} ${y - 3}L${x + 5} ${y}H${x - 3}`, C.paper)).join('') + passes.map(p => pass(P, p)).join('') +
      country(P, [1150, 340], 'دروان', 54) + country(P, [1420, 240], 'أرشان', 50) + country(P, [1243, 272], 'سَنَد', 44, { fill: C.rust }) + place(P, [1290, 394], 'بلدة الجسر', { side: 'left', size: 28, dy: 22, dx: -2 }) + place(P, [1266, 348], 'عقبة الزيتون', { side: 'left', size: 23 }) + range(P, [1247, 320], 'وادي الغار', 24, -12) + range(P, [1268, 440], 'وادي الصوان', 23, 12) +
      river(P, [1214, 414], 'نهر الوادق', -8, 28) + damMark(P) + note(P, [1398, 390], 'سد الوادق', { size: 24, fill: C.rust, weight: 700 }) +
      title(508, 62, 'خطّا وقف إطلاق النار', 'هدنة رأس تلمار، 14 يونيو 2025', { width: 360, lines: ['المسافة بين الخطين 8 كم'] }) + legendBox(1462, 636, 372, 200) + key(1446, 680, [[line('M-22 0H22', C.teal, 6), 'خط القوات الدروانية'], [line('M-22 0H22', C.rust, 6), 'خط راية الجبل'], [circle(0, 0, 10, C.ink) + path('M-3 5V-6H5L2 -3L5 0H-3', C.paper), 'نقطة مراقبة للمنظمة'], [path('M-11 8q5 -2 7 -14M11 8q-5 -2 -7 -14', 'none', `stroke="${C.deep}" stroke-width="3.2" stroke-linecap="round"`), 'ممرّ جبلي إلى أرشان']]) + scale(200, 272, k, 40, '#5d4330') + sign(200, 316, '#5d4330');
  }, { under: inSanad(.22), defs: `<pattern id="buf" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V10" stroke="${C.ink}" stroke-width="2" opacity=".35"/></pattern>` }),

  'map-gas-pipeline': () => sheet([500, 268, 860], ({ P, k, d }) => {
    const pipe = curve([[905, 652], [930, 606], [958, 552], [972, 496], [988, 440], [1013, 394]].map(P)), landS = curve([[846, 704], [864, 690], [882, 672], [905, 652]].map(P)), landN = curve([[1013, 394], [1040, 384], [1072, 376], [1110, 372]].map(P)), tank = curve([[892, 646], [862, 604], [862, 552], [912, 526], [934, 470], [946, 400], [974, 366], [1024, 352]].map(P));
    const t1 = P([858, 580]), t2 = P([940, 430]), field = P([846, 704]);
    return line(landS, C.paper, 9) + line(landS, C.rust, 5) + line(pipe, '#0b2230', 11, 'opacity=".5"') + line(pipe, '#f2b56b', 5.5, 'stroke-dasharray="16 10"') + line(landN, C.paper, 9) + line(landN, C.rust, 5, 'stroke-dasharray="16 10"') + line(tank, '#dff0e6', 3, 'stroke-dasharray="2 9"') + shipMark(t1[0], t1[1], '#e9dcb9') + shipMark(t2[0], t2[1], '#e9dcb9') +
      country(P, [1180, 500], 'دروان', 54) + country(P, [985, 722], 'هيدار', 54) + country(P, [560, 400], 'تلمار', 34) + sea(P, [740, 440], 'حوض السدر', 50, -4) + sea(P, [762, 596], 'جزر الصدف', 22) + place(P, [1006, 316], 'قصر الملح', { kind: 'capital', side: 'up', size: 27 }) + place(P, [902, 656], 'برقاء', { kind: 'capital', side: 'right', size: 27, dx: 4, dy: 10 }) + place(P, [1036, 344], 'ميناء السبخة', { side: 'right', size: 23, dy: -4 }) + place(P, [1290, 394], 'بلدة الجسر', { side: 'down', size: 21 }) + rect(field[0] - 9, field[1] - 9, 18, 18, C.rust, `stroke="${C.paper}" stroke-width="2.5" transform="rotate(45 ${field[0]} ${field[1]})"`) + note(P, [836, 708], 'حقول الغاز', { anchor: 'start', size: 23 }) + river(P, [1206, 446], 'نهر الوادق', -12, 22) +
      text(...P([985, 500]), '210 كم', { size: 25, weight: 700, fill: '#f7cf93', anchor: 'end', halo: '#174352' }) +
      title(508, 62, 'خط الغاز المقترح', 'اتفاق الغاز والحبوب، 9 أبريل 2026', { width: 368 }) + legendBox(1462, 700, 372, 158) + key(1446, 742, [[line('M-22 0H22', '#d98a35', 6, 'stroke-dasharray="14 8"'), 'الخط المقترح (قيد الدراسة)'], [line('M-22 0H22', C.rust, 5), 'أنبوب قائم'], [line('M-22 0H22', '#43808a', 3.4, 'stroke-dasharray="2 8"'), 'طريق ناقلات الغاز المسال']]) + scale(1210, 668, k, 100, '#5d4330') + sign(150, 862, '#5d4330');
  }),

  'map-tanker-attacks': () => sheet([412, 456, 420], ({ P, k }) => {
    const mid = [[412, 604], [450, 603], [500, 592], [532, 583], [576, 580], [630, 566], [690, 545], [760, 534], [840, 540]];
    const hits = [[556, 588, 0], [590, 566, 3], [630, 588, 0], [516, 600, 1], [470, 612, 0], [654, 548, 0], [606, 588, 2], [578, 596, 0], [700, 560, 0], [540, 574, 0], [738, 528, 0], [486, 592, 0], [674, 582, 0], [444, 594, 0]];
    return line(curve(mid.map(P)), '#bfe0d5', 34, 'opacity=".12"') + line(curve(mid.map(P)), '#d9ecdf', 2, 'stroke-dasharray="10 8" opacity=".7"') + country(P, [520, 490], 'تلمار', 46) + country(P, [556, 668], 'هيدار', 44) + sea(P, [716, 500], 'حوض السدر', 42, -6) + sea(P, [440, 650], 'البحر الغربي', 30, -10) + place(P, [510, 553], 'رأس تلمار', { kind: 'capital', side: 'up', size: 26 }) + place(P, [598, 650], 'رأس الجمان', { side: 'down', size: 22, dx: 20 }) +
      hits.map(([x, y, dead]) => { const [a, b] = P([x, y]), q = 13 + dead * 5; return circle(a, b, q + 9, C.terra, 'opacity=".28"') + circle(a, b, q, C.terra, `stroke="${C.paper}" stroke-width="2.5"`) + (dead ? text(a, b + 8, dead, { size: 23, weight: 700, fill: C.paper, anchor: 'middle' }) : ''); }).join('') +
      text(...P([640, 534]), '«لؤلؤة برقاء»، 16 يونيو', { size: 21, fill: '#f6e6c0', anchor: 'middle', weight: 500, halo: '#174352' }) +
      line(`M${P([592, 560]).join(' ')}L${P([612, 538]).join(' ')}`, '#f6e6c0', 1.6) + title(1462, 640, 'الهجمات على الناقلات', '14 هجوماً بين 30 مايو وأكتوبر 2026', { width: 400, lines: ['', '', ''] }) + key(1440, 768, [[circle(0, 0, 12, C.terra), 'هجوم على ناقلة'], [circle(0, 0, 15, C.terra) + text(0, 7, '3', { size: 20, weight: 700, fill: C.paper, anchor: 'middle' }), 'هجوم، وعدد القتلى (ستة بحارة)']]) + scale(1130, 590, k, 30) + sign(150, 862);
  }),
};
