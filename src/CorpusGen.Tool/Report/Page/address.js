// The part of the address after '#': which view, and which place in it. Each passage has one, by its member name if it has a name.

import { byPath, corpus } from './corpus.js';

/** Returns an address: addressOf({ view: 'speakers', speaker: 'Ada Birch' }). */
export function addressOf(place) {
  return '#' + new URLSearchParams(Object.entries(place).filter(([, value]) => value !== undefined && value !== null));
}

/** Returns the address of a document. */
export function addressOfDocument(document) {
  return addressOf({ document: document.path });
}

/** Returns the address of a quotation, figure, date or finding. */
export function addressOfItem({ document, item, index, kind }) {
  return addressOf({ document: document.path, [kind]: item.member ?? index + 1 });
}

/** Reads the address of the page. A place that does not exist is the start. */
export function readAddress() {
  const place = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  if (place.document !== undefined && !byPath.has(place.document)) return { view: 'overview' };
  if (place.document !== undefined) place.view = 'documents';
  if (!place.view) place.view = corpus.documents.length === 1 ? 'documents' : 'overview';
  return place;
}

/** Goes to an address, as a link does. */
export function go(address) {
  location.hash = address;
}
