namespace CorpusGen;

// All currencies and coins.
public sealed partial class Unit
{
    /// <summary>The unit "dollar".</summary>
    public static Unit Dollar => Get("dollar");

    /// <summary>The unit "US dollar".</summary>
    public static Unit UnitedStatesDollar => Get("US dollar");

    /// <summary>The unit "Australian dollar".</summary>
    public static Unit AustralianDollar => Get("Australian dollar");

    /// <summary>The unit "Canadian dollar".</summary>
    public static Unit CanadianDollar => Get("Canadian dollar");

    /// <summary>The unit "New Zealand dollar".</summary>
    public static Unit NewZealandDollar => Get("New Zealand dollar");

    /// <summary>The unit "Hong Kong dollar".</summary>
    public static Unit HongKongDollar => Get("Hong Kong dollar");

    /// <summary>The unit "Singapore dollar".</summary>
    public static Unit SingaporeDollar => Get("Singapore dollar");

    /// <summary>The unit "New Taiwan dollar".</summary>
    public static Unit NewTaiwanDollar => Get("New Taiwan dollar");

    /// <summary>The unit "euro".</summary>
    public static Unit Euro => Get("euro");

    /// <summary>The unit "pound sterling".</summary>
    public static Unit PoundSterling => Get("pound sterling");

    /// <summary>The unit "Japanese yen".</summary>
    public static Unit JapaneseYen => Get("Japanese yen");

    /// <summary>The unit "Chinese yuan".</summary>
    public static Unit ChineseYuan => Get("Chinese yuan");

    /// <summary>The unit "Swiss franc".</summary>
    public static Unit SwissFranc => Get("Swiss franc");

    /// <summary>The unit "franc".</summary>
    public static Unit Franc => Get("franc");

    /// <summary>The unit "French franc".</summary>
    public static Unit FrenchFranc => Get("French franc");

    /// <summary>The unit "Deutsche Mark".</summary>
    public static Unit DeutscheMark => Get("Deutsche Mark");

    /// <summary>The unit "peseta".</summary>
    public static Unit Peseta => Get("peseta");

    /// <summary>The unit "lira".</summary>
    public static Unit Lira => Get("lira");

    /// <summary>The unit "Turkish lira".</summary>
    public static Unit TurkishLira => Get("Turkish lira");

    /// <summary>The unit "Dutch guilder".</summary>
    public static Unit DutchGuilder => Get("Dutch guilder");

    /// <summary>The unit "Finnish markka".</summary>
    public static Unit FinnishMarkka => Get("Finnish markka");

    /// <summary>The unit "Indian rupee".</summary>
    public static Unit IndianRupee => Get("Indian rupee");

    /// <summary>The unit "Pakistani rupee".</summary>
    public static Unit PakistaniRupee => Get("Pakistani rupee");

    /// <summary>The unit "rupee".</summary>
    public static Unit Rupee => Get("rupee");

    /// <summary>The unit "Russian rouble".</summary>
    public static Unit RussianRouble => Get("Russian rouble");

    /// <summary>The unit "South Korean won".</summary>
    public static Unit SouthKoreanWon => Get("South Korean won");

    /// <summary>The unit "Israeli shekel".</summary>
    public static Unit IsraeliShekel => Get("Israeli shekel");

    /// <summary>The unit "shekel".</summary>
    public static Unit Shekel => Get("shekel");

    /// <summary>The unit "Brazilian real".</summary>
    public static Unit BrazilianReal => Get("Brazilian real");

    /// <summary>The unit "Mexican peso".</summary>
    public static Unit MexicanPeso => Get("Mexican peso");

    /// <summary>The unit "Philippine peso".</summary>
    public static Unit PhilippinePeso => Get("Philippine peso");

    /// <summary>The unit "Argentine peso".</summary>
    public static Unit ArgentinePeso => Get("Argentine peso");

    /// <summary>The unit "Chilean peso".</summary>
    public static Unit ChileanPeso => Get("Chilean peso");

    /// <summary>The unit "Colombian peso".</summary>
    public static Unit ColombianPeso => Get("Colombian peso");

    /// <summary>The unit "peso".</summary>
    public static Unit Peso => Get("peso");

    /// <summary>The unit "Malaysian ringgit".</summary>
    public static Unit MalaysianRinggit => Get("Malaysian ringgit");

    /// <summary>The unit "Thai baht".</summary>
    public static Unit ThaiBaht => Get("Thai baht");

    /// <summary>The unit "Indonesian rupiah".</summary>
    public static Unit IndonesianRupiah => Get("Indonesian rupiah");

    /// <summary>The unit "Vietnamese dong".</summary>
    public static Unit VietnameseDong => Get("Vietnamese dong");

    /// <summary>The unit "Ukrainian hryvnia".</summary>
    public static Unit UkrainianHryvnia => Get("Ukrainian hryvnia");

    /// <summary>The unit "Polish zloty".</summary>
    public static Unit PolishZloty => Get("Polish zloty");

    /// <summary>The unit "Czech koruna".</summary>
    public static Unit CzechKoruna => Get("Czech koruna");

    /// <summary>The unit "Hungarian forint".</summary>
    public static Unit HungarianForint => Get("Hungarian forint");

    /// <summary>The unit "Romanian leu".</summary>
    public static Unit RomanianLeu => Get("Romanian leu");

    /// <summary>The unit "Bulgarian lev".</summary>
    public static Unit BulgarianLev => Get("Bulgarian lev");

    /// <summary>The unit "Croatian kuna".</summary>
    public static Unit CroatianKuna => Get("Croatian kuna");

    /// <summary>The unit "Serbian dinar".</summary>
    public static Unit SerbianDinar => Get("Serbian dinar");

    /// <summary>The unit "dinar".</summary>
    public static Unit Dinar => Get("dinar");

    /// <summary>The unit "Iraqi dinar".</summary>
    public static Unit IraqiDinar => Get("Iraqi dinar");

    /// <summary>The unit "Kuwaiti dinar".</summary>
    public static Unit KuwaitiDinar => Get("Kuwaiti dinar");

    /// <summary>The unit "Swedish krona".</summary>
    public static Unit SwedishKrona => Get("Swedish krona");

    /// <summary>The unit "Norwegian krone".</summary>
    public static Unit NorwegianKrone => Get("Norwegian krone");

    /// <summary>The unit "Danish krone".</summary>
    public static Unit DanishKrone => Get("Danish krone");

    /// <summary>The unit "krone".</summary>
    public static Unit Krone => Get("krone");

    /// <summary>The unit "Icelandic krona".</summary>
    public static Unit IcelandicKrona => Get("Icelandic krona");

    /// <summary>The unit "South African rand".</summary>
    public static Unit SouthAfricanRand => Get("South African rand");

    /// <summary>The unit "Nigerian naira".</summary>
    public static Unit NigerianNaira => Get("Nigerian naira");

    /// <summary>The unit "Egyptian pound".</summary>
    public static Unit EgyptianPound => Get("Egyptian pound");

    /// <summary>The unit "Syrian pound".</summary>
    public static Unit SyrianPound => Get("Syrian pound");

    /// <summary>The unit "Lebanese pound".</summary>
    public static Unit LebanesePound => Get("Lebanese pound");

    /// <summary>The unit "Kenyan shilling".</summary>
    public static Unit KenyanShilling => Get("Kenyan shilling");

    /// <summary>The unit "shilling".</summary>
    public static Unit Shilling => Get("shilling");

    /// <summary>The unit "Saudi riyal".</summary>
    public static Unit SaudiRiyal => Get("Saudi riyal");

    /// <summary>The unit "Iranian rial".</summary>
    public static Unit IranianRial => Get("Iranian rial");

    /// <summary>The unit "UAE dirham".</summary>
    public static Unit UnitedArabEmiratesDirham => Get("UAE dirham");

    /// <summary>The unit "Qatari riyal".</summary>
    public static Unit QatariRiyal => Get("Qatari riyal");

    /// <summary>The unit "Bangladeshi taka".</summary>
    public static Unit BangladeshiTaka => Get("Bangladeshi taka");

    /// <summary>The unit "Kazakhstani tenge".</summary>
    public static Unit KazakhstaniTenge => Get("Kazakhstani tenge");

    /// <summary>The unit "Ghanaian cedi".</summary>
    public static Unit GhanaianCedi => Get("Ghanaian cedi");

    /// <summary>The unit "Bitcoin".</summary>
    public static Unit Bitcoin => Get("Bitcoin");

    /// <summary>The unit "Ether".</summary>
    public static Unit Ether => Get("Ether");

    /// <summary>The unit "cent".</summary>
    public static Unit Cent => Get("cent");

    /// <summary>The unit "penny".</summary>
    public static Unit Penny => Get("penny");

    /// <summary>The unit "sen".</summary>
    public static Unit Sen => Get("sen");

    /// <summary>The unit "kopeck".</summary>
    public static Unit Kopeck => Get("kopeck");

    /// <summary>The unit "fils".</summary>
    public static Unit Fils => Get("fils");
}
