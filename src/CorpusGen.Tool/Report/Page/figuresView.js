// The figures of all documents: one concept as a plot, and all of them as a table.

import { count, el, paged, shorten, words } from './elements.js';
import { all, conceptOf, concepts, shortTitle } from './corpus.js';
import { addressOf, addressOfItem, go } from './address.js';
import { summaryOf, unitOf } from './details.js';
import { dots, wide } from './plots.js';
import { folded } from './search.js';

/** The values of a concept, a row for each document. */
export function conceptPlot({ name, items }, width) {
  const rows = new Map();
  for (const entry of items) {
    const { document, item } = entry;
    if (!rows.has(document)) rows.set(document, { name: shorten(document.title, document.title.length > 28 && width < 500 ? 16 : 28), values: [] });
    rows.get(document).values.push({ value: item.number, label: `${summaryOf('figure', item)}, ${document.title}`, href: addressOfItem(entry) });
  }
  return dots([...rows.values()].slice(0, 40), `Values of ${name}`, width);
}

const columnsOfTable = [
  { key: 'value', name: 'Value', of: ({ item }) => item.number ?? Number.NEGATIVE_INFINITY, show: ({ item }) => el('span', null, item.modifier && el('small', null, `${item.modifier} `), item.value || item.words), isNumber: true },
  { key: 'unit', name: 'Unit', of: ({ item }) => unitOf(item) },
  { key: 'concept', name: 'What is counted', of: ({ item }) => conceptOf(item) },
  { key: 'kind', name: 'Kind', of: ({ item }) => item.kind },
  { key: 'period', name: 'When and where', of: ({ item }) => [item.period, item.place].filter(Boolean).join(', ') },
  { key: 'document', name: 'Document', of: ({ document }) => document.title, show: entry => el('a', { href: addressOfItem(entry) }, words(shortTitle(entry.document)), `, line ${entry.item.line}`) },
];

function compare(one, other) {
  if (typeof one === 'number') return one - other;
  return one.localeCompare(other, 'en', { sensitivity: 'base' });
}

function row(entry) {
  return el('tr', null, ...columnsOfTable.map(column => el('td', { class: column.isNumber ? 'number' : null, 'data-name': column.name }, column.show ? column.show(entry) : words(column.of(entry)))));
}

function table() {
  let [sorted, direction, filter] = [null, 1, ''];
  const body = el('tbody');
  const after = el('div');
  const status = el('p', { class: 'facts', role: 'status' });
  const heads = columnsOfTable.map(column =>
    el('th', { scope: 'col', class: column.isNumber ? 'number' : null }, el('button', { type: 'button', onclick: () => sort(column) }, column.name, el('span', { class: 'arrow', 'aria-hidden': 'true' }))),
  );
  function sort(column) {
    direction = sorted === column ? -direction : column.isNumber ? -1 : 1;
    sorted = column;
    heads.forEach((head, i) => {
      if (columnsOfTable[i] === column) head.setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    });
    show();
  }
  function show() {
    const wanted = folded(filter.trim());
    const entries = all.figures.filter(entry => wanted === '' || folded(columnsOfTable.map(column => column.of(entry)).join(' ')).includes(wanted));
    if (sorted) entries.sort((one, other) => direction * compare(sorted.of(one), sorted.of(other)));
    status.textContent = count(entries.length, 'figure');
    body.replaceChildren();
    after.replaceChildren(paged(body, entries, row));
  }
  show();
  return el(
    'section',
    { class: 'all', 'aria-label': 'All figures' },
    el('div', { class: 'controls' }, el('input', { type: 'search', placeholder: 'Filter figures', 'aria-label': 'Filter figures', oninput: event => ((filter = event.target.value), show()) }), status),
    el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Table of figures' }, el('table', null, el('thead', null, el('tr', null, ...heads)), body)),
    after,
  );
}

export function figuresView(place) {
  const chosen = concepts.find(concept => concept.key === place.concept) ?? concepts[0];
  const choice =
    chosen &&
    el(
      'section',
      { class: 'panel', 'aria-label': 'Values of one concept' },
      el(
        'label',
        { class: 'choice' },
        'Values of ',
        el(
          'select',
          { id: 'concept', onchange: event => go(addressOf({ view: 'figures', concept: event.target.value })) },
          ...concepts.slice(0, 500).map(({ key, name, items }) => el('option', { value: key, selected: key === chosen.key }, `${shorten(name, 60)} (${items.length})`)),
        ),
      ),
      conceptPlot(chosen, wide()),
    );
  return el('div', { class: 'figures' }, el('h1', null, 'Figures'), choice, all.figures.length > 0 ? table() : el('p', { class: 'empty' }, 'There are no figures.'));
}
