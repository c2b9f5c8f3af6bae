// Plots in SVG and HTML. Each is labelled, can be reached by keyboard, and its values are also in a table or list of the same view.

import { el, svg, words } from './elements.js';

/** Bars with names: [{ name, value, href, label }]. */
export function bars(rows) {
  const most = Math.max(1, ...rows.map(row => row.value));
  return el(
    'ol',
    { class: 'bars' },
    ...rows.map(row => {
      const bar = el('span', { class: 'bar-fill', 'aria-hidden': 'true' });
      bar.style.inlineSize = `${(100 * row.value) / most}%`;
      return el(
        'li',
        null,
        el(
          'a',
          { href: row.href, 'aria-current': row.isCurrent ? 'true' : null },
          el('span', { class: 'bar-name' }, words(row.name)),
          el('span', { class: 'bar-track' }, bar),
          el('span', { class: 'bar-value' }, row.label ?? row.value.toLocaleString('en')),
        ),
      );
    }),
  );
}

/** Round numbers of an axis, about five of them. */
export function ticks(low, high) {
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(factor => factor * power).find(size => size >= rough);
  const result = [];
  for (let tick = Math.floor(low / step) * step; tick <= high + step * 0.999; tick += step) result.push(Number(tick.toPrecision(12)));
  return result;
}

/** A short number: 3.5M. */
export function compact(value) {
  return value.toLocaleString('en', { notation: 'compact', maximumFractionDigits: 2 });
}

/** The width of a plot that has the window for itself, so that its words have the size of other words. */
export function wide() {
  return Math.max(320, Math.min(1130, document.documentElement.clientWidth - (document.documentElement.clientWidth > 760 ? 130 : 66)));
}

/** The width of a plot that has half of it. */
export function half() {
  return Math.min(530, wide());
}

/** Values of one concept: a row for each document, a dot for each value. [{ name, values: [{ value, label, href }] }] */
export function dots(rows, label, width) {
  const [left, right, rowHeight, top] = [width > 500 ? 220 : 130, 24, 30, 8];
  const values = rows.flatMap(row => row.values.map(item => item.value));
  const marks = ticks(Math.min(0, ...values), Math.max(...values));
  const [low, high] = [marks[0], marks.at(-1)];
  const x = value => left + ((width - left - right) * (value - low)) / (high - low || 1);
  const bottom = top + rows.length * rowHeight;
  return svg(
    'svg',
    { class: 'plot', viewBox: `0 0 ${width} ${bottom + 28}`, role: 'group', 'aria-label': label },
    ...marks.flatMap(mark => [
      svg('line', { class: 'grid', x1: x(mark), x2: x(mark), y1: top, y2: bottom }),
      svg('text', { class: 'tick', x: x(mark), y: bottom + 18, 'text-anchor': 'middle' }, compact(mark)),
    ]),
    ...rows.flatMap((row, i) => {
      const y = top + (i + 0.5) * rowHeight;
      const known = row.values.map(item => x(item.value));
      return [
        svg('text', { class: 'row-name', x: left - 14, y: y + 4, 'text-anchor': 'end' }, row.name),
        svg('line', { class: 'rail', x1: x(low), x2: x(high), y1: y, y2: y }),
        svg('line', { class: 'span', x1: Math.min(...known), x2: Math.max(...known), y1: y, y2: y }),
        ...row.values.map(item =>
          svg('a', { href: item.href, 'aria-label': item.label }, svg('circle', { cx: x(item.value), cy: y, r: 6 }, svg('title', null, item.label))),
        ),
      ];
    }),
  );
}

/** Columns over time: [{ name, label, value, href, isCurrent }]. */
export function columns(bins, label, width) {
  const [top, height, bottom] = [16, 150, 24];
  const most = Math.max(1, ...bins.map(bin => bin.value));
  const step = width / bins.length;
  // A label needs some room.
  const every = Math.ceil(48 / step);
  return svg(
    'svg',
    { class: 'plot columns', viewBox: `0 0 ${width} ${top + height + bottom}`, role: 'group', 'aria-label': label },
    svg('line', { class: 'grid', x1: 0, x2: width, y1: top + height, y2: top + height }),
    ...bins.flatMap((bin, i) => {
      const size = (height * bin.value) / most;
      const middle = (i + 0.5) * step;
      return [
        i % every === 0 && svg('text', { class: 'tick', x: middle, y: top + height + 17, 'text-anchor': 'middle' }, bin.name),
        bin.value > 0 &&
          svg(
            'a',
            {
              href: bin.href,
              class: bin.isCurrent ? 'current' : null,
              'aria-label': `${bin.label}: ${bin.value}`,
              'aria-current': bin.isCurrent ? 'true' : null,
            },
            svg('rect', { class: 'reach', x: i * step, width: step, y: top, height }),
            svg('rect', {
              class: 'column',
              x: i * step + Math.min(2, step * 0.1),
              width: Math.max(1, step - 2 * Math.min(2, step * 0.1)),
              y: top + height - size,
              height: size,
              rx: Math.min(2, step / 4),
            }),
            svg('title', null, `${bin.label}: ${bin.value}`),
          ),
        bin.value > 0 &&
          (bin.value === most || step > 30) &&
          svg('text', { class: 'value', x: middle, y: top + height - size - 4, 'text-anchor': 'middle' }, bin.value),
      ];
    }),
  );
}
