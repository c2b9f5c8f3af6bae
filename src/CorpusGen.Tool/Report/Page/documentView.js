// A document: its text with marks, and what they mean beside it.

import { count, el, words } from './elements.js';
import { corpus, markKinds } from './corpus.js';
import { addressOf, addressOfItem } from './address.js';
import { summaryOf } from './details.js';
import { elementsOf, isShown, markedText, marksOf, toggleKind } from './marks.js';
import { currentIndex, searchedWords, step } from './documentList.js';
import { hitsIn } from './search.js';

const elementOfKind = { Headline: 'h1', Standfirst: 'p', Caption: 'p', BlockQuote: 'blockquote', Code: 'pre', Table: 'pre', Markup: 'pre' };

function tagOf(block) {
  if (block.kind === 'Heading') return `h${Math.min(6, Math.max(2, block.level))}`;
  return elementOfKind[block.kind] ?? 'p';
}

const signs = { quote: '“', figure: '#', date: '◷', finding: '!' };

function note(item, kind, index) {
  const place = { document: item, item: item[kind.plural][index], index, kind: kind.key };
  const light = isOn => () => elementsOf(`${kind.key}-${index}`).forEach(mark => mark.classList.toggle('lit', isOn));
  return el(
    'li',
    { class: `note ${kind.key}` },
    el(
      'a',
      { href: addressOfItem(place), onmouseenter: light(true), onmouseleave: light(false), onfocus: light(true), onblur: light(false) },
      el('span', { class: 'sign', 'aria-hidden': 'true' }, signs[kind.key]),
      el('span', { class: 'sr' }, `${kind.name}: `),
      words(summaryOf(kind.key, place.item)),
    ),
  );
}

function blockOf(item, block, number, seen, isTitle) {
  const notes = [];
  const noted = new Set();
  for (const mark of marksOf(block)) {
    const name = `${mark.kind}-${mark.index}`;
    if (noted.has(name) || seen.has(name)) continue;
    noted.add(name);
    notes.push(note(item, markKinds.find(kind => kind.key === mark.kind), mark.index));
  }
  const tag = isTitle ? 'h1' : block.kind === 'Headline' ? 'h2' : tagOf(block);
  return el(
    'div',
    { class: `row ${block.kind}`, id: `block-${number}` },
    el(
      'div',
      { class: 'words', dir: 'auto' },
      el('a', { class: 'anchor', href: addressOf({ document: item.path, block: number + 1 }), 'aria-label': `Link to line ${block.line}` }, '¶'),
      // A region that scrolls can be reached by keyboard.
      el(tag, tag === 'pre' ? { tabindex: '0' } : null, ...markedText(item, block, hitsIn(block, searchedWords()), seen)),
    ),
    notes.length > 0 ? el('ul', { class: 'notes' }, ...notes) : null,
  );
}

/** The kinds of marks with their numbers; a choice hides them. */
function legend(item) {
  return el(
    'aside',
    { class: 'legend', 'aria-label': 'Marks in the text' },
    ...markKinds.map(kind =>
      el(
        'label',
        { class: kind.key },
        el('input', { type: 'checkbox', checked: isShown(kind.key), onchange: () => toggleKind(kind.key) }),
        el('span', { class: `sample mark ${kind.key}` }, kind.name),
        el('span', { class: 'number' }, item[kind.plural].length.toLocaleString('en')),
      ),
    ),
  );
}

// Findings in front matter or markup have no words of the text.
function findingsOutside(item) {
  const inside = new Set(item.blocks.flatMap(marksOf).filter(mark => mark.kind === 'finding').map(mark => mark.index));
  const outside = item.findings.map((finding, index) => ({ finding, index })).filter(({ index }) => !inside.has(index));
  if (outside.length === 0) return null;
  return el(
    'ul',
    { class: 'outside' },
    ...outside.map(({ finding, index }) =>
      el('li', { class: `mark finding-${index}`, 'data-names': `finding-${index}`, tabindex: '-1' }, el('span', { class: `severity ${finding.severity}` }, finding.severity), ` line ${finding.line}: `, words(finding.message)),
    ),
  );
}

function metadata(item) {
  if (item.metadata.length === 0) return null;
  return el(
    'details',
    { class: 'metadata', open: item.blocks.length === 0 },
    el('summary', null, `Front matter (${item.metadata.length})`),
    el('dl', null, ...item.metadata.flatMap(([key, value]) => [el('dt', null, words(key)), el('dd', null, words(value))])),
  );
}

// The block that is the title: the headline, or the words that stand in for one.
function titleBlock(item) {
  const headline = item.blocks.findIndex(block => block.kind === 'Headline');
  return headline >= 0 ? headline : item.blocks.findIndex(block => block.text === item.title);
}

/** Shows the current document. */
export function documentView(place) {
  if (corpus.documents.length === 0) return el('p', { class: 'empty' }, 'There are no documents.');
  const item = corpus.documents[currentIndex()];
  const seen = new Set();
  const title = titleBlock(item);
  const article = el(
    'article',
    { class: 'document', 'aria-label': item.title },
    el(
      'header',
      null,
      el('a', { class: 'back', href: addressOf({ view: 'documents' }) }, '← All documents'),
      el('p', { class: 'origin' }, words(item.path), el('code', null, words(`Corpus.${item.member}`))),
      title < 0 && el('h1', { dir: 'auto' }, words(item.title)),
      metadata(item),
      findingsOutside(item),
    ),
    legend(item),
    el('div', { class: 'text' }, ...item.blocks.map((block, number) => blockOf(item, block, number, seen, number === title))),
    el(
      'nav',
      { class: 'turn', 'aria-label': 'Documents before and after' },
      el('button', { type: 'button', onclick: () => step(-1) }, '← Previous'),
      el('span', null, count(item.blocks.reduce((sum, block) => sum + block.text.split(/\s+/).filter(Boolean).length, 0), 'word')),
      el('button', { type: 'button', onclick: () => step(1) }, 'Next →'),
    ),
  );
  article.dataset.path = item.path;
  if (!place.document) article.dataset.unasked = '';
  return article;
}

/** The name of the mark that an address means, or null. */
function nameOf(place, item) {
  for (const kind of markKinds) {
    const wanted = place[kind.key];
    if (wanted === undefined) continue;
    const index = item[kind.plural].findIndex((entry, i) => entry.member === wanted || (entry.member === undefined && String(i + 1) === wanted));
    if (index >= 0) return `${kind.key}-${index}`;
  }
  return null;
}

/** Scrolls to the passage that an address names, and shows which it is. */
export function showPassage(place) {
  document.querySelectorAll('.target').forEach(target => target.classList.remove('target'));
  const item = corpus.documents[currentIndex()];
  const name = item && nameOf(place, item);
  const targets = name ? elementsOf(name) : place.block ? [document.getElementById(`block-${place.block - 1}`)].filter(Boolean) : [];
  targets.forEach(target => target.classList.add('target'));
  targets[0]?.scrollIntoView({ block: 'center' });
  if (name) targets.find(target => target.tabIndex === 0)?.focus({ preventScroll: true });
}

/** Goes to the next mark that is shown, or to the one before. */
export function stepMark(by) {
  const marks = [...document.querySelectorAll('.text .mark[tabindex="0"]')].filter(mark => mark.dataset.names.split(' ').some(name => isShown(name.split('-')[0])));
  const at = marks.indexOf(document.activeElement);
  const next = marks[at < 0 ? (by > 0 ? 0 : marks.length - 1) : Math.max(0, Math.min(marks.length - 1, at + by))];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
