// The list of documents with its search.

import { count, el, paged, words } from './elements.js';
import { corpus, shortPath } from './corpus.js';
import { addressOfDocument, go, readAddress } from './address.js';
import { excerpt, find } from './search.js';

let found = find('');
let query = '';

/** The words that were searched for. */
export function searchedWords() {
  return query;
}

/** The document that the address names, else the first of the list. */
export function currentIndex() {
  const { document } = readAddress();
  const at = corpus.documents.findIndex(item => item.path === document);
  return at >= 0 ? at : (found[0]?.index ?? 0);
}

/** Goes to the next document of the list, or to the one before. */
export function step(by) {
  if (found.length === 0) return;
  const at = found.findIndex(entry => entry.index === currentIndex());
  const next = found[Math.max(0, Math.min(found.length - 1, at < 0 ? 0 : at + by))];
  go(addressOfDocument(corpus.documents[next.index]));
}

function entryOf({ index, places }) {
  const item = corpus.documents[index];
  const seen = query && excerpt(item, query);
  const severities = new Set(item.findings.map(finding => finding.severity));
  const worst = ['error', 'warning', 'info'].find(severity => severities.has(severity));
  return el(
    'li',
    null,
    el(
      'a',
      { href: addressOfDocument(item), 'data-index': index, 'aria-current': index === currentIndex() ? 'page' : null },
      el('span', { class: 'title' }, words(item.title)),
      seen
        ? el('span', { class: 'excerpt' }, words(seen[0]), el('mark', { class: 'hit' }, seen[1]), words(seen[2]))
        : el('span', { class: 'path' }, words(shortPath(item))),
      el(
        'span',
        { class: 'counts' },
        query && places > 0
          ? el('span', null, count(places, 'place'))
          : [
              item.quotes.length > 0 && el('span', null, count(item.quotes.length, 'quotation')),
              item.figures.length > 0 && el('span', null, count(item.figures.length, 'figure')),
              worst && el('span', { class: `severity ${worst}` }, count(item.findings.length, 'finding')),
            ],
      ),
    ),
  );
}

function fillList() {
  const list = document.getElementById('documents');
  list.replaceChildren();
  list.parentElement.querySelector('.more')?.remove();
  list.after(paged(list, found, entryOf));
  const all = count(corpus.documents.length, 'document');
  document.getElementById('found').textContent = query.trim() ? `${found.length.toLocaleString('en')} of ${all}` : all;
}

/** Marks the document of the address in the list. */
export function markCurrent() {
  for (const link of document.querySelectorAll('#documents a')) {
    const isCurrent = Number(link.dataset.index) === currentIndex();
    if (isCurrent) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
    if (isCurrent && readAddress().document) link.scrollIntoView({ block: 'nearest' });
  }
}

/** Shows the list, and searches while words are typed. */
export function startList(changed) {
  const input = document.getElementById('search');
  input.addEventListener('input', () => {
    query = input.value;
    found = find(query);
    fillList();
    changed();
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter' && found.length > 0) go(addressOfDocument(corpus.documents[found[0].index]));
    if (event.key === 'Escape') input.blur();
  });
  fillList();
}
