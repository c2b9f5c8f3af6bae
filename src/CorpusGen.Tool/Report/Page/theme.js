// Light, dark, or as the system has it.

const themes = [
  { name: 'auto', label: 'Theme: system', sign: '◐' },
  { name: 'light', label: 'Theme: light', sign: '☀' },
  { name: 'dark', label: 'Theme: dark', sign: '☾' },
];

// Some browsers refuse storage to files.
function stored(theme) {
  try {
    if (theme !== undefined) localStorage.setItem('corpusgen-theme', theme);
    return localStorage.getItem('corpusgen-theme');
  } catch {
    return null;
  }
}

function show(theme) {
  const button = document.getElementById('theme');
  document.documentElement.dataset.theme = theme.name;
  button.textContent = theme.sign;
  button.setAttribute('aria-label', theme.label);
  button.title = theme.label;
}

/** Takes the next of the three. */
export function nextTheme() {
  const at = themes.findIndex(theme => theme.name === document.documentElement.dataset.theme);
  const theme = themes[(at + 1) % themes.length];
  stored(theme.name);
  show(theme);
}

// At once: the page may be painted before the corpus is there.
show(themes.find(theme => theme.name === stored()) ?? themes[0]);
document.getElementById('theme').addEventListener('click', nextTheme);
