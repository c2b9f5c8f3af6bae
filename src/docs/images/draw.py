#!/usr/bin/env python3
"""Draws the pictures of the README and the icon of the package. Run it from anywhere: `src/docs/images/draw.py`.

The editor pictures and that of `corpusgen inspect` are SVG, in a light and a dark version. Their words are what the compiler, the editor and the
command line show for the quick start of the README; `PictureTests` compares them. The icon is drawn as SVG and rendered to PNG by Chromium, if it is installed.
"""

import html
import os
import pathlib
import pty
import re
import shutil
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent

CHARACTER = 8.43  # the width of a character at 14 pixels, enforced by textLength so that every font gives the same picture
LINE = 22
WIDTH = 840

LIGHT = dict(
    window="#ffffff", border="#d0d7de", bar="#f6f8fa", text="#1f2328", muted="#59636e", number="#8c959f", keyword="#0550ae", type="#116329",
    string="#0a3069", comment="#59636e", member="#6639ba", popup="#f6f8fa", popup_border="#afb8c1", error="#cf222e", mark="#fff8c5",
)
DARK = dict(
    window="#0d1117", border="#30363d", bar="#161b22", text="#e6edf3", muted="#9198a1", number="#6e7681", keyword="#79c0ff", type="#7ee787",
    string="#a5d6ff", comment="#9198a1", member="#d2a8ff", popup="#1c2128", popup_border="#444c56", error="#ff7b72", mark="#3b2e0b",
)

# A line of code is a list of pairs: the colour's name and the words.
CODE = [
    [("keyword", "var"), ("text", " harbour = "), ("type", "Corpus"), ("text", ".Documents.Harbour;")],
    [("type", "Quote"), ("text", " waited = harbour.Quotes."), ("member", "WeHaveWaitedForThisForTen"), ("text", ";")],
]

HOVER = [
    [("muted", "(field) "), ("keyword", "readonly"), ("text", " "), ("type", "Quote"), ("text", " QuoteGroup."), ("member", "WeHaveWaitedForThisForTen")],
    [],
    [("text", "“We have waited for this for ten years,”")],
    [],
    [("muted", "— Ada Birch, the mayor of Elmstead. corpus/harbour.txt, line 5")],
]

ERROR = [
    [("error", "CS1061"), ("text", "  'Corpus.Types.Documents.Harbour.QuoteGroup' does not contain a definition for")],
    [("text", "'WeHaveWaitedForThisForTen' and no accessible extension method 'WeHaveWaitedForThisForTen'")],
    [("text", "accepting a first argument of type 'Corpus.Types.Documents.Harbour.QuoteGroup' could be found")],
]


def words(x, y, runs, colours):
    """Returns the SVG of a line: each run at its own column."""
    parts = []
    for colour, text in runs:
        stripped = text.lstrip(" ")
        x += CHARACTER * (len(text) - len(stripped))
        if stripped:
            shown = stripped.rstrip(" ")
            length = f' textLength="{CHARACTER * len(shown):.1f}"' if len(shown) > 1 else ""
            parts.append(f'<text x="{x:.1f}" y="{y}" fill="{colours[colour]}"{length}>{html.escape(shown, quote=False)}</text>')
            x += CHARACTER * len(stripped)
    return "".join(parts) + "\n"


def wave(x, y, length, colour):
    """Returns the wavy line under an error."""
    steps = int(length / 4)
    path = f"M{x:.1f} {y}" + "".join(f"l4 {-3 if i % 2 == 0 else 3}" for i in range(steps))
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="1.4"/>\n'


def frame(height, title, description, colours):
    """Returns the start of a picture of a window, with its bar."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" role="img" aria-labelledby="t d"'
        ' font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, \'DejaVu Sans Mono\', \'Liberation Mono\', monospace" font-size="14">\n'
        f'<title id="t">{html.escape(title)}</title><desc id="d">{html.escape(description)}</desc>\n'
        f'<rect x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="8" fill="{colours["window"]}" stroke="{colours["border"]}"/>\n'
        f'<path d="M1 36V9a8 8 0 0 1 8-8h{WIDTH - 18}a8 8 0 0 1 8 8v27z" fill="{colours["bar"]}"/><path d="M0.5 36.5h{WIDTH - 1}" stroke="{colours["border"]}"/>\n'
    )


def window(title, description, popup, colours, is_error):
    """Returns a picture of an editor with the quick start, and a pop-up at its second line."""
    left, top = 62, 66
    column = sum(len(text) for _, text in CODE[1][:2])
    x = left + CHARACTER * column
    length = CHARACTER * len(CODE[1][2][1])
    widest = max(sum(len(text) for _, text in line) for line in popup)
    box_width, box_height = widest * CHARACTER + 28, 20 + LINE * len(popup)
    box_left, box_top = min(150, int((WIDTH - box_width) / 2)), top + 2 * LINE - 8
    height = box_top + box_height + 18
    svg = frame(height, title, description, colours)
    svg += words(16, 23, [("text", "Program.cs"), ("muted", "   corpus/harbour.txt")], colours)
    for i, line in enumerate(CODE):
        y = top + i * LINE
        svg += words(28, y, [("number", str(i + 1))], colours)
        if i == 1 and not is_error:
            svg += f'<rect x="{x - 2:.1f}" y="{y - 15}" width="{length + 4:.1f}" height="20" rx="3" fill="{colours["mark"]}"/>\n'
        svg += words(left, y, line, colours)
        if i == 1 and is_error:
            svg += wave(x, y + 6, length, colours["error"])
    border = colours["error"] if is_error else colours["popup_border"]
    svg += (
        f'<rect x="{box_left}" y="{box_top}" width="{box_width:.1f}" height="{box_height}" rx="6" fill="{colours["popup"]}" stroke="{border}"/>\n'
    )
    for i, line in enumerate(popup):
        svg += words(box_left + 14, box_top + 24 + i * LINE, line, colours)
    return svg + "</svg>\n"


# The colours of `corpusgen inspect` by their codes in a terminal.
CODES = {"1": "text", "2": "muted", "36": "string", "33": "keyword", "35": "member", "31": "error", "32": "type"}


def quick_start():
    """Returns the text of the README's quick start."""
    readme = (HERE / "../../../README.md").read_text(encoding="utf-8")
    return re.search(r"```text corpus/harbour.txt\n(.*?)```", readme, re.S)[1]


def inspected():
    """Returns what `corpusgen inspect` writes to a terminal, as lines of runs."""
    tool = HERE / "../../CorpusGen.Tool"
    subprocess.run(["dotnet", "build", "-v:q", "-nologo", tool], check=True, stdout=subprocess.DEVNULL)
    program = next((tool / "bin/Debug").glob("net10*/corpusgen.dll"))
    with tempfile.TemporaryDirectory() as folder:
        text = pathlib.Path(folder, "corpus/harbour.txt")
        text.parent.mkdir()
        text.write_text(quick_start(), encoding="utf-8")
        child, terminal = pty.fork()
        if child == 0:
            os.chdir(folder)
            os.execvpe("dotnet", ["dotnet", str(program.resolve()), "inspect", "corpus/harbour.txt"], {**os.environ, "TERM": "xterm"})
        written = b""
        try:
            while chunk := os.read(terminal, 1 << 16):
                written += chunk
        except OSError:
            pass  # the end of a terminal is an error on Linux
        os.waitpid(child, 0)
    lines = []
    # The runtime sets the mode of the cursor keys.
    for line in re.sub(r"\x1b\[\?1[hl]\x1b[=>]|\x1b[=>]|\x1b\[\?1[hl]", "", written.decode()).replace("\r", "").strip().split("\n"):
        runs, colour = [], "text"
        for part in re.split(r"(\x1b\[\d+m)", line):
            if part.startswith("\x1b"):
                colour = CODES.get(part[2:-1], "text")
            elif part:
                runs.append((colour, part))
        lines.append(runs)
    return lines


def terminal(title, description, lines, colours):
    """Returns a picture of a terminal."""
    top = 62
    height = top + LINE * len(lines) + 2
    svg = frame(height, title, description, colours)
    svg += words(16, 23, [("muted", "$ "), ("text", "corpusgen inspect corpus/harbour.txt")], colours)
    for i, line in enumerate(lines):
        svg += words(16, top + i * LINE, line, colours)
    return svg + "</svg>\n"


ICON = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="128" height="128" role="img" aria-label="CorpusGen">
<rect width="128" height="128" rx="24" fill="#512bd4"/>
<path d="M26 28h14M26 28v72M26 100h14M102 28H88M102 28v72M102 100H88" fill="none" stroke="#c9bfff" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>
<path d="M42 66c0-14 7-22 18-24l2 5c-6 2-9 6-9 10h8v19H42zM67 66c0-14 7-22 18-24l2 5c-6 2-9 6-9 10h8v19H67z" fill="#ffffff"/>
</svg>
"""


def icon():
    """Writes the icon as SVG, and as PNG if Chromium is there."""
    (HERE / "icon.svg").write_text(ICON, encoding="utf-8")
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        print("icon.png is unchanged: no Chromium was found")
        return
    with tempfile.TemporaryDirectory() as folder:
        page = pathlib.Path(folder, "icon.html")
        page.write_text(f"<style>html,body{{margin:0;background:transparent}}svg{{display:block}}</style>{ICON}", encoding="utf-8")
        subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=128,128",
             "--default-background-color=00000000", f"--screenshot={HERE / 'icon.png'}", page.as_uri()],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder,
        )


def main():
    """Writes all pictures beside this script."""
    hover = "The editor shows the words of a quotation, its speaker and its place in the text when the mouse rests on the member."
    error = "The quotation was removed from the text: the member is underlined, and the compiler reports CS1061."
    seen = "The outline, quotations, figures and dates of a text, each with its line and the name of its member."
    lines = inspected()
    for name, colours in (("light", LIGHT), ("dark", DARK)):
        (HERE / f"inspect-{name}.svg").write_text(terminal("corpusgen inspect", seen, lines, colours), encoding="utf-8")
        (HERE / f"hover-{name}.svg").write_text(window("Hover on a quotation", hover, HOVER, colours, False), encoding="utf-8")
        (HERE / f"error-{name}.svg").write_text(window("Compile error for a removed quotation", error, ERROR, colours, True), encoding="utf-8")
    icon()


if __name__ == "__main__":
    main()
