// node render.mjs OUT_DIR [name-part ...]   (FONTS_DIR: node_modules with @fontsource; CHROMIUM: the browser)
import { mkdirSync, mkdtempSync, writeFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { maps } from './maps.mjs';
import { charts } from './charts.mjs';
import { drawings } from './drawings.mjs';
const { chromium } = createRequire(join(process.env.PLAYWRIGHT_DIR || process.cwd(), 'x.js'))('playwright-core');
const [out, ...want] = process.argv.slice(2);
if (!out || !process.env.FONTS_DIR) { console.error('FONTS_DIR=… node render.mjs OUT_DIR [name …]'); process.exit(2); }
const font = (family, pkg, file, weight, range) => `@font-face{font-family:'${family}';font-weight:${weight};src:url('${pathToFileURL(resolve(process.env.FONTS_DIR, '@fontsource', pkg, 'files', file))}') format('woff2');unicode-range:${range}}`;
const AR = 'U+0600-06FF,U+0750-077F,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC', LA = 'U+0000-00FF,U+2000-200B,U+2010-206F,U+2190-2193,U+2212';
let css = 'html,body{margin:0}svg{display:block}';
for (const w of [400, 500, 600, 700]) for (const [s, r] of [['arabic', AR], ['latin', LA]]) css += font('Plex Arabic', 'ibm-plex-sans-arabic', `ibm-plex-sans-arabic-${s}-${w}-normal.woff2`, w, r);
for (const w of [400, 700]) css += font('Amiri', 'amiri', `amiri-arabic-${w}-normal.woff2`, w, AR);
mkdirSync(out, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'pictures-'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run', '--force-color-profile=srgb'] });
const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
let sum = 0;
for (const [name, draw] of Object.entries({ ...maps, ...charts, ...drawings })) {
  if (want.length && !want.some(w => name.includes(w))) continue;
  const file = join(work, name + '.html');
  writeFileSync(file, `<!doctype html><html lang="ar"><meta charset="utf-8"><style>${css}</style><body>${draw()}</body></html>`);
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => document.fonts.ready);
  const to = join(out, name + '.jpg');
  for (const quality of [82, 78, 74, 70, 66]) { await page.screenshot({ path: to, type: 'jpeg', quality }); if (statSync(to).size < (name.startsWith('draw') ? 116e3 : 138e3)) break; }
  const kb = statSync(to).size / 1024; sum += kb;
  console.log(name.padEnd(26), kb.toFixed(0) + ' KB');
}
console.log('total', (sum / 1024).toFixed(2), 'MB');
await browser.close();
rmSync(work, { recursive: true });
