// Shows the view that the address names.

import { el } from './elements.js';
import { all, corpus, speakers } from './corpus.js';
import { addressOf, readAddress } from './address.js';
import { hideDetails } from './details.js';
import { applyFilter } from './marks.js';
import { markCurrent, startList } from './documentList.js';
import { documentView, showPassage } from './documentView.js';
import { overviewView } from './overviewView.js';
import { speakersView } from './speakersView.js';
import { figuresView } from './figuresView.js';
import { datesView } from './datesView.js';
import { findingsView } from './findingsView.js';
import { startKeyboard, views } from './keyboard.js';

const makers = { overview: overviewView, documents: documentView, speakers: speakersView, figures: figuresView, dates: datesView, findings: findingsView };
const numbers = { documents: corpus.documents.length, speakers: speakers.length, figures: all.figures.length, dates: all.dates.length, findings: all.findings.length };

function showTabs(current) {
  document.getElementById('views').replaceChildren(
    ...views.map(view =>
      el(
        'a',
        { href: addressOf({ view: view.key }), 'aria-current': view.key === current ? 'page' : null },
        view.name,
        numbers[view.key] !== undefined && el('span', { class: 'number' }, numbers[view.key].toLocaleString('en')),
      ),
    ),
  );
  document.querySelector('#views [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

let shown = '';

function show() {
  hideDetails();
  const place = readAddress();
  const view = makers[place.view] ? place.view : 'overview';
  document.body.dataset.view = view;
  document.body.dataset.pane = view === 'documents' && place.document === undefined && corpus.documents.length > 1 ? 'list' : 'text';
  showTabs(view);
  markCurrent();
  // Another passage of the same text does not need the text again.
  const whole = view === 'documents' ? `documents ${place.document}` : location.hash;
  if (whole !== shown) {
    document.getElementById('view').replaceChildren(makers[view](place));
    if (view !== shown.split(' ')[0] || view === 'documents') scrollTo(0, 0);
    shown = whole;
  }
  if (view === 'documents') showPassage(place);
}

// Words that were searched for are marked in the text that is open.
function showAgain() {
  if (document.body.dataset.view !== 'documents') return;
  shown = '';
  const pane = document.body.dataset.pane;
  show();
  document.body.dataset.pane = pane;
}

startKeyboard();
applyFilter();
startList(showAgain);
document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  document.getElementById('main').focus();
});
addEventListener('hashchange', show);
addEventListener('scroll', hideDetails, { passive: true });
show();
