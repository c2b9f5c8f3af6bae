// Creates elements. Text is always set as text, so that no word of a document becomes markup.

const svgNamespace = 'http://www.w3.org/2000/svg';

function fill(element, properties, children) {
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Creates an HTML element: el('a', { href: '#' }, 'words', otherElement). */
export function el(tag, properties, ...children) {
  return fill(document.createElement(tag), properties, children);
}

/** Creates an SVG element. */
export function svg(tag, properties, ...children) {
  return fill(document.createElementNS(svgNamespace, tag), properties, children);
}

/** Words of a document, isolated from the direction of the text around them. */
export function words(text) {
  return el('bdi', null, text);
}

/** A number and its noun: "1 quotation", "1,200 quotations". */
export function count(number, noun) {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** Cuts a text at a word. */
export function shorten(text, most) {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return text.slice(0, cut > most / 2 ? cut : most).trimEnd() + '…';
}

/** Fills a list with the first items, and a button for more, so that a large corpus opens at once. */
export function paged(list, items, create, size = 200) {
  let shown = 0;
  const more = el('button', { type: 'button', class: 'more', onclick: add });
  function add() {
    list.append(...items.slice(shown, shown + size).map((item, i) => create(item, shown + i)));
    shown = Math.min(shown + size, items.length);
    more.hidden = shown === items.length;
    more.textContent = `Show more (${(items.length - shown).toLocaleString('en')})`;
  }
  add();
  return more;
}
