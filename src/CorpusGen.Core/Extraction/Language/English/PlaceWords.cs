namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>Words with a capital that are not persons: places, peoples, feasts, platforms. None of them can speak.</summary>
/// <remarks>Words that are first names as well (Jordan, Georgia, Florence) have both tags; the rules decide.</remarks>
internal static class PlaceWords
{
    private const string Places = """
        afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados belarus belgium
        belize benin bhutan bolivia bosnia botswana brazil britain bulgaria burma burundi cambodia cameroon canada chile china colombia
        congo croatia cuba cyprus czechia denmark djibouti ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france
        gabon gambia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran
        iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
        liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco
        mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine
        panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore
        slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo
        tonga trinidad tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zaire zambia
        zanzibar zimbabwe africa america antarctica asia europe eurasia oceania scandinavia
        alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky
        louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
        pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan
        amsterdam ankara athens atlanta auckland baghdad baltimore bangkok barcelona beijing beirut belfast belgrade berlin birmingham
        bombay boston brasilia brighton brisbane bristol brooklyn brussels bucharest budapest cairo calcutta cambridge canberra caracas
        cardiff chennai chicago cincinnati cleveland cologne copenhagen cornwall damascus dakar delhi detroit devon dhaka dubai dublin
        dundee durban edinburgh frankfurt geneva ghent glasgow gujarat hamburg hanoi harare havana helsinki hollywood honolulu houston
        hyderabad istanbul jakarta jerusalem johannesburg kabul kampala karachi kashmir kathmandu kerala kiev kyiv kolkata lagos lahore
        leeds leicester lisbon liverpool london lucknow lusaka madrid maharashtra manchester manhattan manila marseille melbourne memphis
        miami milan milwaukee minneapolis montreal moscow mumbai munich nairobi naples newcastle norfolk nottingham oslo ottawa oxford
        paris pennsylvania perth philadelphia phoenix pittsburgh plymouth prague pretoria pune punjab pyongyang rome rotterdam sacramento
        scranton seattle seoul seville shanghai sheffield sicily singapore sofia southampton staten stockholm stuttgart suffolk surrey
        sussex tehran tokyo toronto tripoli tunis turin ulster vancouver venice vienna warsaw washington westminster winnipeg yorkshire
        bedfordshire berkshire buckinghamshire cambridgeshire cheshire cumbria derbyshire dorset gloucestershire hampshire herefordshire
        hertfordshire lancashire leicestershire lincolnshire merseyside middlesbrough northamptonshire northumberland nottinghamshire
        oxfordshire shropshire somerset staffordshire warwickshire wiltshire worcestershire aberdeen belfast swansea cardiff bournemouth
        uk us usa uae u.s u.k eu u.s. u.k.
        zagreb zurich abuja accra addis algiers kinshasa khartoum mogadishu nakuru mombasa soweto
        """;

    private const string Peoples = """
        afghan african afrikaner albanian algerian american angolan arab arabic argentine armenian asian australian austrian azerbaijani
        bangladeshi basque belarusian belgian bolivian bosnian brazilian breton briton brit british bulgarian burmese cambodian cameroonian
        christian
        canadian catalan chilean chinese colombian congolese croat croatian cuban cypriot czech dane danish dominican dutch dutchman
        ecuadorian egyptian english englishman englishwoman eritrean estonian ethiopian european filipino finn finnish flemish frenchman
        frenchwoman french gambian georgian german ghanaian greek guatemalan haitian hispanic hungarian icelandic indian indonesian iranian
        iraqi irish irishman israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti latino
        latvian lebanese liberian libyan lithuanian malawian malaysian maltese mexican moldovan mongolian moroccan mozambican namibian
        nepalese nigerian norwegian pakistani palestinian panamanian peruvian pole polish portuguese prussian puerto romanian russian
        rwandan saudi scot scotsman scottish senegalese serb serbian singaporean slovak slovene slovenian somali spaniard spanish sudanese
        swede swedish swiss syrian taiwanese tanzanian texan thai tibetan tunisian turk turkish ugandan ukrainian uruguayan uzbek
        venezuelan vietnamese welsh welshman yemeni zambian zimbabwean londoner parisian scouser californian
        anglican baptist buddhist catholic christian evangelical hindu islamic islamist jewish lutheran methodist mormon muslim orthodox
        protestant quaker shia sikh sunni
        afghans africans albanians algerians americans arabs asians australians austrians britons brits bulgarians canadians catalans
        catholics christians croats cubans danes egyptians europeans filipinos finns germans greeks hindus hispanics hungarians indians
        indonesians iranians iraqis israelis italians jews kenyans koreans kurds latinos libyans mexicans mormons muslims nigerians
        norwegians pakistanis palestinians poles protestants romanians russians rwandans saudis scots serbs sikhs slovaks somalis spaniards
        sunnis shiites swedes syrians tanzanians texans turks ugandans ukrainians venezuelans zimbabweans londoners parisians californians
        labour tory tories lib-dem lib-dems whig whigs socialist communist
        """;

    private const string Things = """
        christmas easter ramadan diwali thanksgiving halloween hanukkah passover lent pentecost epiphany yuletide eid holi whitsun
        michaelmas
        valentine covid covid-19 coronavirus ebola brexit olympics paralympics bible quran koran torah gospel genesis exodus
        twitter facebook instagram youtube tiktok linkedin whatsapp snapchat reddit telegram netflix spotify wikipedia google android iphone
        ipad windows internet web god heaven hell earth mars venus jupiter congress parliament brexiteer
        scripture scriptures ladyship lordship majesty excellency highness worship
        """;

    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(NameLexicon lexicon)
    {
        lexicon.Add(QuoteTags.Place, Places);
        lexicon.Add(QuoteTags.People, Peoples);
        lexicon.Add(QuoteTags.NotPerson, Things);
    }
}
