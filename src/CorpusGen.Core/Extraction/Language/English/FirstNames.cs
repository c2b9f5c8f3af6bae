namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>
/// The most common first names of several languages, by gender. Names of women and men alike (Alex, Jordan, Leslie) are not listed: a
/// wrong guess
/// is worse than none.
/// </summary>
internal static class FirstNames
{
    private const string Male = """
        aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alexander alfred algernon ali allan allen ambrose
        amir amit amos anders andre andreas andrew andy angus anthony antonio archibald arnold arthur asif barack barnaby barry bashar
        basil ben benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan burak
        callum carl carlos cecil charles charlie chris christian christopher chuck clarence clark claude clive colin corey cormac craig
        cuthbert cyril dan daniel darren dave david dean declan dennis derek desmond dexter dick diego dmitry dominic don donald doug
        dougal douglas dudley duncan dwight earl ebenezer ed eddie edgar edmund eduardo edward edwin elijah elliott emmanuel emre enoch
        enrique erdem eric erik ernest ethan eugene evan ewan ezekiel felix fergus fernando finlay fitzwilliam francisco francois frank
        franklin fred frederick gabriel gareth gary gavin geoff geoffrey george gerald gerard gilbert giles giovanni glenn gordon graham
        greg gregory guillermo gustavo guy hakan hamid hamish hans hareton harold harry harvey hasan hassan heathcliff hector henry
        herbert herman horatio howard hubert hugh hugo humphrey hussein ian ibrahim ignatius igor imran isaac ivan jack jacob jacques
        jake jamal james jared jason jasper javier jay jeb jeff jeffrey jem jeremiah jeremy jerome jerry jesse jim jimmy joachim joe
        joel johan john johnny jon jonathan jorge jose joseph josh joshua josiah juan julian julio justin karl keith kemal ken kenneth
        kevin khalid kirk kurt kyle lance lancelot larry lars launcelot laurence lawrence leo leon leonard lewis liam lindsey lionel lou
        louis lucas luis luke manuel marc marco marcus mario mark martin marvin mathew matt matteo matthew maurice max mehmet michael
        michel miguel mike mikhail mitch mitt mohamed mohammad mohammed montague morgan mortimer muhammad murat mustafa nate nathan
        nathanael nathaniel ned neil newt nicholas nick nicolas nigel noah norman obadiah oleg oliver omar omer osama oscar otto owen
        pablo padraig patrick paul pedro percy peregrine pete peter phil philip phillip phineas pierre rafael rahul rajiv ralph ramon
        rand randy raul ray raymond recep reggie reginald reince rex ricardo richard rick ricky rob robert roberto roderick rodney roger
        roland roman ron ronald rory ross rowland roy rudy rufus rupert russell ryan salman sam samuel saul scott seamus sean sebastian
        septimus serge sergei sergey seth shawn sidney sigmund silas simon spencer stanley stefan stephen steve steven stewart stuart
        tam tayyip ted terence terrence thaddeus theobald theodore thomas tim timothy tobias toby todd tom tommy tony travis trevor
        tyler ulysses victor viktor vincent vladimir wade wallace walter warren wat wayne wesley wilfred will william winston xavier
        yusuf zachariah zachary
        """;

    private const string Female = """
        abigail adele adriana agnes ailsa aisha alexandra alexis alice alicia alison allison amanda amber amelia amina amy ana andrea
        angela angelina anita ann anna anne annette annie aoife april arabella araminta ashley audrey augusta ayse barbara beatrice
        beatrix becky bernadette bertha bessie beth betsy betty beverly blanche bonnie brenda bridget brittany carla carly carmen carol
        carole caroline carolyn carrie cassandra catherine cathy catriona cecilia charlotte cheryl christina christine cicely cindy
        claire clara clarissa claudia clementine colleen constance cordelia cristina crystal cynthia daisy dana danielle debbie deborah
        debra denise diana diane dolly dolores donna dora dorcas doris dorothy drusilla edith effie eileen elaine eleanor elena elif
        elinor elisabeth elise eliza elizabeth ella ellen emily emine emma emmeline erica erika erin ernestine estella esther eugenia
        euphemia eva eve evelyn fanny fatima felicia fiona flora florence frances gabby gabriela gail gemma georgia georgiana geraldine
        gertrude gillian gina gladys gloria grace greta gwen gwendolen gwendoline hannah harriet harriette heather heidi helen helena
        henrietta hermione hester hetty hilary hillary honoria hope horatia huma ida ilana indira ines ingrid irene iris isabel isabella
        isla ivanka jacqueline jamila jane janet janice jasmine jean jeanne jemima jennifer jenny jessica jill jillian joan joanna
        joanne josephine joy joyce juanita judith judy julia julie june karen karin kate katharine katherine kathleen kathryn kathy
        katie katrina kayla kelly kellyanne kim kimberly kirsten kitty kristen kristin kristina lara laura lauren laurie lavinia leah
        leila lena leticia letitia lettice lillian lily linda lisa liz lizzie lois loretta lori lorraine louisa louise lucia lucinda
        lucretia lucy lydia lynn lynne mabel madeleine madison maggie marcia margaret maria marian marianne marie marilyn marina marion
        marjorie marjory marlene martha mary mathilda matilda maud maude maureen megan meghan melania melanie melinda melissa mercedes
        michelle mildred millicent minnie minyon miranda miriam moira molly monica morag muriel nancy naomi natalia natalie natasha nell
        nelly nettie niamh nicole nina nora norma octavia olga olivia ottilie pamela patricia patty paula pauline peg peggy penelope
        penny philippa phoebe phyllis polly portia rachel rebecca regina renee rhonda rita roberta robin roisin rosa rosalie rosalind
        rosaline rosamond rose rosemary rowena ruth sabrina sally samantha sandra sandy sara sarah selina shannon sharon sheila shelley
        sherry shirley silvia simone sinead siobhan sofia sonia sophia sophie stacey stella stephanie sue susan susanna suzanne sybil
        sylvia tabitha tamara tammy tanya tara teresa theresa thomasina tiffany tina tracy ursula valerie vanessa vera veronica victoria
        viola virginia vivian wanda wendy wilhelmina winifred yolanda yvonne zainab zeynep zoe
        """;

    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(NameLexicon lexicon)
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
