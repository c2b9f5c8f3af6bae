namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>A currency: its name, its ISO 4217 code, what is before an amount, and its words ('_' for a space).</summary>
internal sealed record CurrencyRow(string Name, string Code, string Signs, string Words);

/// <summary>The currencies. A word that several countries share ("dollars", "francs") has a row of its own, without a code.</summary>
internal static class CurrencyRows
{
    /// <summary>
    /// Words and signs, case counting for signs. "PS" and "Y=" are the pound and yen signs of wire copy that was reduced to ASCII.
    /// </summary>
    public static readonly CurrencyRow[] All =
    [
        new("dollar", "", "$", "dollar dollars buck bucks"),
        new(
            "US dollar",
            "USD",
            "US$ $US U.S.$ US_$ us_$",
            "us_dollar us_dollars american_dollar american_dollars united_states_dollar united_states_dollars u.s._dollars"
        ),
        new("Australian dollar", "AUD", "A$ AU$ $A AU_$", "australian_dollar australian_dollars"),
        new("Canadian dollar", "CAD", "C$ CA$ $C C_$ c_$", "canadian_dollar canadian_dollars"),
        new("New Zealand dollar", "NZD", "NZ$ $NZ NZ_$", "new_zealand_dollar new_zealand_dollars"),
        new("Hong Kong dollar", "HKD", "HK$ $HK HK_$", "hong_kong_dollar hong_kong_dollars"),
        new("Singapore dollar", "SGD", "S$ $S S_$", "singapore_dollar singapore_dollars"),
        new("New Taiwan dollar", "TWD", "NT$ NT_$", "taiwan_dollar taiwan_dollars"),
        new("euro", "EUR", "€ €_", "euro euros"),
        new("pound sterling", "GBP", "£ PS", "pound_sterling pounds_sterling british_pound british_pounds quid"),
        new("Japanese yen", "JPY", "¥ ￥ Y=", "yen japanese_yen"),
        new("Chinese yuan", "CNY", "RMB rmb", "yuan chinese_yuan renminbi rmb 元"),
        new("Swiss franc", "CHF", "SFr", "swiss_franc swiss_francs"),
        new("franc", "", "", "franc francs"),
        new("French franc", "FRF", "", "french_franc french_francs"),
        new("Deutsche Mark", "DEM", "", "deutschmark deutschmarks deutsche_marks german_marks"),
        new("peseta", "", "", "peseta pesetas"),
        new("lira", "", "", "lira lire liras"),
        new("Turkish lira", "TRY", "₺", "turkish_lira turkish_liras"),
        new("Dutch guilder", "NLG", "", "guilder guilders dutch_guilder dutch_guilders"),
        new("Finnish markka", "FIM", "", "finnish_markka markka finnish_markkas"),
        new("Indian rupee", "INR", "₹ Rs Rs. INR", "indian_rupee indian_rupees"),
        new("Pakistani rupee", "PKR", "", "pakistani_rupee pakistani_rupees"),
        new("rupee", "", "", "rupee rupees"),
        new("Russian rouble", "RUB", "₽", "rouble roubles ruble rubles russian_roubles russian_rubles"),
        new("South Korean won", "KRW", "₩", "won south_korean_won korean_won"),
        new("Israeli shekel", "ILS", "₪", "israeli_shekel israeli_shekels"),
        new("shekel", "", "", "shekel shekels"),
        new("Brazilian real", "BRL", "R$", "reais brazilian_reais brazilian_real"),
        new("Mexican peso", "MXN", "Mex$ MX$", "mexican_peso mexican_pesos"),
        new("Philippine peso", "PHP", "₱", "philippine_peso philippine_pesos"),
        new("Argentine peso", "ARS", "", "argentine_peso argentine_pesos"),
        new("Chilean peso", "CLP", "", "chilean_peso chilean_pesos"),
        new("Colombian peso", "COP", "", "colombian_peso colombian_pesos"),
        new("peso", "", "", "peso pesos"),
        new("Malaysian ringgit", "MYR", "RM", "ringgit malaysian_ringgit"),
        new("Thai baht", "THB", "฿", "baht thai_baht"),
        new("Indonesian rupiah", "IDR", "", "rupiah indonesian_rupiah"),
        new("Vietnamese dong", "VND", "₫", "vietnamese_dong"),
        new("Ukrainian hryvnia", "UAH", "₴", "hryvnia hryvnias"),
        new("Polish zloty", "PLN", "zł", "zloty zlotys zlotych"),
        new("Czech koruna", "CZK", "", "koruna korunas czech_crowns"),
        new("Hungarian forint", "HUF", "", "forint forints"),
        new("Romanian leu", "RON", "", "romanian_leu romanian_lei"),
        new("Bulgarian lev", "BGN", "", "bulgarian_lev bulgarian_leva"),
        new("Croatian kuna", "HRK", "", "kuna kunas kn"),
        new("Serbian dinar", "RSD", "", "serbian_dinar serbian_dinars"),
        new("dinar", "", "", "dinar dinars"),
        new("Iraqi dinar", "IQD", "", "iraqi_dinar iraqi_dinars"),
        new("Kuwaiti dinar", "KWD", "", "kuwaiti_dinar kuwaiti_dinars"),
        new("Swedish krona", "SEK", "", "swedish_krona swedish_kronor swedish_crowns kronor"),
        new("Norwegian krone", "NOK", "", "norwegian_krone norwegian_kroner norwegian_crowns"),
        new("Danish krone", "DKK", "", "danish_krone danish_kroner danish_crowns"),
        new("krone", "", "", "krone kroner"),
        new("Icelandic krona", "ISK", "", "icelandic_kronur icelandic_krona icelandic_kronas icelandic_króna icelandic_krónur"),
        new("Albanian lek", "ALL", "", "albanian_lekë albanian_leke"),
        new("Bosnia-Herzegovina convertible mark", "BAM", "", "convertible_mark convertible_marks bosnian_convertible_marks"),
        new("Costa Rican colón", "CRC", "₡", "costa_rican_colón costa_rican_colon costa_rican_colones costa_rican_colons colones"),
        new("Nicaraguan córdoba", "NIO", "", "nicaraguan_córdoba nicaraguan_córdobas nicaraguan_cordoba nicaraguan_cordobas córdobas"),
        new("Papua New Guinean kina", "PGK", "", "kina papua_new_guinea_kina papua_new_guinean_kina"),
        new("São Tomé & Príncipe dobra", "STN", "", "são_tomé_and_príncipe_dobra são_tomé_and_príncipe_dobras"),
        new("Trinidad & Tobago dollar", "TTD", "TT$", "trinidad_and_tobago_dollar trinidad_and_tobago_dollars"),
        new(
            "Venezuelan bolívar",
            "VES",
            "",
            "venezuelan_bolívar venezuelan_bolívars venezuelan_bolívares venezuelan_bolivars bolivares bolívares"
        ),
        new("South African rand", "ZAR", "", "rand rands south_african_rand"),
        new("Nigerian naira", "NGN", "₦", "naira"),
        new("Egyptian pound", "EGP", "", "egyptian_pound egyptian_pounds"),
        new("Syrian pound", "SYP", "", "syrian_pound syrian_pounds"),
        new("Lebanese pound", "LBP", "", "lebanese_pound lebanese_pounds"),
        new("Kenyan shilling", "KES", "", "kenyan_shilling kenyan_shillings"),
        new("shilling", "", "", "shilling shillings"),
        new("Saudi riyal", "SAR", "", "saudi_riyal saudi_riyals riyal riyals"),
        new("Iranian rial", "IRR", "", "iranian_rial iranian_rials rial rials"),
        new("UAE dirham", "AED", "", "dirham dirhams uae_dirham uae_dirhams"),
        new("Qatari riyal", "QAR", "", "qatari_riyal qatari_riyals"),
        new("Bangladeshi taka", "BDT", "", "taka"),
        new("Kazakhstani tenge", "KZT", "", "tenge"),
        new("Ghanaian cedi", "GHS", "", "cedi cedis"),
        new("Bitcoin", "BTC", "₿", "bitcoin bitcoins"),
        new("Ether", "ETH", "", "ether"),
    ];

    /// <summary>Coins: a hundredth of a currency that the amount before them may name ("3 dollars 50 cents").</summary>
    public static readonly (string Name, string Words)[] Coins =
    [
        ("cent", "cent cents ¢"),
        ("penny", "penny pence pennies"),
        ("sen", "sen"),
        ("kopeck", "kopeck kopecks"),
        ("fils", "fils"),
    ];
}
