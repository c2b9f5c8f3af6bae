// The dates of all documents: over time, and as a list.

import { count, el, paged, words } from './elements.js';
import { all, contextOf, monthOf, shortTitle, yearOf } from './corpus.js';
import { addressOf, addressOfItem } from './address.js';
import { columns, wide } from './plots.js';

const most = 48;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// The smallest unit of time that gives no more columns than fit: a month, or 1, 5, 10, … years.
function scaleOf(years) {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if ((last - first + 1) * 12 <= most) return { first, last, size: 0 };
  const size = [1, 2, 5, 10, 20, 50, 100, 500, 1000].find(step => (last - first) / step < most) ?? 1000;
  return { first: Math.floor(first / size) * size, last, size };
}

const dated = all.dates.filter(entry => yearOf(entry.item.edtf) !== null);
const scale = dated.length > 0 ? scaleOf(dated.map(entry => yearOf(entry.item.edtf))) : null;

/** The column that a date belongs to: "2019", "2019-03", or null if it has no year. */
export function binOf({ item }) {
  const year = yearOf(item.edtf);
  if (year === null || !scale) return null;
  if (scale.size === 0) return `${year}-${String(monthOf(item.edtf) ?? 0).padStart(2, '0')}`;
  return String(Math.floor(year / scale.size) * scale.size);
}

function bins() {
  const names = [];
  for (let year = scale.first; year <= scale.last; year += scale.size || 1) {
    if (scale.size > 0) {
      names.push({ key: String(year), name: String(year), label: scale.size === 1 ? String(year) : `${year} to ${year + scale.size - 1}` });
      continue;
    }
    // Dates that give only a year are in a column before its months, if there are any.
    if (dated.some(entry => binOf(entry) === `${year}-00`)) names.push({ key: `${year}-00`, name: String(year), label: `${year}, without a month` });
    months.forEach((month, i) => names.push({ key: `${year}-${String(i + 1).padStart(2, '0')}`, name: i === 0 ? `Jan ${year}` : month, label: `${month} ${year}` }));
  }
  return names;
}

/** Mentions over time. */
export function timeline(chosen, width) {
  if (!scale) return el('p', { class: 'empty' }, 'No date has a year.');
  const counts = new Map();
  for (const entry of dated) counts.set(binOf(entry), (counts.get(binOf(entry)) ?? 0) + 1);
  const shown = bins().map(({ key, name, label }) => ({
    name,
    label,
    value: counts.get(key) ?? 0,
    href: addressOf({ view: 'dates', time: key === chosen ? undefined : key }),
    isCurrent: key === chosen,
  }));
  return columns(shown, 'Mentions over time', width);
}

function mention(entry) {
  const { item, document } = entry;
  return el(
    'li',
    null,
    el('span', { class: 'edtf' }, item.edtf ?? 'not fixed'),
    el('span', null, el('a', { href: addressOfItem(entry) }, words(shortTitle(document)), `, line ${item.line}`), el('span', { class: 'context', dir: 'auto' }, contextOf(entry))),
  );
}

export function datesView(place) {
  const order = ({ item }) => [yearOf(item.edtf) ?? Number.POSITIVE_INFINITY, item.edtf ?? ''];
  const entries = all.dates
    .filter(entry => !place.time || binOf(entry) === place.time)
    .sort((one, other) => order(one)[0] - order(other)[0] || (order(one)[1] < order(other)[1] ? -1 : order(one)[1] > order(other)[1] ? 1 : 0));
  const list = el('ol', { class: 'mentions' });
  const more = paged(list, entries, mention);
  return el(
    'div',
    { class: 'dates' },
    el('h1', null, 'Dates'),
    el('section', { class: 'panel', 'aria-label': 'Timeline' }, timeline(place.time, wide())),
    el('p', { class: 'facts', role: 'status' }, count(entries.length, 'mention'), place.time && [` at ${place.time} `, el('a', { href: addressOf({ view: 'dates' }) }, 'show all')]),
    list,
    more,
  );
}
