// The corpus of the page, and the lists that several views need.
//
// documents: path, member, collection, title, metadata [[key, value]],
//   blocks: kind, level, line, text, marks [start, end, kind, index, …]
//   quotes: words, member, kind, speaker, role, likely, source, cue, attribution
//   figures: words, member, value (as text), number, unit, kind, modifier, counted, concept, about, period, place, source
//   dates: edtf; findings: rule, severity, message, fix
//   each of these four has line, column and block
// rules: { id: { title, help } }, speakers: { name: member }
//
// What has no value is not there. The words of a quotation or figure are not there if its first mark has them.

import { shorten } from './elements.js';

// A browser reads markup much slower than it unpacks, so the page has the corpus in the form of gzip and Base64.
async function unpack(packed) {
  if (!('DecompressionStream' in globalThis)) {
    document.getElementById('view').textContent = 'This page needs a browser of 2023 or later.';
    throw new Error('DecompressionStream is missing');
  }
  const bytes = Uint8Array.from(atob(packed), letter => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
}

export const corpus = await unpack(document.getElementById('corpus').textContent);

for (const { blocks, quotes, figures } of corpus.documents) {
  for (const { text, marks } of blocks) {
    for (let i = 0; i < marks.length; i += 4) {
      const item = [quotes, figures][marks[i + 2]]?.[marks[i + 3]];
      if (item) item.words ??= text.slice(marks[i], marks[i + 1]);
    }
  }
}

/** The kinds of marks, in the order of their numbers in the blocks. */
export const markKinds = [
  { key: 'quote', plural: 'quotes', name: 'Quotations' },
  { key: 'figure', plural: 'figures', name: 'Figures' },
  { key: 'date', plural: 'dates', name: 'Dates' },
  { key: 'finding', plural: 'findings', name: 'Findings' },
];

export const byPath = new Map(corpus.documents.map((item, index) => [item.path, index]));

/** Every item of a kind, each with its document and its number in it. */
export const all = Object.fromEntries(
  markKinds.map(kind => [
    kind.plural,
    corpus.documents.flatMap(document => document[kind.plural].map((item, index) => ({ document, item, index, kind: kind.key }))),
  ]),
);

function grouped(entries, keyOf) {
  const groups = new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(entry);
  }
  return [...groups].map(([key, items]) => ({ key, items }));
}

const byCount = (one, other) => other.items.length - one.items.length || (one.key < other.key ? -1 : 1);

/** The people who are quoted, the most quoted first. */
export const speakers = grouped(all.quotes, entry => entry.item.speaker).sort(byCount);

/** What a figure counts or measures. */
export function conceptOf(figure) {
  return [figure.about, figure.concept].filter(Boolean).join(', ');
}

// Figures are compared if they count the same things, or measure the same in the same unit.
function comparedAs({ item }) {
  return item.number === undefined ? undefined : nameOf(item)?.toLowerCase();
}

function nameOf(figure) {
  const things = figure.counted ?? figure.concept ?? figure.about;
  return things ? things.replace(/\s+/g, ' ') + (figure.unit ? ` (${figure.unit})` : '') : undefined;
}

/** Concepts with different values or in several documents, those in most documents first. */
export const concepts = grouped(all.figures, comparedAs)
  .map(group => ({
    ...group,
    name: nameOf(group.items[0].item),
    documents: new Set(group.items.map(entry => entry.document)).size,
    values: new Set(group.items.map(entry => entry.item.number)).size,
  }))
  .filter(group => group.documents > 1 || group.values > 1)
  .sort((one, other) => other.documents - one.documents || other.values - one.values || byCount(one, other));

/** Findings by rule, the most frequent first. */
export const rules = grouped(all.findings, entry => entry.item.rule).sort(byCount);

// The folder that all documents are in.
const common = corpus.documents
  .map(item => item.path.slice(0, item.path.lastIndexOf('/') + 1))
  .reduce((one, other) => {
    while (!other.startsWith(one)) one = one.slice(0, one.lastIndexOf('/', one.length - 2) + 1);
    return one;
  }, corpus.documents[0]?.path.replace(/[^/]*$/, '') ?? '');

/** The path of a document without the folder that all of them share. */
export function shortPath(item) {
  return item.path.slice(common.length);
}

/** The title of a document where there is little room. */
export function shortTitle(item) {
  return shorten(item.title.replace(/\s+/g, ' '), 70);
}

/** The words of the block around an item. */
export function contextOf({ document, item }, most = 160) {
  const block = document.blocks[item.block];
  return block ? shorten(block.text.replace(/\s+/g, ' '), most) : '';
}

/** The first year of a date in EDTF, or null. */
export function yearOf(edtf) {
  const year = /^(-?\d{4})/.exec(edtf ?? '');
  return year ? Number(year[1]) : null;
}

/** The month of a date in EDTF from 1, or null. */
export function monthOf(edtf) {
  const month = /^-?\d{4}-(0[1-9]|1[0-2])/.exec(edtf ?? '');
  return month ? Number(month[1]) : null;
}
