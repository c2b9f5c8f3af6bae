// The corpus at a glance.

import { el } from './elements.js';
import { all, concepts, corpus, markKinds, rules, speakers } from './corpus.js';
import { addressOf } from './address.js';
import { bars, half } from './plots.js';
import { conceptPlot } from './figuresView.js';
import { timeline } from './datesView.js';

function tile(number, name, view) {
  return el('a', { class: 'tile', href: addressOf({ view }) }, el('strong', null, number.toLocaleString('en')), el('span', null, name));
}

/** A part of the overview with a link to the whole. */
function panel(title, view, content, more) {
  return el(
    'section',
    { class: 'panel' },
    el('h2', null, title),
    content,
    el('p', { class: 'whole' }, el('a', { href: addressOf({ view }) }, more)),
  );
}

export function overviewView() {
  const collections = new Map();
  for (const item of corpus.documents) collections.set(item.collection, (collections.get(item.collection) ?? 0) + 1);
  const biggest = concepts[0];
  return el(
    'div',
    { class: 'overview' },
    el('h1', { class: 'sr' }, 'Overview'),
    el(
      'div',
      { class: 'tiles' },
      tile(corpus.documents.length, corpus.documents.length === 1 ? 'document' : 'documents', 'documents'),
      tile(all.quotes.length, 'quotations', 'speakers'),
      tile(speakers.length, speakers.length === 1 ? 'speaker' : 'speakers', 'speakers'),
      ...markKinds.slice(1).map(kind => tile(all[kind.plural].length, kind.plural, kind.plural)),
    ),
    el(
      'div',
      { class: 'panels' },
      speakers.length > 0 &&
        panel(
          'Who is quoted how much',
          'speakers',
          bars(speakers.slice(0, 8).map(({ key, items }) => ({ name: key, value: items.length, href: addressOf({ view: 'speakers', speaker: key }) }))),
          'All speakers',
        ),
      all.dates.length > 0 && panel('When it happened', 'dates', timeline(null, half()), 'All dates'),
      biggest && panel(`Values of “${biggest.name}”`, 'figures', conceptPlot(biggest, half()), 'All figures'),
      rules.length > 0 &&
        panel(
          'Findings by rule',
          'findings',
          bars(
            rules.slice(0, 8).map(({ key, items }) => ({
              name: `${key} ${corpus.rules[key].title}`,
              value: items.length,
              href: addressOf({ view: 'findings', rule: key }),
            })),
          ),
          'All findings',
        ),
      collections.size > 1 &&
        panel(
          'Collections',
          'documents',
          bars([...collections].map(([name, value]) => ({ name, value, href: addressOf({ view: 'documents' }) }))),
          'All documents',
        ),
    ),
  );
}
