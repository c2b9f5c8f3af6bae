// The people who are quoted, and all that each of them said.

import { count, el, paged, words } from './elements.js';
import { corpus, shortTitle, speakers } from './corpus.js';
import { addressOf, addressOfItem } from './address.js';
import { bars } from './plots.js';

function quotation(entry) {
  const { item, document } = entry;
  return el(
    'li',
    null,
    el('blockquote', { dir: 'auto' }, el('p', null, item.words)),
    el('p', { class: 'where' }, el('a', { href: addressOfItem(entry) }, words(shortTitle(document)), `, line ${item.line}`), item.role && el('span', null, words(item.role))),
  );
}

function detail({ key, items }) {
  const documents = new Set(items.map(entry => entry.document)).size;
  const list = el('ol', { class: 'quotations' });
  const more = paged(list, items, quotation, 100);
  return el(
    'section',
    { class: 'said', 'aria-label': key },
    el('h2', null, words(key)),
    el('p', { class: 'facts' }, `${count(items.length, 'quotation')} in ${count(documents, 'document')} `, el('code', null, words(`Corpus.Speakers.${corpus.speakers[key]}`))),
    list,
    more,
  );
}

export function speakersView(place) {
  if (speakers.length === 0) return el('div', null, el('h1', null, 'Speakers'), el('p', { class: 'empty' }, 'No quotation names its speaker.'));
  const chosen = speakers.find(speaker => speaker.key === place.speaker) ?? speakers[0];
  const rows = speakers.map(({ key, items }) => ({ name: key, value: items.length, href: addressOf({ view: 'speakers', speaker: key }), isCurrent: key === chosen.key }));
  const limit = 300;
  return el(
    'div',
    { class: 'speakers' },
    el(
      'section',
      { class: 'ranking', 'aria-label': 'Who is quoted how much' },
      el('h1', null, 'Speakers'),
      el('p', { class: 'facts' }, `${count(speakers.length, 'speaker')}, most quoted first`, rows.length > limit && `; the first ${limit}`),
      bars(rows.slice(0, limit)),
    ),
    detail(chosen),
  );
}
