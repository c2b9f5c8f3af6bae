namespace CorpusGen.Core.Extraction.Figures.Units.Tables;

// Written by make-units.py. Do not edit.

/// <summary>Units and surfaces of units beyond those of <see cref="UnitRows"/>, and the code of each unit.</summary>
internal static class UnitTable
{
    /// <summary>A line each: name|family|prefixes|symbols|words; '_' is a space.</summary>
    public const string Units = """
        furlong|Length|||furlong furlongs
        fathom|Length|||fathom fathoms
        kiloparsec|Length||kpc|kiloparsec kiloparsecs
        megaparsec|Length||Mpc|megaparsec megaparsecs
        gigaparsec|Length||Gpc|gigaparsec gigaparsecs
        long ton|Mass|||long_ton long_tons imperial_ton imperial_tons
        hundredweight|Mass||cwt|hundredweight hundredweights
        quintal|Mass||qtl|quintal quintals
        dalton|Mass|Metric|Da|dalton daltons
        karat|Share|||karat karats
        cup|Other|||cupful cupfuls cup cups
        dessert spoon|Other||dsp|dessertspoon dessertspoons dessert_spoon dessert_spoons
        gill|Other|||gill gills
        imperial gallon|Other|||imperial_gallon imperial_gallons
        imperial pint|Other|||imperial_pint imperial_pints
        acre-foot|Other|||acre-foot acre-feet acre_foot acre_feet
        board foot|Other|||board_foot board_feet
        barrel of oil equivalent|Other||boe BOE|barrels_of_oil_equivalent barrel_of_oil_equivalent
        therm|Other|||therm therms
        erg|Other|||erg ergs
        dyne|Other||dyn|dyne dynes
        pound-force|Other||lbf|pound-force pounds-force pounds_of_force
        kilogram-force|Other||kgf|kilogram-force kilograms-force
        torr|Other||Torr torr|torr torrs
        inch of mercury|Other||inHg|inches_of_mercury inch_of_mercury
        millimetre of mercury|Other|||millimetres_of_mercury millimeters_of_mercury millimetre_of_mercury
        g-force|Other|||g-force
        tesla|Other|Metric||tesla teslas
        gauss|Other|||gauss
        weber|Other|Metric|Wb|weber webers
        henry|Other|Metric||henry henrys
        siemens|Other|Metric||siemens
        curie|Other|Metric|Ci|curie curies
        roentgen|Other|||roentgen roentgens
        rem|Other||mrem|rem rems
        katal|Other|Metric|kat|katal katals
        dioptre|Other|||dioptre dioptres diopter diopters
        arcminute|Other||arcmin|arc_minute arc_minutes minute_of_arc minutes_of_arc arcminute arcminutes
        arcsecond|Other||arcsec|arc_second arc_seconds second_of_arc seconds_of_arc arcsecond arcseconds
        steradian|Other||sr|steradian steradians
        dunam|Other|||dunam dunams
        molar|Other|||
        millimolar|Other||mM|millimolar
        micromolar|Other||µM μM uM|micromolar
        nanomolar|Other||nM|nanomolar
        picomolar|Other||pM|picomolar
        milliequivalent|Other||mEq meq|milliequivalent milliequivalents
        milliosmole|Other||mOsm mosm|milliosmole milliosmoles
        international unit|Other||IU|international_unit international_units
        microinternational unit|Other||µIU μIU uIU|
        milliinternational unit|Other||mIU|
        colony-forming unit|Other||CFU cfu|colony-forming_unit colony-forming_units colony_forming_units
        unit|Other|||
        enzyme unit|Other|||enzyme_unit enzyme_units
        nephelometric turbidity unit|Other||NTU|
        decibel-milliwatt|Other||dBm|
        pixel|Other||px|
        dot per inch|Other||dpi|dpi
        pixel per inch|Other||ppi|ppi
        frame per second|Other||fps|frame_per_second frames_per_second
        part per trillion|Share||ppt|part_per_trillion parts_per_trillion
        permyriad|Share||‱|permyriad
        """;

    /// <summary>A line each: name|symbols|words; "*1e9" is what a symbol multiplies by.</summary>
    public const string Surfaces = """
        knot|kts|kts
        stone|st|stones
        percent|wt% wt.% wt._% wt_% vol% vol.% vol_% mol% at%|
        millitesla|mT|
        microtesla|µT μT|
        nanotesla|nT|
        milliweber|mWb|
        millihenry|mH|
        microhenry|µH μH|
        nanohenry|nH|
        millisiemens|mS|
        microsiemens|µS μS|
        decisiemens|dS|
        centipoise|cP|
        centistokes|cSt|
        microkatal|µkat μkat|
        revolution per minute||revolution_per_minute revolutions_per_minute
        tablespoon|tbsps tbs tbls Tbsp Tbs TBSP|tablespoonful tablespoonfuls tbsps
        teaspoon|tsps Tsp TSP|teaspoonful teaspoonfuls tsps
        fluid ounce|fl.oz floz|fl_ozs
        gram|gm gms grms|
        litre|ltr ltrs lt|
        millilitre|mls|
        kilogram|kgm|kilogramme kilogrammes
        ounce|ozs|
        square foot|sqft|
        square metre|sqm|
        square kilometre|sqkm|
        cubic metre per second|cumecs cumec|cumecs
        cubic metre|bcm*1e9 mcm*1e6 cbm|
        cubic foot|bcf*1e9 tcf*1e12 Bcf*1e9 Tcf*1e12 Mcf*1e3 mcf*1e3 MMcf*1e6|
        barrel per day|bpd bopd|
        British thermal unit|mmBtu*1e6 MMBtu*1e6 MMBTU*1e6|
        tonne per year|tpa mtpa*1e6 Mtpa*1e6 MTPA*1e6|
        megawatt|MWe MWt MWth MWp|
        gigawatt|GWe GWt GWth GWp|
        kilowatt|kWe kWt kWth kWp|
        year|y|
        day|d|
        pound per square inch|psia psig|
        millennium|kyr ka|
        microgram|ug|
        microlitre|uL ul|
        micrometre|um|
        microsecond|us usec|
        millisecond|msec|
        """;

    /// <summary>A line each: name|UCUM code; "|+" if the unit takes metric prefixes.</summary>
    public const string Codes = """
        metre|m|+
        inch|[in_i]
        foot|[ft_i]
        yard|[yd_i]
        mile|[mi_i]
        nautical mile|[nmi_i]
        light-year|[ly]
        parsec|pc
        astronomical unit|AU
        ångström|Ao
        gram|g|+
        tonne|t|+
        ton|[ston_av]
        pound|[lb_av]
        ounce|[oz_av]
        troy ounce|[oz_tr]
        stone|[stone_av]
        carat|[car_m]
        dram|[dr_av]
        second|s|+
        minute|min
        hour|h
        day|d
        week|wk
        month|mo
        year|a
        millennium|ka
        megayear|Ma
        gigayear|Ga
        hectare|har
        acre|[acr_br]
        litre|L|+
        gallon|[gal_us]
        quart|[qt_us]
        pint|[pt_us]
        fluid ounce|[foz_us]
        barrel|[bbl_us]
        bushel|[bu_us]
        tablespoon|[tbs_us]
        teaspoon|[tsp_us]
        knot|[kn_i]
        joule|J|+
        watt hour|W.h|+
        electronvolt|eV|+
        calorie|cal|+
        British thermal unit|[Btu_IT]
        watt|W|+
        horsepower|[HP]
        newton|N|+
        pound-foot|[ft_i].[lbf_av]
        newton metre|N.m
        pascal|Pa|+
        bar|bar|+
        pound per square inch|[psi]
        kilopound per square inch|k[psi]
        atmosphere|atm
        millimetre of mercury|mm[Hg]
        ampere|A|+
        ampere hour|A.h|+
        coulomb|C|+
        volt|V|+
        ohm|Ohm|+
        farad|F|+
        hertz|Hz|+
        revolution per minute|{revolution}/min
        decibel|dB
        bit|bit|+
        byte|By|+
        lumen|lm|+
        lux|lx|+
        candela|cd|+
        mole|mol|+
        gray|Gy|+
        sievert|Sv|+
        becquerel|Bq|+
        kelvin|K
        degree Celsius|Cel
        degree Fahrenheit|[degF]
        degree|deg
        radian|rad
        percent|%
        per mille|[ppth]
        part per million|[ppm]
        part per billion|[ppb]
        furlong|[fur_us]
        fathom|[fth_i]
        kiloparsec|kpc
        megaparsec|Mpc
        gigaparsec|Gpc
        long ton|[lton_av]
        hundredweight|[lcwt_av]
        quintal|dt
        dalton|u|+
        cup|[cup_us]
        gill|[gil_us]
        imperial gallon|[gal_br]
        imperial pint|[pt_br]
        acre-foot|[acr_br].[ft_i]
        board foot|[bf_i]
        erg|erg
        dyne|dyn
        pound-force|[lbf_av]
        kilogram-force|kgf
        torr|Torr
        inch of mercury|[in_i'Hg]
        g-force|[g]
        tesla|T|+
        gauss|G
        weber|Wb|+
        henry|H|+
        siemens|S|+
        poise|P|+
        stokes|St|+
        curie|Ci|+
        roentgen|R
        rem|REM
        katal|kat|+
        dioptre|[diop]
        arcminute|'
        arcsecond|''
        steradian|sr
        molar|mol/L
        millimolar|mmol/L
        micromolar|umol/L
        nanomolar|nmol/L
        picomolar|pmol/L
        milliequivalent|meq
        milliosmole|mosm
        international unit|[IU]
        microinternational unit|u[IU]
        milliinternational unit|m[IU]
        colony-forming unit|[CFU]
        unit|{unit}
        enzyme unit|U
        nephelometric turbidity unit|{NTU}
        decibel-milliwatt|dB[mW]
        pixel|{pixel}
        dot per inch|{dot}/[in_i]
        pixel per inch|{pixel}/[in_i]
        frame per second|{frame}/s
        part per trillion|[pptr]
        """;
}
