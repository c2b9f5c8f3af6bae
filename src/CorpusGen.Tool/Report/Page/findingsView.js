// The findings of all documents by rule.

import { count, el, paged, words } from './elements.js';
import { corpus, rules } from './corpus.js';
import { addressOfItem } from './address.js';

const signs = { error: '✕', warning: '!', info: 'i' };

/** A severity as a sign and a word. */
function badge(severity) {
  return el('span', { class: `severity ${severity}` }, el('span', { 'aria-hidden': 'true' }, `${signs[severity]} `), severity);
}

function finding(entry) {
  const { item, document } = entry;
  return el(
    'li',
    null,
    badge(item.severity),
    el('span', null, el('span', { class: 'message' }, words(item.message)), el('a', { href: addressOfItem(entry) }, words(document.path), `:${item.line}:${item.column}`)),
  );
}

export function findingsView(place) {
  if (rules.length === 0) return el('div', null, el('h1', null, 'Findings'), el('p', { class: 'empty' }, 'No rule has found anything.'));
  return el(
    'div',
    { class: 'findings' },
    el('h1', null, 'Findings'),
    ...rules.map(({ key, items }) => {
      const list = el('ol', { class: 'found' });
      const more = paged(list, items, finding, 50);
      return el(
        'details',
        { class: 'rule', id: key, open: place.rule ? place.rule === key : items.length <= 50 },
        el('summary', null, el('h2', null, el('code', null, key), ' ', corpus.rules[key].title), el('span', { class: 'number' }, count(items.length, 'finding'))),
        el('p', { class: 'facts' }, el('a', { href: corpus.rules[key].help, rel: 'noreferrer' }, `What ${key} checks`)),
        list,
        more,
      );
    }),
  );
}
