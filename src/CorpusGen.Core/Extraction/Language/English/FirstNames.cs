namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>
/// The most common first names of several languages, by gender. Names of women and men alike (Alex, Jordan, Leslie) are not listed: a
/// wrong guess
/// is worse than none.
/// </summary>
internal static class FirstNames
{
    private const string Male = """
        aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alexander alfred ali allan allen amir amit anders andre
        andreas andrew andy anthony antonio arnold arthur asif bashar barack barry ben benjamin bernard bernie bill billy bob bobby boris
        brad bradley brandon brendan brent brett brian bruce bryan carl carlos charles charlie chris christian christopher chuck clarence
        clark claude colin corey craig dan daniel darren dave david dean dennis derek diego dmitry dominic don donald doug douglas duncan
        dwight earl ed eddie eduardo edward edwin elliott emmanuel enrique eric erik ernest ethan eugene evan felix fernando francisco
        francois frank franklin fred frederick gabriel gareth gary gavin geoff geoffrey george gerald gerard gilbert giovanni glenn gordon
        graham greg gregory guillermo gustavo guy hamid hans harold harry harvey hasan hassan hector henry herbert herman howard hugh hugo
        hussein ian ibrahim igor imran isaac ivan jack jacob jacques jake jamal james jared jason javier jay jeb jeff jeffrey jeremy
        jerome jerry jesse jim jimmy joachim joe joel johan john johnny jon jonathan jorge jose joseph josh joshua juan julian julio
        justin karl keith ken kenneth kevin khalid kirk kurt kyle lance larry lars laurence lawrence leo leon leonard lewis liam lindsey
        lionel lou louis lucas luis luke manuel marc marco marcus mario mark martin marvin mathew matt matteo matthew maurice max mehmet
        michael michel miguel mike mikhail mitch mitt mohamed mohammad mohammed morgan muhammad mustafa nate nathan nathaniel neil newt
        nicholas nick nicolas nigel noah norman oleg oliver omar omer oscar osama otto owen pablo patrick paul pedro pete peter phil
        philip phillip pierre rafael rahul rajiv ralph ramon rand randy raul ray raymond recep reggie reince rex ricardo richard rick
        ricky rob robert roberto rodney roger roland roman ron ronald ross roy rudy rupert russell ryan salman sam samuel saul scott sean
        sebastian serge sergei sergey seth shawn sidney simon spencer stanley stefan stephen steve steven stewart stuart tayyip ted
        terence terrence theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler victor viktor vincent vladimir wade
        wallace walter warren wayne wesley will william winston xavier yusuf zachary hakan kemal recep erdem emre burak murat
        """;

    private const string Female = """
        abigail adele adriana agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amina amy ana andrea angela
        angelina anita ann anna anne annette annie april ashley audrey barbara beatrice becky bernadette beth betty beverly bonnie brenda
        bridget brittany carla carly carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia charlotte cheryl
        christina christine cindy claire clara claudia colleen constance cristina crystal cynthia daisy dana danielle deborah debbie debra
        denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen
        emily emma erica erika erin esther eva eve evelyn fatima fiona florence frances gabby gabriela gail gemma georgia geraldine
        gillian gina gladys gloria grace greta gwen hannah harriet heather heidi helen helena hillary hilary hope huma ida ilana indira
        ines ingrid irene iris isabel isabella ivanka jacqueline jamila jane janet janice jasmine jean jeanne jennifer jenny jessica jill
        jillian joan joanna joanne josephine joy joyce juanita judith judy julia julie june karen karin kate katharine katherine kathleen
        kathryn kathy katie katrina kayla kellyanne kelly kim kimberly kirsten kristen kristin kristina lara laura lauren laurie leah
        leila lena leticia lillian lily linda lisa liz lois loretta lori lorraine louise lucia lucy lydia lynn lynne madeleine madison
        maggie marcia margaret maria marian marie marilyn marina marion marjorie marlene martha mary maureen megan meghan melania melanie
        melinda melissa mercedes michelle mildred minyon miranda miriam molly monica muriel nancy naomi natalia natalie natasha nicole
        nina nora norma olga olivia pamela patricia patty paula pauline peggy penelope penny phyllis rachel rebecca regina renee rhonda
        rita roberta robin rosa rose rosemary ruth sabrina sally samantha sandra sandy sara sarah shannon sharon sheila shelley sherry
        shirley silvia simone sofia sonia sophia sophie stacey stella stephanie sue susan susanna suzanne sylvia tamara tammy tanya tara
        teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica victoria viola virginia vivian wanda wendy yolanda yvonne
        zainab zoe elif ayse zeynep emine
        """;

    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        lexicon.Add(QuoteTags.Male, Male);
        lexicon.Add(QuoteTags.Female, Female);
        lexicon.Add(QuoteTags.Male, EuropeanFirstNames.Male);
        lexicon.Add(QuoteTags.Female, EuropeanFirstNames.Female);
        lexicon.Add(QuoteTags.Male, AfricanFirstNames.Male);
        lexicon.Add(QuoteTags.Female, AfricanFirstNames.Female);
        lexicon.Add(QuoteTags.Male, ArabicFirstNames.Male);
        lexicon.Add(QuoteTags.Female, ArabicFirstNames.Female);
        lexicon.Add(QuoteTags.Male, SouthAsianFirstNames.Male);
        lexicon.Add(QuoteTags.Female, SouthAsianFirstNames.Female);
        lexicon.Add(QuoteTags.Male, EastAsianFirstNames.Male);
        lexicon.Add(QuoteTags.Female, EastAsianFirstNames.Female);
    }
}
