namespace CorpusGen.Core.Extraction.Figures.Units.Tables;

// Written by make-units.py. Do not edit.

/// <summary>The currencies of ISO 4217 and their coins.</summary>
internal static class CurrencyTable
{
    /// <summary>A line each: code|name|minor digits|signs|words; "!" marks a code that is also a word.</summary>
    public const string Currencies = """
        AED|UAE dirham|2||uae_dirham uae_dirhams
        AFN|Afghan Afghani|2|؋|afghan_afghani afghan_afghanis afghani afghanis
        ALL!|Albanian lek|2||albanian_lek lek lekë
        AMD!|Armenian dram|2|֏|armenian_dram armenian_drams
        ANG!|Netherlands Antillean guilder|2||netherlands_antillean_guilder netherlands_antillean_guilders
        AOA|Angolan kwanza|2||angolan_kwanza angolan_kwanzas kwanza kwanzas
        ARS|Argentine peso|2||argentine_peso argentine_pesos
        AUD|Australian dollar|2|A$|australian_dollar australian_dollars
        AWG|Aruban florin|2||aruban_florin
        AZN|Azerbaijani manat|2|₼|azerbaijani_manat azerbaijani_manats
        BAM!|Bosnia-Herzegovina convertible mark|2||bosnia-herzegovina_convertible_mark bosnia-herzegovina_convertible_marks
        BBD|Barbadian dollar|2|Bds$|barbadian_dollar barbadian_dollars
        BDT|Bangladeshi taka|2|Tk Tk. ৳|bangladeshi_taka bangladeshi_takas
        BGN|Bulgarian lev|2||bulgarian_lev bulgarian_leva
        BHD|Bahraini dinar|3||bahraini_dinar bahraini_dinars
        BIF|Burundian franc|0||burundian_franc burundian_francs
        BMD|Bermudan dollar|2||bermudan_dollar bermudan_dollars
        BND|Brunei dollar|2||brunei_dollar brunei_dollars
        BOB!|Bolivian boliviano|2||bolivian_boliviano bolivian_bolivianos
        BRL|Brazilian real|2|R$|brazilian_real brazilian_reals
        BSD|Bahamian dollar|2|B$|bahamian_dollar bahamian_dollars
        BTN|Bhutanese ngultrum|2||bhutanese_ngultrum bhutanese_ngultrums ngultrum ngultrums
        BWP|Botswanan pula|2||botswanan_pula botswanan_pulas pula pulas
        BYN|Belarusian ruble|2||belarusian_ruble belarusian_rubles
        BZD|Belize dollar|2|BZ$|belize_dollar belize_dollars
        CAD!|Canadian dollar|2|CA$|canadian_dollar canadian_dollars
        CDF|Congolese franc|2||congolese_franc congolese_francs
        CHF|Swiss franc|2|SFr.|swiss_franc swiss_francs
        CLP|Chilean peso|0||chilean_peso chilean_pesos
        CNY|Chinese yuan|2|RMB CN¥|chinese_yuan
        COP!|Colombian peso|2||colombian_peso colombian_pesos
        CRC|Costa Rican colón|2|₡|
        CUC!|Cuban convertible peso|2||cuban_convertible_peso cuban_convertible_pesos
        CUP!|Cuban peso|2||cuban_peso cuban_pesos
        CVE|Cape Verdean escudo|2||cape_verdean_escudo cape_verdean_escudos
        CZK|Czech koruna|2|Kč|czech_koruna czech_korunas
        DJF|Djiboutian franc|0||djiboutian_franc djiboutian_francs
        DKK|Danish krone|2|DKr|danish_krone danish_kroner
        DOP!|Dominican peso|2||dominican_peso dominican_pesos
        DZD|Algerian dinar|2||algerian_dinar algerian_dinars
        EGP|Egyptian pound|2|E£|egyptian_pound egyptian_pounds
        ERN!|Eritrean nakfa|2||eritrean_nakfa eritrean_nakfas nakfa nakfas
        ETB|Ethiopian birr|2||ethiopian_birr ethiopian_birrs birr birrs
        EUR|euro|2|€|euro euros
        FJD|Fijian dollar|2|FJ$ F$|fijian_dollar fijian_dollars
        FKP|Falkland Islands pound|2||falkland_islands_pound falkland_islands_pounds
        GBP|pound sterling|2||british_pound british_pounds
        GEL!|Georgian lari|2|₾|georgian_lari georgian_laris lari laris
        GHS|Ghanaian cedi|2|GH₵ GH¢|ghanaian_cedi ghanaian_cedis
        GIP!|Gibraltar pound|2||gibraltar_pound gibraltar_pounds
        GMD|Gambian dalasi|2||gambian_dalasi gambian_dalasis dalasi dalasis
        GNF|Guinean franc|0||guinean_franc guinean_francs
        GTQ|Guatemalan quetzal|2||guatemalan_quetzal guatemalan_quetzals quetzal quetzals
        GYD|Guyanaese dollar|2|G$|guyanaese_dollar guyanaese_dollars
        HKD|Hong Kong dollar|2|HK$|hong_kong_dollar hong_kong_dollars
        HNL|Honduran lempira|2||honduran_lempira honduran_lempiras lempira lempiras
        HTG|Haitian gourde|2||haitian_gourde haitian_gourdes gourde gourdes
        HUF|Hungarian forint|2|Ft|hungarian_forint hungarian_forints
        IDR|Indonesian rupiah|2|Rp Rp.|indonesian_rupiah indonesian_rupiahs
        ILS|Israeli shekel|2|₪|israeli_new_shekel israeli_new_shekels
        INR|Indian rupee|2|₹|indian_rupee indian_rupees
        IQD|Iraqi dinar|3||iraqi_dinar iraqi_dinars
        IRR|Iranian rial|2||iranian_rial iranian_rials
        ISK|Icelandic krona|0||
        JMD|Jamaican dollar|2|J$|jamaican_dollar jamaican_dollars
        JOD|Jordanian dinar|3||jordanian_dinar jordanian_dinars
        JPY|Japanese yen|0||japanese_yen
        KES|Kenyan shilling|2|KSh Ksh KSh. Sh|kenyan_shilling kenyan_shillings
        KGS|Kyrgyz som|2|⃀|kyrgyz_som kyrgyz_soms
        KHR|Cambodian riel|2|៛|cambodian_riel cambodian_riels riel riels
        KMF|Comorian franc|0||comorian_franc comorian_francs
        KPW|North Korean won|2|₩|north_korean_won
        KRW|South Korean won|0|₩|south_korean_won
        KWD|Kuwaiti dinar|3||kuwaiti_dinar kuwaiti_dinars
        KYD|Cayman Islands dollar|2||cayman_islands_dollar cayman_islands_dollars
        KZT|Kazakhstani tenge|2|₸|kazakhstani_tenge kazakhstani_tenges
        LAK!|Laotian kip|2|₭|laotian_kip laotian_kips kip kips
        LBP|Lebanese pound|2|L£|lebanese_pound lebanese_pounds
        LKR|Sri Lankan rupee|2|SLRs|sri_lankan_rupee sri_lankan_rupees
        LRD|Liberian dollar|2||liberian_dollar liberian_dollars
        LSL|Lesotho loti|2||lesotho_loti lesotho_lotis loti lotis
        LYD!|Libyan dinar|3||libyan_dinar libyan_dinars
        MAD!|Moroccan dirham|2||moroccan_dirham moroccan_dirhams
        MDL|Moldovan leu|2||moldovan_leu moldovan_lei
        MGA|Malagasy ariary|2||malagasy_ariary malagasy_ariaries ariary ariaries
        MKD|Macedonian denar|2||macedonian_denar macedonian_denari denar denari
        MMK|Myanmar kyat|2||myanmar_kyat myanmar_kyats kyat kyats
        MNT|Mongolian tugrik|2|₮|mongolian_tugrik mongolian_tugriks tugrik tugriks
        MOP!|Macanese pataca|2|MOP$|macanese_pataca macanese_patacas pataca patacas
        MRU|Mauritanian ouguiya|2||mauritanian_ouguiya mauritanian_ouguiyas ouguiya ouguiyas
        MUR!|Mauritian rupee|2||mauritian_rupee mauritian_rupees
        MVR|Maldivian rufiyaa|2||maldivian_rufiyaa maldivian_rufiyaas rufiyaa rufiyaas
        MWK|Malawian kwacha|2||malawian_kwacha malawian_kwachas
        MXN|Mexican peso|2|MX$|mexican_peso mexican_pesos
        MYR|Malaysian ringgit|2||malaysian_ringgit malaysian_ringgits
        MZN|Mozambican metical|2||mozambican_metical mozambican_meticals metical meticals
        NAD|Namibian dollar|2|N$|namibian_dollar namibian_dollars
        NGN|Nigerian naira|2|₦|nigerian_naira nigerian_nairas
        NIO|Nicaraguan córdoba|2|C$|
        NOK|Norwegian krone|2|NKr|norwegian_krone norwegian_kroner
        NPR|Nepalese rupee|2||nepalese_rupee nepalese_rupees
        NZD|New Zealand dollar|2|NZ$|new_zealand_dollar new_zealand_dollars
        OMR|Omani rial|3||omani_rial omani_rials
        PAB|Panamanian balboa|2||panamanian_balboa panamanian_balboas balboa balboas
        PEN!|Peruvian sol|2|S/|peruvian_sol peruvian_soles
        PGK|Papua New Guinean kina|2||papua_new_guinean_kina
        PHP|Philippine peso|2|₱|philippine_peso philippine_pesos
        PKR|Pakistani rupee|2|PKRs|pakistani_rupee pakistani_rupees
        PLN|Polish zloty|2||polish_zloty polish_zlotys
        PYG|Paraguayan guarani|0|₲|paraguayan_guarani paraguayan_guaranis guarani guaranis
        QAR|Qatari riyal|2||qatari_riyal qatari_riyals
        RON|Romanian leu|2||romanian_leu romanian_lei
        RSD|Serbian dinar|2||serbian_dinar serbian_dinars
        RUB|Russian rouble|2|₽|russian_ruble russian_rubles
        RWF|Rwandan franc|0||rwandan_franc rwandan_francs
        SAR!|Saudi riyal|2||saudi_riyal saudi_riyals
        SBD|Solomon Islands dollar|2||solomon_islands_dollar solomon_islands_dollars
        SCR|Seychellois rupee|2||seychellois_rupee seychellois_rupees
        SDG|Sudanese pound|2||sudanese_pound sudanese_pounds
        SEK|Swedish krona|2|SKr|swedish_krona swedish_kronor
        SGD|Singapore dollar|2|SG$|singapore_dollar singapore_dollars
        SHP|St. Helena pound|2||st._helena_pound st._helena_pounds
        SLE|Sierra Leonean leone|2||sierra_leonean_leone sierra_leonean_leones leone leones
        SOS!|Somali shilling|2||somali_shilling somali_shillings
        SRD|Surinamese dollar|2||surinamese_dollar surinamese_dollars
        SSP|South Sudanese pound|2||south_sudanese_pound south_sudanese_pounds
        STN!|São Tomé & Príncipe dobra|2||
        SVC|Salvadoran colón|2||salvadoran_colones
        SYP|Syrian pound|2||syrian_pound syrian_pounds
        SZL|Swazi lilangeni|2||swazi_lilangeni swazi_emalangeni lilangeni emalangeni
        THB|Thai baht|2|฿|thai_baht
        TJS|Tajikistani somoni|2||tajikistani_somoni tajikistani_somonis somoni somonis
        TMT|Turkmenistani manat|2||turkmenistani_manat
        TND|Tunisian dinar|3||tunisian_dinar tunisian_dinars
        TOP!|Tongan paʻanga|2|T$|paʻanga
        TRY!|Turkish lira|2|₺|turkish_lira
        TTD|Trinidad & Tobago dollar|2|TT$|
        TWD|New Taiwan dollar|2|TW$ NT$|new_taiwan_dollar new_taiwan_dollars
        TZS|Tanzanian shilling|2|TSh|tanzanian_shilling tanzanian_shillings
        UAH|Ukrainian hryvnia|2|₴|ukrainian_hryvnia ukrainian_hryvnias
        UGX|Ugandan shilling|0|USh UShs|ugandan_shilling ugandan_shillings
        USD|US dollar|2||us_dollar us_dollars
        UYU|Uruguayan peso|2||uruguayan_peso uruguayan_pesos
        UZS|Uzbekistani som|2||uzbekistani_som
        VED|Bolívar Soberano|2||
        VES|Venezuelan bolívar|2||
        VND|Vietnamese dong|0|₫|vietnamese_dong
        VUV|Vanuatu vatu|0||vanuatu_vatu vanuatu_vatus vatu vatus
        WST|Samoan tala|2||samoan_tala tala
        XAF|Central African CFA franc|0|FCFA|central_african_cfa_franc central_african_cfa_francs
        XAG|troy ounce of silver|0||troy_ounce_of_silver troy_ounces_of_silver
        XAU|troy ounce of gold|0||troy_ounce_of_gold troy_ounces_of_gold
        XCD|East Caribbean dollar|2|EC$|east_caribbean_dollar east_caribbean_dollars
        XDR|special drawing rights|0||special_drawing_rights
        XOF|West African CFA franc|0|CFA F CFA|west_african_cfa_franc west_african_cfa_francs
        XPD|troy ounce of palladium|0||troy_ounce_of_palladium troy_ounces_of_palladium
        XPF|CFP franc|0||cfp_franc cfp_francs
        XPT|troy ounce of platinum|0||troy_ounce_of_platinum troy_ounces_of_platinum
        YER|Yemeni rial|2||yemeni_rial yemeni_rials
        ZAR|South African rand|2||south_african_rand
        ZMW|Zambian kwacha|2||zambian_kwacha zambian_kwachas
        ZWG|Zimbabwean gold|2||zimbabwean_gold
        """;

    /// <summary>A line each: name|words.</summary>
    public const string Coins = """
        cent|cent cents
        penny|penny pence pennies
        paisa|paisa paise paisas
        centavo|centavo centavos
        céntimo|céntimo céntimos centimo centimos
        centime|centime centimes
        öre|öre øre
        kopeck|kopeck kopecks kopek kopeks
        haler|haléř haléřů haler halers
        grosz|grosz groszy grosze
        ban|bani
        stotinka|stotinka stotinki
        kuruş|kuruş kurus
        piastre|piastre piastres piaster piasters
        fils|fils
        halala|halala halalas
        sen|sen
        satang|satang
        jiao|jiao
        fen|fen
        kobo|kobo
        pesewa|pesewa pesewas
        agora|agora agorot
        tiyin|tiyin tiyins
        tetri|tetri
        eurocent|eurocent eurocents euro_cent euro_cents
        """;
}
