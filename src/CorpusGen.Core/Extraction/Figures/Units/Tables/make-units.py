#!/usr/bin/env python3
"""Writes the tables of units and currencies that the extractor and the run-time library share.

    mkdir work && cd work
    npm pack cldr-units-full@48.2.0 cldr-numbers-full@48.2.0 currency-codes@2.2.0 @lhncbc/ucum-lhc@7.1.10
    (unpack each into a directory of its name and version)
    make-units.py work

Sources: Unicode CLDR 48.2 (names, plurals, symbols; Unicode License v3), currency-codes 2.2.0 (the list of ISO 4217 of 2024-06-25 with
the minor units; MIT), UCUM by ucum-lhc 7.1.10 (codes are only checked against it; UCUM licence). See src/CorpusGen.Package/THIRD-PARTY-NOTICES.txt.

It writes UnitTable.cs and CurrencyTable.cs beside itself and UnitTableMore.cs in the run-time library. Units that UnitRows.cs names
already are kept as they are there: this adds what CLDR, UCUM and ISO 4217 have beyond.
"""
import json, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
CORE = os.path.dirname(HERE)
RUNTIME = os.path.join(HERE, '../../../../../CorpusGen.Runtime/Units')

# name; UCUM; dimension; factor to the base unit; divisor; metric prefixes; family; CLDR key; symbols; words beyond those of CLDR.
# Left out on purpose, because the word names things more often than a measure: rod, chain, hand, point, drop, pinch, dot, item, part,
# grain, link, and the Japanese units of CLDR ("sun", "to", "fun").
UNITS = """
furlong;[fur_us];Length;201.168;1;;Length;length-furlong;;
fathom;[fth_i];Length;1.8288;1;;Length;length-fathom;;
kiloparsec;kpc;Length;30856775814913673000;1;;Length;;kpc;kiloparsec kiloparsecs
megaparsec;Mpc;Length;30856775814913673000000;1;;Length;;Mpc;megaparsec megaparsecs
gigaparsec;Gpc;Length;30856775814913673000000000;1;;Length;;Gpc;gigaparsec gigaparsecs
long ton;[lton_av];Mass;1016.0469088;1;;Mass;;;long_ton long_tons imperial_ton imperial_tons
hundredweight;[lcwt_av];Mass;50.80234544;1;;Mass;;cwt;hundredweight hundredweights
quintal;dt;Mass;100;1;;Mass;;qtl;quintal quintals
dalton;u;Mass;1.66053906892;1000000000000000000000000000;Metric;Mass;mass-dalton;Da;
karat;;Share;1;24;;Share;concentr-karat;;
cup;[cup_us];Volume;0.0002365882365;1;;Other;volume-cup;;cupful cupfuls
dessert spoon;;Volume;0.0000098578431875;1;;Other;volume-dessert-spoon;dsp;dessertspoon dessertspoons
gill;[gil_us];Volume;0.00011829411825;1;;Other;;;gill gills
imperial gallon;[gal_br];Volume;0.00454609;1;;Other;;;imperial_gallon imperial_gallons
imperial pint;[pt_br];Volume;0.00056826125;1;;Other;;;imperial_pint imperial_pints
acre-foot;[acr_br].[ft_i];Volume;1233.48183754752;1;;Other;volume-acre-foot;;acre-foot acre-feet acre_foot acre_feet
board foot;[bf_i];Volume;0.002359737216;1;;Other;;;board_foot board_feet
barrel of oil equivalent;;Energy;6117863200;1;;Other;;boe BOE;barrels_of_oil_equivalent barrel_of_oil_equivalent
therm;;Energy;105480400;1;;Other;;;therm therms
erg;erg;Energy;0.0000001;1;;Other;;;erg ergs
dyne;dyn;Force;0.00001;1;;Other;;dyn;dyne dynes
pound-force;[lbf_av];Force;4.4482216152605;1;;Other;;lbf;pound-force pounds-force pounds_of_force
kilogram-force;kgf;Force;9.80665;1;;Other;;kgf;kilogram-force kilograms-force
torr;Torr;Pressure;101325;760;;Other;;Torr torr;torr torrs
inch of mercury;[in_i'Hg];Pressure;3386.388640341;1;;Other;;inHg;inches_of_mercury inch_of_mercury
millimetre of mercury;mm[Hg];Pressure;133.322387415;1;;Other;;;millimetres_of_mercury millimeters_of_mercury millimetre_of_mercury
g-force;[g];Acceleration;9.80665;1;;Other;acceleration-g-force;;
tesla;T;MagneticFluxDensity;1;1;Metric;Other;magnetic-tesla;;
gauss;G;MagneticFluxDensity;0.0001;1;;Other;;;gauss
weber;Wb;MagneticFlux;1;1;Metric;Other;magnetic-weber;;
henry;H;Inductance;1;1;Metric;Other;;;henry henrys
siemens;S;Conductance;1;1;Metric;Other;;;siemens
poise;P;Viscosity;0.1;1;Metric;Other;;;
stokes;St;KinematicViscosity;0.0001;1;Metric;Other;;;
curie;Ci;Radioactivity;37000000000;1;Metric;Other;;Ci;curie curies
roentgen;R;Exposure;0.000258;1;;Other;;;roentgen roentgens
rem;REM;EquivalentDose;0.01;1;;Other;;mrem;rem rems
katal;kat;CatalyticActivity;1;1;Metric;Other;concentr-katal;kat;
dioptre;[diop];OpticalPower;1;1;;Other;;;dioptre dioptres diopter diopters
arcminute;';Angle;1;60;;Other;angle-arc-minute;arcmin;arc_minute arc_minutes minute_of_arc minutes_of_arc
arcsecond;'';Angle;1;3600;;Other;angle-arc-second;arcsec;arc_second arc_seconds second_of_arc seconds_of_arc
steradian;sr;SolidAngle;1;1;;Other;angle-steradian;sr;
dunam;;Area;1000;1;;Other;area-dunam;;
molar;mol/L;Molarity;1000;1;;Other;;;
millimolar;mmol/L;Molarity;1;1;;Other;;mM;millimolar
micromolar;umol/L;Molarity;1;1000;;Other;;µM μM uM;micromolar
nanomolar;nmol/L;Molarity;1;1000000;;Other;;nM;nanomolar
picomolar;pmol/L;Molarity;1;1000000000;;Other;;pM;picomolar
milliequivalent;meq;Equivalents;1;1000;;Other;;mEq meq;milliequivalent milliequivalents
milliosmole;mosm;Osmoles;1;1000;;Other;;mOsm mosm;milliosmole milliosmoles
international unit;[IU];InternationalUnits;1;1;;Other;;IU;international_unit international_units
microinternational unit;u[IU];InternationalUnits;1;1000000;;Other;;µIU μIU uIU;
milliinternational unit;m[IU];InternationalUnits;1;1000;;Other;;mIU;
colony-forming unit;[CFU];ColonyFormingUnits;1;1;;Other;;CFU cfu;colony-forming_unit colony-forming_units colony_forming_units
unit;{unit};Units;1;1;;Other;;;
enzyme unit;U;CatalyticActivity;1;60000000;;Other;;;enzyme_unit enzyme_units
nephelometric turbidity unit;{NTU};Turbidity;1;1;;Other;;NTU;
decibel-milliwatt;dB[mW];LevelOfPower;1;1;;Other;;dBm;
pixel;{pixel};Pixels;1;1;;Other;;px;
dot per inch;{dot}/[in_i];DotsPerLength;1;0.0254;;Other;;dpi;dpi
pixel per inch;{pixel}/[in_i];PixelsPerLength;1;0.0254;;Other;;ppi;ppi
frame per second;{frame}/s;FramesPerTime;1;1;;Other;;fps;frame_per_second frames_per_second
part per trillion;[pptr];Share;1;1000000000000;;Share;;ppt;part_per_trillion parts_per_trillion
permyriad;;Share;1;10000;;Share;concentr-permyriad;‱;
"""

# Other surfaces of units that are there: the abbreviations of engineering, kitchens, gauges and trade. "*1e9" is what the surface
# multiplies by ("5 bcm" is five billion cubic metres).
SURFACES = """
knot;kts;kts
stone;st;stones
percent;wt% wt.% wt._% wt_% vol% vol.% vol_% mol% at%;
millitesla;mT;
microtesla;µT μT;
nanotesla;nT;
milliweber;mWb;
millihenry;mH;
microhenry;µH μH;
nanohenry;nH;
millisiemens;mS;
microsiemens;µS μS;
decisiemens;dS;
centipoise;cP;
centistokes;cSt;
microkatal;µkat μkat;
revolution per minute;;revolution_per_minute revolutions_per_minute
tablespoon;tbsps tbs tbls Tbsp Tbs TBSP;tablespoonful tablespoonfuls tbsps
teaspoon;tsps Tsp TSP;teaspoonful teaspoonfuls tsps
fluid ounce;fl.oz floz;fl_ozs
gram;gm gms grms;
litre;ltr ltrs lt;
millilitre;mls;
kilogram;kgm;kilogramme kilogrammes
ounce;ozs;
square foot;sqft;
square metre;sqm;
square kilometre;sqkm;
cubic metre per second;cumecs cumec;cumecs
cubic metre;bcm*1e9 mcm*1e6 cbm;
cubic foot;bcf*1e9 tcf*1e12 Bcf*1e9 Tcf*1e12 Mcf*1e3 mcf*1e3 MMcf*1e6;
barrel per day;bpd bopd;
British thermal unit;mmBtu*1e6 MMBtu*1e6 MMBTU*1e6;
tonne per year;tpa mtpa*1e6 Mtpa*1e6 MTPA*1e6;
megawatt;MWe MWt MWth MWp;
gigawatt;GWe GWt GWth GWp;
kilowatt;kWe kWt kWth kWp;
year;y;
day;d;
pound per square inch;psia psig;
millennium;kyr ka;
microgram;ug;
microlitre;uL ul;
micrometre;um;
microsecond;us usec;
millisecond;msec;
"""

# Coins, by the currencies that have them; a hundredth unless said.
COINS = """
cent;cent cents
penny;penny pence pennies
paisa;paisa paise paisas
centavo;centavo centavos
céntimo;céntimo céntimos centimo centimos
centime;centime centimes
öre;öre øre
kopeck;kopeck kopecks kopek kopeks
haler;haléř haléřů haler halers
grosz;grosz groszy grosze
ban;bani
stotinka;stotinka stotinki
kuruş;kuruş kurus
piastre;piastre piastres piaster piasters
fils;fils
halala;halala halalas
sen;sen
satang;satang
jiao;jiao
fen;fen
kobo;kobo
pesewa;pesewa pesewas
agora;agora agorot
tiyin;tiyin tiyins
tetri;tetri
eurocent;eurocent eurocents euro_cent euro_cents
"""

# Signs in letters, as the press of each country writes them. "Rs" stays the Indian rupee, by far the most written of.
SIGNS = {
    'KES': 'KSh Ksh KSh. Sh', 'UGX': 'USh UShs', 'TZS': 'TSh', 'BDT': 'Tk Tk.', 'IDR': 'Rp Rp.', 'CNY': 'RMB CN¥', 'JMD': 'J$', 'TTD': 'TT$',
    'BZD': 'BZ$', 'XCD': 'EC$', 'GYD': 'G$', 'BBD': 'Bds$', 'BSD': 'B$', 'FJD': 'FJ$ F$', 'SGD': 'SG$', 'HUF': 'Ft', 'CZK': 'Kč',
    'DKK': 'DKr', 'SEK': 'SKr', 'NOK': 'NKr', 'LKR': 'SLRs', 'PKR': 'PKRs', 'GHS': 'GH₵ GH¢', 'PEN': 'S/', 'NAD': 'N$', 'ZWL': 'Z$',
    'MOP': 'MOP$', 'XAF': 'FCFA', 'XOF': 'CFA', 'TWD': 'TW$', 'CHF': 'SFr.',
}
# Codes that are English words or common abbreviations; they need an amount that looks like money.
WORDS_TOO = 'ALL TRY TOP CUP PEN GEL MAD BAM SOS MOP ANG COP LAK BOB AMD CAD DOP ERN SAR GIP MUR LYD CUC CHE STN XUA ADP'.split()
# Codes of funds, of bonds and of nothing.
NO_MONEY = 'XXX XTS XSU XUA XBA XBB XBC XBD USN UYI UYW COU MXV BOV CLF CHE CHW'.split()
# Names that differ from CLDR's because the table had them first.
WORD_OF_NAME = {'lek': 1, 'kwanza': 1, 'manat': 0, 'taka': 1, 'lev': 0, 'pula': 1, 'rubel': 0, 'quetzal': 1, 'lempira': 1, 'gourde': 1,
    'lari': 1, 'dalasi': 1, 'som': 0, 'riel': 1, 'kip': 1, 'ariary': 1, 'kyat': 1, 'tugrik': 1, 'rufiyaa': 1, 'ouguiya': 1, 'kwacha': 0,
    'metical': 1, 'naira': 1, 'guarani': 1, 'leone': 1, 'lilangeni': 1, 'somoni': 1, 'paʻanga': 1, 'vatu': 1, 'tala': 1, 'loti': 1, 'birr': 1,
    'nakfa': 1, 'afghani': 1, 'ngultrum': 1, 'colón': 0, 'sol': 0, 'balboa': 1, 'lempiras': 1, 'pataca': 1, 'denar': 1, 'hryvnia': 1}


def read(work, package, path):
    return open(os.path.join(work, package, path), encoding='utf8').read()


def rows(text):
    return [[cell.strip() for cell in line.split(';')] for line in text.strip().split('\n')]


def british(word):
    return re.sub(r'(met|lit)er(s?)\b', r'\1re\2', word)


def cldr_words(units, key):
    if not key:
        return []
    unit = units['long'][key]
    words = [unit['unitPattern-count-' + count].replace('{0}', '').strip() for count in ('one', 'other')]
    words += [british(word) for word in words]
    return [word.replace(' ', '_') for word in dict.fromkeys(words)]


def cldr_symbols(units, key):
    if not key:
        return []
    symbol = units['short'][key]['unitPattern-count-other'].replace('{0}', '').strip()
    return [symbol] if re.fullmatch(r'[^\s]{2,5}', symbol) and not symbol.islower() else []


def check(code, known):
    """A UCUM code must be one that UCUM has, or a product or quotient of such."""
    if not code:
        return
    for part in re.split(r'[./](?![^{]*})', code):
        part = re.sub(r'(?<=[A-Za-z\]])\d$', '', part)
        if part and not part.startswith('{') and part not in known and part[1:] not in known:
            sys.exit(f'no UCUM code: {code} ({part})')


def main():
    work = sys.argv[1]
    units = json.loads(read(work, 'cldr-units-full-48.2.0', 'main/en/units.json'))['main']['en']['units']
    money = json.loads(read(work, 'cldr-numbers-full-48.2.0', 'main/en/currencies.json'))['main']['en']['numbers']['currencies']
    iso = json.loads(read(work, 'currency-codes-2.2.0', 'data.js').split('module.exports = ')[1].rstrip().rstrip(';'))
    known = {u[2] for u in json.loads(read(work, 'lhncbc-ucum-lhc-7.1.10', 'data/ucumDefs.min.json'))['units']['data']} | {'bit', 'By', '{unit}'}

    lines, runtime = [], []
    for name, ucum, dimension, factor, divisor, prefixes, family, key, symbols, words in rows(UNITS):
        check(ucum, known | {'u', 'meq', 'mosm', 'dB', 'dB[mW]'})
        surfaces = list(dict.fromkeys(words.split() + cldr_words(units, key)))
        marks = list(dict.fromkeys(symbols.split() + (cldr_symbols(units, key) if not symbols else [])))
        if surfaces or marks or name in ('unit', 'enzyme unit', 'molar'):
            lines.append('|'.join([name, family, prefixes, ' '.join(marks), ' '.join(surfaces)]))
        runtime.append((name, ucum, dimension, factor, divisor, prefixes, marks[0] if marks else name))
    surfaces = ['|'.join(row) for row in rows(SURFACES)]

    # The codes of all units, the run-time library's rows included.
    own = open(os.path.join(RUNTIME, 'UnitTableRows.cs'), encoding='utf8').read()
    codes = {}
    for name, ucum, rest in re.findall(r'new\(\s*"([^"]+)",\s*"[^"]*",\s*"([^"]*)",([^\n]*)', own):
        codes[name] = (ucum, 'Prefixes: UnitPrefixes' in rest or 'UnitPrefixes.Metric' in rest)
    for name, ucum, _, _, _, prefixes, _ in runtime:
        codes.setdefault(name, (ucum, bool(prefixes)))
    listed = [f'{name}|{ucum}{"|+" if prefixed else ""}' for name, (ucum, prefixed) in codes.items() if ucum]

    have = set(re.findall(r'new\(\s*"[^"]+",\s*"([A-Z]{3})"', open(os.path.join(CORE, 'CurrencyRows.cs'), encoding='utf8').read()))
    names = {code: name for name, code in re.findall(r'new\(\s*"([^"]+)",\s*"([A-Z]{3})"', open(os.path.join(CORE, 'CurrencyRows.cs'), encoding='utf8').read())}
    currencies, added = [], []
    digits = {c['code']: c['digits'] for c in iso}
    for code in sorted(digits):
        if code in NO_MONEY or code not in money:
            continue
        entry = money[code]
        one = entry.get('displayName-count-one', entry['displayName'])
        many = entry.get('displayName-count-other', one)
        name = names.get(code) or re.sub(r'\s*\(.*\)', '', one)
        signs = [s for s in SIGNS.get(code, '').split()]
        for sign in (entry.get('symbol', code), entry.get('symbol-alt-narrow', '')):
            if sign and sign != code and not re.fullmatch(r'[A-Za-z.]*|\$|£|¥|kr|Kč|Ft|zł|Rs', sign):
                signs.append(sign)
        words = [w.lower() for w in (one, many) if re.fullmatch(r"[A-Za-z.\- ]+", w)]
        last = many.split(' ')[-1].lower()
        first = one.split(' ')[-1].lower()
        if WORD_OF_NAME.get(first) and code not in have:
            words += [first, last]
        flag = '!' if code in WORDS_TOO else ''
        currencies.append('|'.join([code + flag, name, str(digits[code]), ' '.join(dict.fromkeys(signs)), ' '.join(w.replace(' ', '_') for w in dict.fromkeys(words))]))
        if code not in have:
            added.append((name, next((s for s in signs if not s.endswith('.')), code), code))
    coins = ['|'.join(row) for row in rows(COINS)]

    write(os.path.join(HERE, 'UnitTable.cs'), 'UnitTable', 'Units and surfaces of units beyond those of <see cref="UnitRows"/>, and the code of each unit.', [
        ('Units', 'name|family|prefixes|symbols|words; \'_\' is a space', lines),
        ('Surfaces', 'name|symbols|words; "*1e9" is what a symbol multiplies by', surfaces),
        ('Codes', 'name|UCUM code; "|+" if the unit takes metric prefixes', listed),
    ])
    write(os.path.join(HERE, 'CurrencyTable.cs'), 'CurrencyTable', 'The currencies of ISO 4217 and their coins.', [
        ('Currencies', 'code|name|minor digits|signs|words; "!" marks a code that is also a word', currencies),
        ('Coins', 'name|words', coins),
    ])
    more = ['namespace CorpusGen;', '', '// Written by make-units.py. Do not edit.', '', '/// <summary>Units and currencies of CLDR, UCUM and ISO 4217 beyond those written by hand.</summary>',
            'internal static class UnitTableMore', '{', '    public static readonly UnitRow[] Units =', '    [']
    have_units = set(codes) - {r[0] for r in runtime} | set(re.findall(r'new\(\s*"([^"]+)"', own))
    kinds = set(re.findall(r'static Dimension (\w+) \{', open(os.path.join(RUNTIME, 'Dimension.cs'), encoding='utf8').read()))
    for name, ucum, dimension, factor, divisor, prefixes, symbol in runtime:
        if name in have_units:
            continue
        kind = f'Dimension.{dimension}' if dimension in kinds else f'Dimension.OfKind("{spaced(dimension)}")'
        metric = ', UnitPrefixes.Metric' if prefixes else ''
        more.append(f'        new("{name}", "{symbol}", "{ucum}", {kind}, {factor}m, {divisor}m{metric}),')
    more += ['    ];', '', '    public static readonly (string Name, string Symbol, string Code)[] Currencies =', '    [']
    runtime_money = open(os.path.join(RUNTIME, 'UnitTableCurrencies.cs'), encoding='utf8').read()
    there = set(re.findall(r'\("([^"]+)", "', runtime_money))
    for name, symbol, code in added:
        if name not in there:
            more.append(f'        ("{name}", "{symbol}", "{code}"),')
    for name, words in rows(COINS):
        if name not in there:
            more.append(f'        ("{name}", "{name}", ""),')
    more += ['    ];', '}', '']
    open(os.path.join(RUNTIME, 'UnitTableMore.cs'), 'w', encoding='utf8').write('\n'.join(more))


def spaced(name):
    words = re.findall(r'[A-Z][a-z]*', name)
    return ' '.join([words[0]] + [word.lower() for word in words[1:]])


def write(path, name, summary, parts):
    out = ['namespace CorpusGen.Core.Extraction.Figures.Units.Tables;', '', '// Written by make-units.py. Do not edit.', '',
           f'/// <summary>{summary}</summary>', f'internal static class {name}', '{']
    for part, form, lines in parts:
        out += [f'    /// <summary>A line each: {form.replace("&", "&amp;")}.</summary>', f'    public const string {part} = """']
        out += ['        ' + line for line in lines]
        out += ['        """;', '']
    out[-1] = '}'
    open(path, 'w', encoding='utf8').write('\n'.join(out) + '\n')


main()
