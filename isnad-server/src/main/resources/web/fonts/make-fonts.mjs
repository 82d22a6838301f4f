// Makes the reader's fonts anew: see README.md beside this file.
//   npm i subset-font@2 @fontsource-variable/noto-naskh-arabic @ibm/plex-sans-arabic
//   node make-fonts.mjs NODE_MODULES OUT_FOLDER
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [modules, out] = process.argv.slice(2);
if (!modules || !out) {
  console.error('node make-fonts.mjs NODE_MODULES OUT_FOLDER');
  process.exit(2);
}
const require = createRequire(join(resolve(modules), 'x.js'));
const subsetFont = require('subset-font');

// Arabic, Persian and Urdu letters, harakat, tatweel, both sets of digits, joiners, ornate parentheses.
const ARABIC =
  '20 60B-60D 615 61B 61E 61F 621-63A 640-658 660-671 674 679-67B 67E 683 684 686-688 691 698 6A4 6A9 6AD 6AF ' +
  '6BA 6BE 6C0-6C3 6CC 6D2-6D5 6F0-6F9 200C-200F 25CC FD3E FD3F FDF2 FDFA FDFC';
// Latin letters of the western languages, Turkish and Polish odds, punctuation, currency, a few signs.
const LATIN =
  '20-7E A0-FF 11E 11F 130 131 141 142 152 153 15E-161 178 2002 2003 2009 200A 2010-2014 2018-201A 201C-201E ' +
  '2020-2022 2026 202F 2030 2032 2033 2039 203A 20AC 2122 2190-2193 2212 2248 2260 2264 2265';
// What nearly every Arabic headline needs besides letters, so that the display face's Latin file stays unasked for.
const BETWEEN = '21 22 25-29 2A-2F 30-3B 3F 5B 5D AB BB A0 2013 2014 2018 2019 201C 201D 2022 2026';

// Dates and times. The text face hangs its full stop below the line, as naskh does: 2026.11.22 would look like commas.
const FIGURES = '20 2D-3A 60C 660-669 6F0-6F9 2013';

const characters = ranges =>
  ranges.split(' ').map(range => {
    const [from, to = from] = range.split('-').map(hex => parseInt(hex, 16));
    return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
  }).join('');
const minus = (text, less) => [...text].filter(c => c === ' ' || !less.includes(c)).join('');
const unicodeRange = text => {
  const points = [...new Set([...text].map(c => c.codePointAt(0)))].sort((a, b) => a - b);
  const hex = n => n.toString(16).toUpperCase().padStart(4, '0');
  const ranges = [];
  for (const p of points) {
    const last = ranges.at(-1);
    if (last && last[1] === p - 1) last[1] = p;
    else ranges.push([p, p]);
  }
  return ranges.map(([a, b]) => `U+${hex(a)}${a === b ? '' : '-' + hex(b)}`).join(', ');
};

/** "Plex" is a reserved font name, so a changed Plex may not carry it: the subset is called otherwise. */
function renamed(sfnt, family) {
  const count = sfnt.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = 12 + i * 16;
    const [offset, length] = [sfnt.readUInt32BE(at + 8), sfnt.readUInt32BE(at + 12)];
    return { tag: sfnt.toString('latin1', at, at + 4), data: Buffer.from(sfnt.subarray(offset, offset + length)) };
  });
  const name = tables.find(t => t.tag === 'name');
  name.data = withNames(name.data, { 1: family, 3: `${family} subset`, 4: family, 6: family.replaceAll(' ', ''), 16: family });
  const head = tables.find(t => t.tag === 'head');
  head.data.writeUInt32BE(0, 8);
  const body = [Buffer.from(sfnt.subarray(0, 12 + count * 16))];
  let offset = body[0].length;
  tables.forEach((table, i) => {
    const padded = Buffer.concat([table.data, Buffer.alloc((4 - (table.data.length % 4)) % 4)]);
    const at = 12 + i * 16;
    body[0].writeUInt32BE(sum(padded), at + 4);
    body[0].writeUInt32BE(offset, at + 8);
    body[0].writeUInt32BE(table.data.length, at + 12);
    table.offset = offset;
    offset += padded.length;
    body.push(padded);
  });
  const font = Buffer.concat(body);
  font.writeUInt32BE((0xb1b0afba - sum(font)) >>> 0, head.offset + 8);
  return font;
}
function sum(data) {
  let total = 0;
  for (let i = 0; i < data.length; i += 4) total = (total + data.readUInt32BE(i)) >>> 0;
  return total;
}
function withNames(table, names) {
  const [count, strings] = [table.readUInt16BE(2), table.readUInt16BE(4)];
  const records = [];
  for (let i = 0; i < count; i++) {
    const at = 6 + i * 12;
    const [platform, encoding, language, id, length, offset] =
      Array.from({ length: 6 }, (_, field) => table.readUInt16BE(at + field * 2));
    if (platform !== 3) continue;
    const old = table.subarray(strings + offset, strings + offset + length);
    const text = names[id] === undefined ? Buffer.from(old) : Buffer.from(names[id], 'utf16le').swap16();
    if ([0, 1, 2, 3, 4, 5, 6, 13, 14, 16].includes(id)) records.push({ platform, encoding, language, id, text });
  }
  const header = Buffer.alloc(6 + records.length * 12);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  records.forEach((r, i) => {
    [r.platform, r.encoding, r.language, r.id, r.text.length, offset].forEach((value, field) =>
      header.writeUInt16BE(value, 6 + i * 12 + field * 2));
    offset += r.text.length;
  });
  return Buffer.concat([header, ...records.map(r => r.text)]);
}

const naskh = part => join(modules, `@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-${part}-wght-normal.woff2`);
const plex = weight => join(modules, `@ibm/plex-sans-arabic/fonts/complete/woff2/IBMPlexSansArabic-${weight}.woff2`);
const arabicDisplay = characters(ARABIC) + characters(BETWEEN);
const files = [
  { name: 'text-latin', from: naskh('latin'), text: characters(LATIN) },
  { name: 'text-arabic', from: naskh('arabic'), text: characters(ARABIC) },
  { name: 'display-latin', from: plex('Bold'), text: minus(characters(LATIN), arabicDisplay), family: 'Isnad Display' },
  { name: 'display-arabic', from: plex('Bold'), text: arabicDisplay, family: 'Isnad Display' },
  { name: 'figures', from: plex('Regular'), text: characters(FIGURES), family: 'Isnad Figures' },
];
mkdirSync(out, { recursive: true });
for (const file of files) {
  let font = await subsetFont(readFileSync(file.from), file.text, { targetFormat: 'truetype' });
  if (file.family) font = renamed(Buffer.from(font), file.family);
  font = await subsetFont(font, file.text, { targetFormat: 'woff2' });
  const hash = createHash('sha256').update(font).digest('hex').slice(0, 10);
  writeFileSync(join(out, `${file.name}-${hash}.woff2`), font);
  console.log(`${file.name}-${hash}.woff2`, font.length, '\n  unicode-range:', unicodeRange(file.text));
}
copyFileSync(join(modules, '@fontsource-variable/noto-naskh-arabic/LICENSE'), join(out, 'OFL-noto-naskh-arabic.txt'));
copyFileSync(join(modules, '@ibm/plex-sans-arabic/LICENSE.txt'), join(out, 'OFL-ibm-plex-sans-arabic.txt'));
