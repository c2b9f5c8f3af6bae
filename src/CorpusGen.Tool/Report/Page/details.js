// What is known about a mark: the card that appears at the mouse or the focus.

import { el, words } from './elements.js';
import { conceptOf, corpus } from './corpus.js';

const attributions = {
  named: 'named beside it',
  described: 'by office or role',
  pronoun: 'by pronoun',
  carried: 'carried on from the sentence before',
  alternation: 'by turns of the dialogue',
  label: 'by the label of the turn',
};

const titles = { quote: 'Quotation', figure: 'Figure', date: 'Date', finding: 'Finding' };

/** A short line for the margin: who, how much, when, or what is wrong. */
export function summaryOf(kind, item) {
  if (kind === 'quote') return item.speaker ?? item.source ?? (item.kind === 'scare' ? 'set apart' : 'nobody named');
  if (kind === 'figure') return [item.modifier, item.value || item.words, unitOf(item), conceptOf(item)].filter(Boolean).join(' ');
  if (kind === 'date') return item.edtf ?? 'not fixed';
  return item.message;
}

/** The unit for people: "percent" is a sign. */
export function unitOf(figure) {
  return figure.unit === 'percent' ? '%' : (figure.unit ?? '');
}

const rowsOf = {
  quote: quote => [
    ['Speaker', quote.speaker],
    ['Role', quote.role],
    ['Likely', quote.likely],
    ['Source', quote.source],
    ['Cue', quote.cue],
    ['Found', attributions[quote.attribution]],
    ['Kind', quote.kind],
    ['Member', quote.member],
  ],
  figure: figure => [
    ['Value', [figure.modifier, figure.value, unitOf(figure)].filter(Boolean).join(' ')],
    ['Concept', conceptOf(figure)],
    ['Kind', figure.kind],
    ['Period', figure.period],
    ['Place', figure.place],
    ['Reported by', figure.source],
    ['Member', figure.member],
  ],
  date: date => [['EDTF', date.edtf ?? 'not fixed by the words']],
  finding: finding => [
    ['Rule', `${finding.rule} ${corpus.rules[finding.rule].title}`],
    ['Severity', finding.severity],
    ['Message', finding.message],
    ['Fix', finding.fix],
  ],
};

/** The card of an item. */
export function cardOf(kind, item) {
  const rows = [...rowsOf[kind](item), ['Line', `${item.line}`]].filter(([, value]) => value);
  return el(
    'section',
    { class: `card ${kind}` },
    el('p', { class: 'kind' }, titles[kind]),
    el('dl', null, ...rows.flatMap(([name, value]) => [el('dt', null, name), el('dd', null, words(value))])),
  );
}

const box = () => document.getElementById('details');

export function hideDetails() {
  box().hidden = true;
}

/** Shows the cards of a mark beside it, inside the window. */
export function showDetails(mark, cards) {
  const details = box();
  details.replaceChildren(...cards);
  details.hidden = false;
  const around = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = details.getBoundingClientRect();
  const below = around.bottom + 8;
  const top = below + height <= innerHeight ? below : Math.max(8, around.top - height - 8);
  details.style.left = `${Math.max(8, Math.min(around.left, document.documentElement.clientWidth - width - 8))}px`;
  details.style.top = `${top}px`;
}
