// Finds words in all texts. Apostrophes and quotation marks match in any style, and case does not matter.

import { corpus } from './corpus.js';

const folds = { '’': "'", '‘': "'", '“': '"', '”': '"', '„': '"', '\u00a0': ' ', '\n': ' ', '\r': ' ', '\t': ' ' };

/** The form that is compared. It has as many characters as the text, so that places in it are places in the text. */
export function folded(text) {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : [...text].map(letter => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter)).join('');
  return same.replace(/[’‘“”„\u00a0\n\r\t]/g, letter => folds[letter]);
}

let texts = null;

// The words of a document: its title, path and metadata, then its blocks.
function textsOf() {
  texts ??= corpus.documents.map(item => ({
    head: folded([item.title, item.path, item.member, ...item.metadata.map(pair => pair.join(': '))].join('\n')),
    body: item.blocks.map(block => folded(block.text)).join('\n'),
  }));
  return texts;
}

/** Counts how often words occur in a text. */
function occurrences(text, wanted) {
  let found = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found++;
  return found;
}

/** The indexes of the documents that have the words, with the number of places. All documents for no words. */
export function find(query) {
  const wanted = folded(query.trim());
  if (wanted === '') return corpus.documents.map((_, index) => ({ index, places: 0 }));
  return textsOf()
    .map(({ head, body }, index) => ({ index, places: occurrences(body, wanted), isInHead: head.includes(wanted) }))
    .filter(found => found.places > 0 || found.isInHead);
}

/** The places of the words in a block. */
export function hitsIn(block, query) {
  const wanted = folded(query.trim());
  if (wanted === '') return [];
  const text = folded(block.text);
  const hits = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) hits.push({ start: at, end: at + wanted.length });
  return hits;
}

/** The words around the first place in a document: [before, found, after], or null. */
export function excerpt(item, query) {
  for (const block of item.blocks) {
    const [hit] = hitsIn(block, query);
    if (!hit) continue;
    const start = Math.max(0, hit.start - 30);
    return [(start > 0 ? '…' : '') + block.text.slice(start, hit.start), block.text.slice(hit.start, hit.end), block.text.slice(hit.end, hit.end + 60)];
  }
  return null;
}
