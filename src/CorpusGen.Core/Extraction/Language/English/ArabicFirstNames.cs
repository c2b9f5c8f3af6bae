namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>First names of Arabic, Persian and Turkic countries, by gender.</summary>
/// <remarks>
/// From "popular names by country" (https://github.com/sigpwned/popular-names-by-country-dataset, CC0), the names of Faker
/// (https://github.com/faker-js/faker, MIT), and names in the news. Names of both genders and English words are left out.
/// </remarks>
internal static class ArabicFirstNames
{
    /// <summary>Names of men.</summary>
    public const string Male = """
        abbas abd abdallah abdel abdel-rahman abdelaziz abdelfattah abdelkader abdulaziz abdulla abdullo abdulrahman abubakr abulfazl
        adel adil adnan ahmet aisultan akram alaa aldiyar ali-reza alikhan alinur alparslan amine amir-abbas amir-ali amir-hossein ammar
        anas anwar aras ari ariel ashkan ashraf ayman ayoub aziz bachar bader bandar bashir bassam behrouz beji beshoi bijan brahim
        charbel cyrus dariush davud djamel ebrahim eitan elchin elias elie elnur elshan emil emin erdal esmail essam eymen ezzat fadi
        fahad fahd faisal farhad farouk fathi fawzi fikret fuad gamal ghassan goran gulbuddin göktug habib haidar haider haitham halil
        halim hamad hamdi hamza hani harun hashem hatem hisham hosam hosni hossam hossein husam huseyn hydar hüseyin ilgar imad ismael
        ismail issam jaber jad jalal javad jude kamran karam kareem karim kathem kaveh khaled kirollos lavi mahammad mahdi maher mahmoud
        mahmud majid mansur marwan mazen mehdi mehran mir-hossein miraç mohammad-reza mohammad-taha mohsen moncef mostafa mouaz mounir
        muammar muhammed muhsin munir muqtada murad nabil nadir naguib nahid naser nasser nayef nazif naïm nidal niel nizar noam nouri
        nurislam nurlan omran osman parviz qasim qassem rached rachid raed rafik rahim raif ramazan rami ramin ramzi rashad rashid rauf
        refael reza riad ridha riyad rouhollah saad saeed saeid saif salah saleh salim sameh sami samyar selim shadi shahem shahram
        sharif sherif siamak suleiman taha tahir taim talal tamer tarek tareq tariq tunar turki umar uri vugar vusal wael waleed walid
        wassim wissam yahya yasir yasser yassin yehuda younès yousef yousouf youssef youssouf yunus yusef yusif zahir zaid zaki zalmay
        zayed ziad ziyad ömer
        """;

    /// <summary>Names of women.</summary>
    public const string Female = """
        aicha alanoud aline alisa aliya amal amani amara amira anohito aruuke aruuzat arwa asel ashraqat asilim asiya asma asmaa assia
        asya ava avigail aya ayalah aygun ayim ayla aylin aynur aysel ayzere ayşa ayşe azadeh azra bahareh basma bushra celine ceyla
        dalal dalia damla defne dilara dina doaa doha duaa ecrin eisha elza eylül fajr farah fariba farida farzaneh fatemeh
        fatemeh-zahra fatimah fereshteh fidan forough fátima gamalat gamila ghada golshifteh googoosh gunay gunel gülçin hadeel hadicha
        hajar hala hana hanan hasnaa hatice helma hessa hiba hind hoda hosna hosniya huda hussa hülya imene inas inès jihan jori jouri
        karima khadija khadijah khadije khawla konul laila laleh lamia latifa layla leen leyla lia lianne lina lubna lulwa lur lyn lyna
        ma'soumeh maha mahnaz mahsa malak malek manal mariam marjane marwa marya masih maya maysoun melisa meriem mersana meryem mila
        mira mitra mona mouna mädïna nabila nada nadia nahla najat najla nasrin naya nazanin nazanin-zahra nehir nermin nesreen nigar
        nilay niloufar noor nouf nour noura noûr nur nuray oisha ola parisa parvin pegah rabab raghad rania rasha rayana reem reema rima
        roghayyeh rola roya ruba ruqaya sabah safa safiya sahar sakineh saliha salma sama samar samira sana sawsan selma setareh sevda
        sevinj shahd shahla shaikha shaima shaimaa shams shatha shayma sherifa shireen shirin shohreh siham simin somayyeh soraya suad
        suha sumaya sumayah tahani tamar tarana tawakkol tomyris tuleen vusala wafa wafaa warda wateen widad yalda yasmin yasmine yasna
        yusra zahia zahra zakia zaynab zehra zeynab zina zohreh zümra şerife
        """;
}
