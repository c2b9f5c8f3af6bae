// Marks in the words of a block: quotations, figures, dates, findings, and what was searched for.

import { el } from './elements.js';
import { markKinds } from './corpus.js';
import { addressOfItem, go } from './address.js';
import { cardOf, hideDetails, showDetails } from './details.js';

const shown = new Set(markKinds.map(kind => kind.key));

/** True if the marks of a kind are visible. */
export function isShown(kind) {
  return shown.has(kind);
}

/** Shows or hides the marks of a kind. */
export function toggleKind(kind) {
  if (!shown.delete(kind)) shown.add(kind);
  applyFilter();
}

/** Gives the filter to the styles, which hide marks and notes. */
export function applyFilter() {
  document.body.dataset.hide = markKinds.map(kind => kind.key).filter(kind => !shown.has(kind)).join(' ');
}

/** The marks of a block as objects: { start, end, kind, index }. */
export function marksOf(block) {
  const marks = [];
  for (let i = 0; i < block.marks.length; i += 4) {
    const [start, end, kind, index] = block.marks.slice(i, i + 4);
    marks.push({ start, end, kind: markKinds[kind].key, plural: markKinds[kind].plural, index });
  }
  return marks;
}

/** The words of a block with its marks. Where marks overlap, a piece has all of them. */
export function markedText(item, block, hits, seen) {
  const marks = marksOf(block);
  const edges = new Set([0, block.text.length]);
  for (const mark of [...marks, ...hits]) edges.add(mark.start).add(mark.end);
  const sorted = [...edges].sort((one, other) => one - other);
  const pieces = [];
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start, end] = [sorted[i], sorted[i + 1]];
    const over = marks.filter(mark => mark.start <= start && mark.end >= end);
    const isHit = hits.some(hit => hit.start <= start && hit.end >= end);
    const text = block.text.slice(start, end);
    pieces.push(over.length > 0 ? piece(item, over, isHit, text, seen) : isHit ? el('mark', { class: 'hit' }, text) : text);
  }
  return pieces;
}

function piece(item, over, isHit, text, seen) {
  const names = over.map(mark => `${mark.kind}-${mark.index}`);
  const isFirst = names.some(name => !seen.has(name));
  // The shortest mark is what the reader points at.
  const inner = over.reduce((one, other) => (other.end - other.start < one.end - one.start ? other : one));
  const place = { document: item, item: item[inner.plural][inner.index], index: inner.index, kind: inner.kind };
  names.forEach(name => seen.add(name));
  const show = event => {
    const cards = over.filter(mark => isShown(mark.kind)).map(mark => cardOf(mark.kind, item[mark.plural][mark.index]));
    if (cards.length > 0) showDetails(event.currentTarget, cards);
  };
  return el(
    'mark',
    {
      class: ['mark', ...new Set(over.map(mark => mark.kind)), isHit && 'hit'].filter(Boolean).join(' '),
      'data-names': names.join(' '),
      tabindex: isFirst ? '0' : null,
      'aria-describedby': isFirst ? 'details' : null,
      onmouseenter: show,
      onmouseleave: hideDetails,
      onfocus: show,
      onblur: hideDetails,
      onclick: () => go(addressOfItem(place)),
      onkeydown: event => event.key === 'Enter' && go(addressOfItem(place)),
    },
    text,
  );
}

/** The elements of a mark in the page. */
export function elementsOf(name) {
  return [...document.querySelectorAll('.mark[data-names]')].filter(mark => mark.dataset.names.split(' ').includes(name));
}
