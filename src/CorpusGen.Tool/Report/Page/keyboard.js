// Keys, and the dialog that lists them.

import { el } from './elements.js';
import { addressOf, go } from './address.js';
import { hideDetails } from './details.js';
import { nextTheme } from './theme.js';
import { step } from './documentList.js';
import { stepMark } from './documentView.js';

export const views = [
  { key: 'overview', name: 'Overview' },
  { key: 'documents', name: 'Documents' },
  { key: 'speakers', name: 'Speakers' },
  { key: 'figures', name: 'Figures' },
  { key: 'dates', name: 'Dates' },
  { key: 'findings', name: 'Findings' },
];

function focusSearch() {
  if (document.body.dataset.view !== 'documents') go(addressOf({ view: 'documents' }));
  // On a phone the list is hidden while a text is shown.
  document.body.dataset.pane = 'list';
  requestAnimationFrame(() => document.getElementById('search').select());
}

const keys = [
  { key: '/', does: 'Search all texts', run: focusSearch },
  { key: 'j', does: 'Next document', run: () => step(1) },
  { key: 'k', does: 'Document before', run: () => step(-1) },
  { key: 'n', does: 'Next mark in the text', run: () => stepMark(1) },
  { key: 'p', does: 'Mark before', run: () => stepMark(-1) },
  ...views.map((view, i) => ({ key: String(i + 1), does: view.name, run: () => go(addressOf({ view: view.key })) })),
  { key: 't', does: 'Light, dark or system theme', run: nextTheme },
  { key: '?', does: 'This help', run: showHelp },
  { key: 'Escape', does: 'Leave the search, close what is open', run: hideDetails },
];

function showHelp() {
  const help = document.getElementById('help');
  if (help.open) help.close();
  else help.showModal();
}

export function startKeyboard() {
  const help = document.getElementById('help');
  help.append(
    el('h2', { id: 'help-title' }, 'Keyboard'),
    el('dl', null, ...keys.flatMap(({ key, does }) => [el('dt', null, el('kbd', null, key === 'Escape' ? 'Esc' : key)), el('dd', null, does)])),
    el('form', { method: 'dialog' }, el('button', null, 'Close')),
  );
  document.getElementById('help-button').addEventListener('click', showHelp);
  // No policy for forms is needed to close a dialog, but the page allows none.
  help.querySelector('button').addEventListener('click', event => {
    event.preventDefault();
    help.close();
  });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = event.target.matches?.('input, select, textarea') && event.target.type !== 'checkbox';
    if (isTyping && event.key !== 'Escape') return;
    const found = keys.find(({ key }) => key === event.key);
    if (!found || (help.open && found.key !== '?')) return;
    if (found.key !== 'Escape') event.preventDefault();
    found.run();
  });
}
