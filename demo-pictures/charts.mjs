// The charts: Arabic, read from the right (time too runs from right to left), digits in Latin form.
import { W, H, C, SANS, curve, path, line, rect, circle, g, text, svg, uid, ltr, r1, markShape } from './style.mjs';

const X1 = 1450, X0 = 150; // the right and left edges of everything
const grey = '#51656c', grid = '#d8d3c3', soft = '#8b989a';
const t = (x, y, s, o = {}) => text(x, y, s, { size: 22, fill: grey, ...o });
function frame(head, sub, source, body, defs = '') {
  return svg(rect(0, 0, W, H, C.paper) + rect(X1 - 74, 52, 74, 13, C.terra) + text(X1, 122, head, { size: 44, weight: 700 }) + text(X1, 168, sub, { size: 25, fill: grey }) +
    body + line(`M${X0} 836H${X1}`, grid, 1.5) + text(X1, 868, 'المصدر: ' + source, { size: 19, fill: '#76858a' }) + g(markShape(), `transform="translate(${X0} 844) scale(.5)"`) + text(X0 + 44, 868, 'الربّان', { size: 20, weight: 700, anchor: 'end' }), defs);
}
/** Axes of a time chart: x from right to left, values written at the right edge. */
function axes({ top = 230, bottom = 760, right = X1 - 70, left = X0, max, min = 0, n, ticks, fmt = v => v, labels, labelEvery = 1, pad = 0 }) {
  const y = v => bottom - (v - min) / (max - min) * (bottom - top), step = (right - left - 2 * pad) / (n - 1), x = i => right - pad - i * step;
  let s = ticks.map(v => line(`M${left} ${r1(y(v))}H${right}`, v === 0 ? C.ink : grid, v === 0 ? 2 : 1.5) + t(X1, y(v) + 8, fmt(v), {})).join('');
  if (labels) s += labels.map(([i, l]) => line(`M${r1(x(i))} ${bottom}v9`, soft, 1.5) + t(x(i), bottom + 38, l, { anchor: 'middle', size: 20 })).join('');
  return { x, y, s, step, top, bottom, left, right };
}
const xy = (a, v) => v.map((q, i) => [a.x(i), a.y(q)]);
const pl = pts => 'M' + pts.map(p => r1(p[0]) + ' ' + r1(p[1])).join('L');
const flag = (x, y0, y1, s, o = {}) => line(`M${r1(x)} ${y0}V${y1}`, '#7e8d8f', 1.5, 'stroke-dasharray="3 5"') + [].concat(s).map((q, i) => t(x + (o.dx ?? 0), y0 - 12 - ([].concat(s).length - 1 - i) * 27, q, { size: 20, anchor: 'middle', fill: C.ink, ...o })).join('');
const dot = (x, y, c = C.terra) => circle(x, y, 8, c, `stroke="${C.paper}" stroke-width="3"`);
const MON = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'];
const monthTicks = (n, first = 11, year = 2024, every = 4) => Array.from({ length: n }, (_, i) => i).filter(i => i % every === 0 && i < n).map(i => { const m = (first + i) % 12, y = year + Math.floor((first + i) / 12); return [i, `${MON[m]} ${y}`]; });

export const charts = {
  'chart-strait-traffic': () => {
    const v = [53, 50, 48, 49, 51, 53, 55, 57, 58, 58, 59, 59, 60, 60, 60, 60, 59, 59, 50, 44, 46, 48, 51, 53], a = axes({ max: 70, n: v.length, ticks: [0, 20, 40, 60], top: 270, labels: monthTicks(v.length, 11, 2024, 4), pad: 26 }), w = a.step * .68;
    return frame('مضيق تلمار: السفن تعود، ثم تتردّد', 'عدد السفن العابرة في اليوم، متوسط شهري، من ديسمبر 2024 إلى نوفمبر 2026', 'هيئة مضيق تلمار', a.s +
      v.map((q, i) => rect(a.x(i) - w / 2, a.y(q), w, a.bottom - a.y(q), i === 2 || i === 19 ? C.terra : i < 6 ? C.tealMid : i < 18 ? C.teal : C.tealMid)).join('') +
      line(`M${a.left} ${a.y(62)}H${a.right}`, C.ink, 2.4, 'stroke-dasharray="8 6"') + text(a.left, a.y(62) - 14, 'قبل الحرب: 62', { size: 21, weight: 600, anchor: 'end' }) +
      [2, 19, 23].map(i => text(a.x(i), a.y(v[i]) + 30, v[i], { size: 22, weight: 700, fill: C.paper, anchor: 'middle' })).join('') +
      [[2, 'غارات كتائب الساحل', 0], [19, 'الهجمات على الناقلات', 0]].map(([i, s]) => line(`M${r1(a.x(i))} ${a.y(66.5)}V${a.y(v[i]) - 6}`, C.rust, 2.4) + circle(a.x(i), a.y(v[i]) - 6, 5, C.rust) + text(a.x(i) + (i === 2 ? 30 : 0), a.y(67.6), s, { size: 21, weight: 600, anchor: 'middle', fill: C.rust })).join(''));
  },
  'chart-wheat-price': () => {
    const v = [262, 288, 311, 306, 299, 290, 276, 266, 259, 252, 248, 250, 252, 249, 246, 242, 236, 231, 234, 239, 243, 247, 254], a = axes({ min: 200, max: 330, n: v.length, ticks: [200, 225, 250, 275, 300, 325], top: 220, labels: monthTicks(v.length, 11, 2024, 4), pad: 20 }), p = xy(a, v);
    const mark = (i, s, up) => dot(...p[i]) + text(p[i][0], p[i][1] + (up ? -22 : 40), v[i], { size: 28, weight: 700, anchor: 'middle', fill: C.terra }) + (s ? text(p[i][0], p[i][1] + (up ? -54 : 70), s, { size: 20, anchor: 'middle', fill: grey }) : '');
    return frame('رحلة طن القمح', 'السعر في ميناء قصر الملح، بالدولار للطن', 'وزارة التموين الدروانية، نتائج المناقصات', a.s + line(`M${a.left} ${a.y(255)}H${a.right}`, C.teal, 2.2, 'stroke-dasharray="8 6"') + text(a.x(14), a.y(255) - 14, 'السعر المقدّر في موازنة 2025: 255', { size: 20, weight: 500, fill: C.teal, anchor: 'middle' }) +
      line(pl(p), C.terra, 6) +
      dot(...p[0]) + text(p[0][0] + 14, p[0][1] + 10, 262, { size: 28, weight: 700, anchor: 'end', fill: C.terra }) + text(p[2][0] - 24, p[2][1] - 2, '311', { size: 34, weight: 700, fill: C.terra }) + dot(...p[2]) + text(p[2][0] - 92, p[2][1] - 2, 'ذروة الحرب، فبراير 2025', { size: 20, fill: grey }) + mark(10, '', false) + mark(17, 'بعد حصاد وفير واتفاق الغاز والحبوب', false) + dot(...p[22]) + text(p[22][0] + 6, p[22][1] - 22, 254, { size: 28, weight: 700, anchor: 'middle', fill: C.terra }));
  },
  'chart-gas-exports': () => {
    const rows = [[2021, 21, 9, 4.5], [2022, 21.5, 9.2, 5.3], [2023, 22, 8.8, 6.2], [2024, 22.6, 8.4, 7.5], [2025, 23.4, 8.1, 9.5], ['2026*', 23.8, 7.6, 11.7, .9]], cols = [C.ink, C.tealMid, C.sand, C.terra], names = ['فالدوريا', 'كاليندا', 'أسواق أخرى', 'دروان'];
    const x = i => X1 - 160 - i * 196, y = v => 770 - v * 11, w = 116; let s = [0, 10, 20, 30, 40].map(v => line(`M${X0} ${y(v)}H${X1 - 60}`, v ? grid : C.ink, v ? 1.5 : 2) + t(X1, y(v) + 8, v)).join('');
    rows.forEach((r, i) => { let b = 0; r.slice(1).forEach((v, k) => { s += rect(x(i) - w / 2, y(b + v), w, v * 11, cols[k], `stroke="${C.paper}" stroke-width="1.5"`); if (v > 3) s += text(x(i), y(b + v / 2) + 8, v, { size: 21, weight: 500, fill: k === 2 ? C.ink : C.paper, anchor: 'middle' }); b += v; }); s += text(x(i), y(b) - (i === 5 ? 14 : 14), Math.round(b * 10) / 10, { size: 25, weight: 700, anchor: 'middle' }) + t(x(i), 806, r[0], { anchor: 'middle', size: 22, weight: 500 }); });
    names.forEach((n, i) => { const lx = X1 - 60 - [0, 170, 320, 520][i]; s += rect(lx - 22, 208, 22, 22, cols[i]) + t(lx - 34, 227, n, { size: 22, fill: C.ink }); });
    return frame('غاز هيدار: زبون جديد على الضفة الأخرى', 'الصادرات بمليارات الأمتار المكعبة في السنة', 'وزارة الطاقة الهيدارية. * تقدير؛ أول شحنة إلى دروان 1 يونيو 2026', s + line(`M${x(5) - 62} ${y(43.55)}H${X0 + 6}V${y(43.55) - 0}`, C.terra, 0) + text(x(5) + 62, y(44) - 46, 'منها 0.9 إلى دروان', { size: 20, weight: 600, fill: C.terra, anchor: 'start' }));
  },
  'chart-dam-level': () => {
    const v = [24, 41, 55, 66, 73, 78, 83, 88, 95, 104, 112, 117, 120, 123, 126, 128, 129], a = axes({ max: 180, n: v.length, ticks: [0, 40, 80, 120, 160], top: 230, labels: monthTicks(v.length, 6, 2025, 3), pad: 16 }), p = xy(a, v), c = uid('w');
    let waves = ''; for (let y = a.top + 40; y < a.bottom; y += 17) { let d = `M${a.left} ${y}`; for (let x = a.left; x < a.right; x += 40) d += 'q10 -5 20 0t20 0'; waves += line(d, C.paper, 1.4, 'opacity=".28"'); }
    return frame('بحيرة سد الوادق ترتفع', 'منسوب الماء فوق قاعدة السد، بالمتر، نهاية كل شهر منذ بدء الملء في 5 يوليو 2025', 'لجنة نهر الوادق الفنية', a.s + `<clipPath id="${c}"><path d="${pl(p)}L${p.at(-1)[0]} ${a.bottom}L${p[0][0]} ${a.bottom}Z"/></clipPath>` + path(pl(p) + `L${p.at(-1)[0]} ${a.bottom}L${p[0][0]} ${a.bottom}Z`, C.teal) + g(waves, `clip-path="url(#${c})"`) + line(pl(p), C.ink, 4.5) +
      line(`M${a.left} ${a.y(168)}H${a.right}`, C.terra, 3) + text(a.right - 6, a.y(168) + 34, 'قمة السد: 168 متراً', { size: 22, weight: 600, fill: C.terra }) + dot(...p[0]) + dot(...p[16]) + text(p[16][0] + 2, p[16][1] - 22, '129', { size: 32, weight: 700, anchor: 'end' }) + text(p[0][0] - 4, p[0][1] - 24, '24', { size: 28, weight: 700, anchor: 'middle' }) +
      text(a.x(9), a.y(66), 'ذوبان الثلج، ربيع 2026', { size: 21, fill: C.paper, anchor: 'middle', weight: 500 }) + line(`M${a.x(9)} ${a.y(74)}V${a.y(100)}`, C.paper, 2) + circle(a.x(9), a.y(104), 6, C.paper) + text(a.x(2.2), a.y(112), 'خريف 2025: تعثر التفاوض على التصريف', { size: 20, fill: grey, anchor: 'start' }));
  },
  'chart-inflation': () => {
    const D = [28, 30, 31.2, 30.6, 29.4, 27.8, 25.6, 23.6, 22, 20.6, 19.4, 18.2, 17, 16.4, 15.9, 15.3, 14.7, 14.2, 13.8, 13.5, 13.2, 12.8, 12.4], T = [4.1, 4.6, 5, 5.1, 4.9, 4.6, 4.2, 3.9, 3.7, 3.6, 3.5, 3.4, 3.4, 3.3, 3.3, 3.2, 3.2, 3.4, 4.1, 4.8, 4.7, 4.5, 4.3], Hd = [2.2, 2.3, 2.4, 2.4, 2.3, 2.2, 2.1, 2.1, 2, 2, 2, 1.9, 1.9, 1.9, 1.8, 1.8, 1.8, 1.9, 2.1, 2.4, 2.4, 2.3, 2.2];
    const a = axes({ max: 35, n: D.length, ticks: [0, 10, 20, 30], fmt: v => v ? v + '%' : '0', top: 230, left: X0 + 116, labels: monthTicks(D.length, 11, 2024, 4), pad: 14 }), L = (v, c, w) => line(pl(xy(a, v)), c, w);
    const end = (v, n, c, dy = 0) => dot(a.x(22), a.y(v), c) + text(a.x(22) - 18, a.y(v) + 3 + dy, n, { size: 23, weight: 700, fill: c }) + text(a.x(22) - 18, a.y(v) + 31 + dy, v + '%', { size: 21, fill: c });
    return frame('التضخم في دروان يهبط إلى أقل من نصفه', 'تغيّر أسعار المستهلك على أساس سنوي', 'المصارف المركزية في دروان وهيدار وتلمار', a.s + path(pl(xy(a, D)) + `L${a.x(22)} ${a.bottom}L${a.x(0)} ${a.bottom}Z`, C.terra, 'opacity=".09"') + flag(a.x(3.6), a.y(33.6), a.bottom, 'خفض سعر الدينار', { dx: -70 }) + flag(a.x(6.5), a.y(28.4), a.bottom, 'هدنة رأس تلمار', { dx: -40 }) + flag(a.x(16.3), a.y(18), a.bottom, 'اتفاق الغاز والحبوب') + L(Hd, C.ochre, 4) + L(T, C.teal, 4) + L(D, C.terra, 5.5) + dot(a.x(2), a.y(31.2)) + text(a.x(2), a.y(31.2) - 20, '31.2%', { size: 27, weight: 700, fill: C.terra, anchor: 'middle' }) + end(12.4, 'دروان', C.terra, -8) + end(4.3, 'تلمار', C.teal, -22) + end(2.2, 'هيدار', '#b57822', 12));
  },
  'chart-fleet': () => {
    const ship = (x, y, c, s = 1) => g(path('M-40 10H42L33 27H-30Z M-22 -4H14V8H-22Z M-12 -18H4V-6H-12Z M-5 -36H-1V-18H-5Z M18 0H30V8H18Z', c), `transform="translate(${x} ${y}) scale(${s})"`);
    const rows = [['مايو 2026', 'قبل الهجمات', 11, C.tealMid], ['يوليو 2026', 'بعد التعزيز', 17, C.ink], ['30 يونيو 2027', 'وفق خطة الانسحاب', 6, C.terra], ['نهاية 2028', 'وفق خطة الانسحاب', 0, C.terra]]; let s = '';
    rows.forEach(([a, b, n, c], i) => { const y = 300 + i * 140; s += text(X1, y - 4, a, { size: 28, weight: 700 }) + t(X1, y + 28, b, { size: 20 }) + line(`M${X0} ${y + 58}H${X1}`, grid, 1.5); for (let k = 0; k < n; k++) s += ship(X1 - 275 - (k % 9) * 98, y - (n > 9 ? 26 : -6) + Math.floor(k / 9) * 54, c, n > 9 ? .78 : .92); s += n ? text(X0, y + 22, n, { size: 62, weight: 700, fill: c, anchor: 'end' }) : text(X0, y + 22, '0', { size: 62, weight: 700, fill: c, anchor: 'end' }) + t(X1 - 238, y + 12, 'لا سفن', { size: 24 }); });
    return frame('كم سفينة ستُبقي فالدوريا في المضيق؟', 'سفن الأسطول الفالدوري العاملة من قاعدة رأس الجمان', 'وزارة الدفاع الفالدورية؛ خطة الانسحاب، 29 سبتمبر 2026', s);
  },
  'chart-poll-trust': () => {
    const rows = [['المنظمة (تعاون حوض السدر)', 34, 52], ['المصرف المركزي', 29, 44], ['القضاء', 41, 43], ['الجيش', 68, 61], ['مجلس النواب', 27, 33], ['الصحافة', 38, 36], ['الأحزاب', 19, 17]], x = v => X1 - 400 - v * 11.3; let s = '';
    [0, 20, 40, 60, 80].forEach(v => s += line(`M${x(v)} 262V792`, v ? grid : C.ink, v ? 1.5 : 2) + t(x(v), 816, v + (v ? '%' : ''), { anchor: 'middle', size: 20 }));
    rows.forEach(([n, a, b], i) => { const y = 300 + i * 76, up = b > a, c = up ? C.teal : C.terra; s += text(X1, y + 9, n, { size: 25, weight: 500 }) + line(`M${x(a)} ${y}H${x(b)}`, c, 9, 'opacity=".4"') + circle(x(a), y, 11, C.paper, `stroke="${c}" stroke-width="4"`) + circle(x(b), y, 13, c) + text(x(a) + (up ? 24 : -24), y + 8, a, { size: 22, anchor: up ? 'end' : 'start', fill: c }) + text(x(b) + (up ? -26 : 26), y + 9, b, { size: 26, weight: 700, anchor: up ? 'start' : 'end', fill: c }); });
    s += circle(X1 - 12, 220, 10, C.paper, `stroke="${C.ink}" stroke-width="4"`) + t(X1 - 36, 228, 'ديسمبر 2024', { fill: C.ink }) + circle(X1 - 212, 220, 12, C.ink) + t(X1 - 236, 228, 'أكتوبر 2026', { fill: C.ink }) + rect(X1 - 432, 213, 30, 14, C.teal) + t(X1 - 442, 228, 'ارتفعت', { fill: C.ink }) + rect(X1 - 562, 213, 30, 14, C.terra) + t(X1 - 572, 228, 'انخفضت', { fill: C.ink });
    return frame('بمن يثق الدروانيون؟', 'نسبة من قالوا إنهم يثقون «كثيراً» أو «إلى حد ما» في كل جهة', 'معهد قصر الملح للسياسات؛ مقابلات مع 2,140 بالغاً، هامش الخطأ 2.4 نقطة', s);
  },
  'chart-rainfall': () => {
    const rows = [['سهل الغلال', 19, 46], ['قصر الملح', 14, 33], ['ميناء السبخة', 12, 31], ['رأس تلمار', 52, 58], ['برقاء', 6, 11], ['أوستيرا', 70, 64], ['عين زيد', 118, 97]], a = { y: v => 750 - v * 4.05 }, x = i => X1 - 165 - i * 172; let s = [0, 40, 80, 120].map(v => line(`M${X0} ${a.y(v)}H${X1 - 60}`, v ? grid : C.ink, v ? 1.5 : 2) + t(X1, a.y(v) + 8, v)).join('');
    rows.forEach(([n, v, m], i) => { const low = v < m, c = low ? C.terra : C.teal; s += rect(x(i) + 3, a.y(m), 50, m * 4.05, '#cfcab9') + rect(x(i) - 53, a.y(v), 50, v * 4.05, c) + text(x(i) - 28, a.y(v) - 12, v, { size: 25, weight: 700, fill: c, anchor: 'middle' }) + text(x(i) + 28, a.y(m) - 12, m, { size: 21, fill: '#7b7a6d', anchor: 'middle' }) + text(x(i), 790, n, { size: 24, weight: i ? 500 : 700, anchor: 'middle' }); });
    s += rect(X1 - 60 - 22, 208, 22, 22, '#cfcab9') + t(X1 - 94, 227, 'معدّل يناير', { fill: C.ink }) + rect(X1 - 262, 208, 22, 22, C.terra) + rect(X1 - 286, 208, 22, 22, C.teal) + t(X1 - 298, 227, 'يناير 2025: دون المعدّل، فوقه', { fill: C.ink });
    return frame('يناير جافّ في سهل الغلال، غزير في أرشان', 'الأمطار والثلوج المسجّلة في محطات حوض السدر، بالمليمتر', 'مديرية الأرصاد الدروانية، مراصد الحوض', s);
  },
  'chart-school-enrolment': () => {
    const v = [61400, 34200, 48900, 56300], L = ['2023/24', '2024/25', '2025/26', '2026/27'], x = i => X1 - 240 - i * 290, y = q => 700 - q / 61400 * 400; let s = line(`M${X0} 700H${X1}`, C.ink, 2);
    v.forEach((q, i) => { const c = i === 1 ? C.terra : i === 3 ? C.teal : i ? C.tealMid : C.ink, n = Math.round(q / 2000); for (let k = 0; k < n; k++) { const cx = x(i) + 76 - (k % 4) * 51, cy = 686 - Math.floor(k / 4) * 50; s += g(path('M-19 -34Q-9 -38 0 -31Q9 -38 19 -34V-5Q9 -9 0 -3Q-9 -9 -19 -5Z', c) + line('M0 -30V-5', C.paper, 2), `transform="translate(${cx} ${cy})"`); } s += text(x(i), 686 - Math.ceil(n / 4) * 50 - 18, ltr(q.toLocaleString('en')), { size: 34, weight: 700, fill: c, anchor: 'middle' }) + text(x(i), 742, ltr(L[i]), { size: 26, weight: 600, anchor: 'middle' }) + t(x(i), 776, ['قبل الحرب', 'الحرب', 'بعد الهدنة', 'هذا العام'][i], { anchor: 'middle', size: 21 }); });
    return frame('تلاميذ سَنَد يعودون إلى مقاعدهم', 'عدد التلاميذ المسجّلين في مدارس الإقليم؛ كل كتاب يمثّل ألفي تلميذ', 'وزارة التربية الدروانية', s);
  },
  'chart-remittances': () => {
    const src = [['هيدار', 1040, C.terra], ['فالدوريا', 117, C.ink], ['تلمار', 78, C.teal], ['بلدان أخرى', 65, C.sand]], years = [['2022', .86], ['2023', .97], ['2024', 1.1], ['2025', 1.3]]; let s = '', yy = 296, ty = 320; const k = .33;
    src.forEach(([n, v, c], i) => { const h = Math.max(14, v * k), th = v * k; s += path(`M1180 ${yy}C1010 ${yy} 1010 ${ty} 850 ${ty}V${r1(ty + th)}C1010 ${r1(ty + th)} 1010 ${r1(yy + h)} 1180 ${r1(yy + h)}Z`, c, 'opacity=".5"') + rect(1180, yy, 24, h, c) + (i ? text(1226, yy + h / 2 + 8, `${n}: ${v} مليوناً`, { size: 23, weight: 500, anchor: 'end' }) : text(1226, yy + h / 2 - 2, n, { size: 32, weight: 700, anchor: 'end' }) + t(1226, yy + h / 2 + 32, '1.04 مليار دولار', { size: 22, anchor: 'end' })); yy += h + (i ? 30 : 28); ty += th; });
    s += rect(826, 320, 24, 1300 * k, C.ink) + text(808, 540, 'أرشان', { size: 34, weight: 700 }) + t(808, 576, '1.3 مليار', { size: 22 }) + t(X1, 246, 'من أين جاءت في 2025', { size: 24, weight: 600, fill: C.ink });
    s += t(590, 246, 'المجموع، بمليارات الدولارات', { size: 24, weight: 600, fill: C.ink }) + line(`M${X0} 760H590`, C.ink, 2); years.forEach(([n, v], i) => { const x = 530 - i * 108; s += rect(x - 38, 760 - v * 330, 76, v * 330, i === 3 ? C.ink : C.tealMid) + text(x, 748 - v * 330, v, { size: 25, weight: 700, anchor: 'middle' }) + t(x, 794, n, { anchor: 'middle', size: 21 }); });
    return frame('أربعة أخماس الحوالات من هيدار', 'تحويلات الأرشانيين العاملين في الخارج', 'مصرف أرشان الوطني. النصف الأول من 2026: 760 مليون دولار', s);
  },
};
