namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>First names of Europe and America that are less common than those of <see cref="FirstNames"/>, by gender.</summary>
/// <remarks>
/// From "popular names by country" (https://github.com/sigpwned/popular-names-by-country-dataset, CC0), the names of Faker
/// (https://github.com/faker-js/faker, MIT), and names in the news. Names of both genders and English words are left out.
/// </remarks>
internal static class EuropeanFirstNames
{
    /// <summary>Names of men.</summary>
    public const string Male = """
        abdon abel abelardo achille adalbert adalberto adama adelin adi adin adolf adolfo adomas adonis adriaan adriano adrians adrián
        adán afonso agaton agustín aidan aiden aimar aiur aksel alban alberto albin albín alcibiade alcide aldo aleks aleksandar
        aleksander aleksandr aleksandre alessandro alessio alexandre alexandru alexej alexey aleš alfie alfonso alfredo alfréd alojz
        alteo alvin amos anatol andrei andrej andria andrias andrija andriy andrés angus antero anton antoni antonin antônio apollo
        aputsiaq archibald archie areg areni arian aristide arman armand armando armen armin arnaldo arne arno aron arpád artem artiom
        artur arturo artyom arvid ashot athanasios atlas attila augustin aurel aurelio axel ayden bart beau benas bence benedikt
        beniamin benicio benito benjamín bernardo berrdo bertram biel björn blahoslav blake blažej bogdan bohdan bohumil bohumír
        bohuslav bohuš bojan boleslav bonifác božidar brando branimir branislav branko brayan bret brice caio caleb candido carlo
        carmelo carmine casper cedric cedrik christophe christos cillian ciro claudio clemens clemente clovis cody collin conner connor
        constantin corvin cristian cristiano cristobal ctibor cyprián césar dalibor damian damien damir damián damjan danel daniels
        daniil danijel danilo danylo dario daris darius darko davi davide davin davit davor dax declan dejan demetre dezider dimitar
        dimitri dimitrios dino dion dionýz dmytro dobroslav domenic domenico dominik dominykas donato donny donát dorian dorián dragan
        drahomír drahoslav dražen dušan dylan dyllan dániel dávid džan edgardo edmond edmund edoardo eduard edvard edvin eeli efrem eino
        eithan eleazar elia elijah eliseo elmar elmo elvis elyas emanuel emilian emiliano emilio emīls enrico enzo eriberto erich
        ernesto ervín erwin esteban eugen eusebio evens everardo evgeny ezra fabian fabiano fabien fabio fabrice fausto federico fedor
        feliciano felipe ferndo fidel filemon filiberto filip finlay finley finn finnley flavio florentin florian florián fran francesco
        franciszek františek franz frederic frederico frederik fredrik friedrich fritz fynn fábio félix gabin gabor gabriele gael
        gaetano gagik gaspar gaston gašpar gedeon gejza gennaro georg georgi georgios gerardo gerhard germán gerrit gerónimo gevorg
        gianluca gianni gideon gilberto gilli gino giorgi giuliano giuseppe gonzalo gordan gregor gregorio grgur guido guilherme gunnar
        gustav gustave gustavs hannes harald harrison hayden hayk heitor hendrik henri henrik henrique herkus hernán hiro homero horacio
        hovhannes hudson hélio ibai ignacio ignác iker ilarion ilias ilija ilja ilyas immanuel inuk inunnguag inutsiaq ioane ioannis ion
        irvin isac isaiah isaias isak ivar ivik ivo iván izidor jace jacobo jacobus jadranko jaime jairo jakob jakov jakub jameson jan
        janko jari jarolím jaromír jaron jaroslav jasen jasper jayce jayden jaylen jayson jens jeppe jeremiah jeremie jermaine jerónimo
        jesper jesús jett joakim joaquim joaquín johann johannes jokūbas jonas jonatan joost jordi jordy joris josef josip josé jovan
        jozef jozue joão joël jože juda julen jules julien justus justyn jákup jógvan jón jónas jökull jørgen júlio jēkabs kaan kai
        kairo kaj kajus kaloyan kamil karol kasper kazimír keanu kenan kenny kerem keven kian kiwa kjell klaas klemens klement koa
        koloman konrad konstantin konstantinos kornel kristian kristijan kristián kristoffer kári kārlis ladislau ladislav lan lasse
        laurens lazar leander leandro leano leevi leif lenn lennart lennox lenny leonardo leonid leopold leopoldo leordo lev levente
        lino linus lio lisandro logan lorenz loris louie lovro luc luca lucian luciano lucien lucio lucius ludovic ludwig luigi luiz
        luka lukas lukáš léo mads magnus maksim maksym malachi maligiaq malthe manaia manua marama marcel marcell marcelo marcos marek
        mariano marios marius marián markas markel marko markus marlon marti martim martí matas matej mateo mathias mathis matias matija
        mats matthias matthías matti mattia mattias matvey matyáš matías matěj maui mauricio mauro maximilian maximiliano maximilián
        maël medard mees melvin merlin mert mervin metod micah michail michal michalis mick mihail mikael mikaere mikayel miki mikkel
        mikołaj mikuláš milivoj milo milorad miloslav miloš minik miran mirco mirko miro miron miroslav mladen moana modesto mojmír
        monte morten mykhaylo myron máté napoleon narcis narciso narek natan natanael nathanael nelio nestor neven nico nicolás niels
        nik nikau niklas niko nikodem nikolai nikolaos nikolas nikoloz nils nino nolan norbert norberto norsaq noé noël nuka nóa octavio
        odin odon oihan oisin oisín olaf oleksandr olivier olivér oliwier onni osvaldo otis oto panagiotis pankrác pantaleon paolo
        pascal pasquale patrice patricio patrik pau paulo pavel pero petar pieter pietro pius platon pol prokop qillaq quentin quinten
        radomír radoslav radovan radoš radúz rajko ralfs ramiro ramón randolf ranko raoul raphael raphaël rasmus rastislav rayan raúl
        reginald relja remus renato rene rené riccardo rico rino roan rocco roch rodolfo roel roko rolando rolf romuald romulus rory
        rubén rudolf rían róbert salik salomon salvatore samson samvel sancho sander sandro santino sebastián sekou sem semih sergej
        sergio servác severín sigurd silas silvan simeon slavko slavomír stanislav stanisław stanko stephan stevenson stig stojan sven
        szymon tadeáš tadhg tamatoa tapuarii tehei teiki teiva teodor teodoro teofil teva thaniel theo theodor thiago théo tiago tibor
        tichomír tigran tihomir timo timofey timon timotej timoteo tito titus tobias tobin toivo toma tomas tomislav tommaso tomás tomáš
        tristan tróndur ubaldo ulloriaq umut uriel valdemar valentin valentino valter vanja vasco vasil vasileios vasilije velimir
        vendelín verner vernon vicente viggo vince vincenc vincenzo virgil vito vladimír vladislav vladyslav vlastimil vojtěch vratislav
        vuk václav väinö víctor vít wessel wilhelm willem willy xander xaver yannick yasin yves zalán zdenko zdravko zeno zlatko zoltán
        zoran àlex ábel ádám álvaro ángel áron édouard ígor óliver óscar časlav štefan žan
        """;

    /// <summary>Names of women.</summary>
    public const string Female = """
        aada aaliyah abby ada adalberta adela adelaida adelina adeline adina adrienne adrijana adriána adéla agata agáta aida aikaterini
        aileen aimee aimée aino aitana ajda ajla alana alba alberta alberte albertina albina albína alda alejandra aleksandra alena
        alenka alessandra alessia alexa alexandrea alexandrine alexanne aleyna alfreda alia alica alicja alida alina alise alisha aliyah
        allegra alysha alyssa amaia amalia amaris amaya ambra ambre amelie amelija amelja amálie amélie amēlija anabel anabela anahit
        anamarija anastasija anastasiya anastazija anda andreea andreja androula ane aneta anežka angelica angeliki angeline angelique
        anica anja anka annabel annabell annabelle anneli annelie anni annika anouk antea antigone antonella antonia antonina antônia
        anđela aoife araceli ariadna ariana ariane arianna arielle armida armine arpi artemisa asja assunta astrid augusta aurelia
        aurore aurélie aviana ayana azaria azariah aþena barbare barbora beata beatriz bella benedita bente berenice berit berta betina
        beáta bianca bianka bibiana biljana bisera blanca blanka blažena bogdana boglárka bohdana bohumila bohuslava bojana borka božena
        božica božidara branislava branka brankica bridgette brigita brigitte britt bronislava bruna caitlin camelia camila camilla
        candida cara caridad carina carlota carlotta carmela casandra catalina caterina catharina cecile cecilie cecília celeste celina
        chantal chedeline chelsey cheyenne chiara chloé christelle clarissa claudine clementina cleopatra clotilde concepción conchita
        cora coralie cordelia corinna cornelia cosima célia céline dagmar dagmara dalibora daliborka dalida dalila damaris damiana
        danica daniela danijela danka danna daphne daria dariana darija darina darinka darja debora delfina delia delphine denisa
        dimitra divna djeneba dobromila dobroslava domenica dominika donata dorina dorota dorotea doroteja dorothea draga dragana
        drahomíra drahoslava dubravka dunja dušana débora dārta ebba eda edita eduarda eevi ela elda elene eleni eleonora eliana elija
        elin elina eline elizaveta eliška elli ellie eloisa elvira elvíra emanuela embla emelia emelie emely emilia emilie emilija
        emiliya emilía emmy emília erna ernestine esma esmeralda esperanza estela estella ester estera etela eugenia eulalia eusebia
        evelin evelina eveline evie fabiana fabiola fanny fay faye fedora felicita femke fernanda fiadh filipa filomena filoména flavia
        flavie fleur flora flore florencia florentina floriana florina florine flóra francisca františka freja freya frida frieda gabija
        gabriella gabrielle gabrijela gaia galina gayane georgette georgiana gerda gertruda gertrude giada gianna gilda ginevra gioia
        giovanna giulia giuliana gizela gogo gordana gracie graciela griselda gréta guadalupe gudrun guillermina guðrún hailey hanna
        hanne harper hasmik hayley heikapu helene helga helmi henrieta henriette hermine hermína herta hinano hjørdis holly hortense
        iben ileana ilona imani imke imogen ina inga ingrida inka inés ioanna iolanda irati irena irina isa isabela isabell isabelle
        isidora isla islande iva ivaana ivalu ivana iveta ivona izabela izabella izaro izolda jacinthe jada jade jadranka janina janine
        janka janna jarmila jaroslava jasmin jasmina jasna jayda jazmin jela jelena jelica jette joana joelle johanna jolana jolie
        jolien josefa josefin josefina josefine josie jovana jozefína joëlle juana judeline judita jule julieta juliette julija juna
        justina justine júlia kaia kaja kamila kamilė karina karine karmela karolina karoline karolína kassandra katarina katerina
        katharina katja katla katrin katrine kaylee kayleigh kiana kira klara klaudia klea kleopatra klára konstantina kora ksenija kyra
        kyriaki lada laia lamija lana larisa larissa laure lauriane laurine lavinia lea leana leandra leann leda lejla lela lelia lene
        leni lenka lenna leonie leonor leonora leontina leopoldina letizia letícia lexi lexie liana lidia lidija liepa lile lilia lilian
        liliana lilien lilit lilja lilla lillie lilly linn linnea lisanne lisbeth liv livia liza ljiljana ljuba ljubica lora loredana
        lorena lorenza lorna lotte louisa lourdes lovelie luana luciana lucie lucienne lucija lucía ludmila ludovica luisa luiza lujza
        luknė lusine luz lydie léa léna lía lív lívia lėja mabel mackenzie macy maddi maddison mae maeva maeve mafalda magali magda
        magdalena magdaléna maia maida maitê maja majda malen malin malina malu malvina malvína maneh manon manuela mara marcela
        marcella maren mareva margareta margarida margita margot marguerite mari mariami mariana marianna marica maricarmen mariella
        marija marika marilena marisa marisol marit marita mariya marlen marlena marta martina martine maryja maría mathilde matilda
        matilde matthildur matylda maud maxima mayra mayte maša meike melany melina melita merjem merle mette mia micaela michaela
        mikayla milada milagrosa milana milena milica milla millie miloslava minerva mirabela mireille mirela mirella mirjam mirjana
        mirka mirlande mirna miroslava moea moeata monika monserrat morgana myra myrlande myrna márcia mía mónica nadežda nadja nahia
        narcisa nare narine natalija nataša natália natálie neda nela nena neva nevena nevenka neža nia nika nikki nikol nikolina nila
        nisa nivi niviaq noemi noemí nola nona norina novella noëlle nutsa octavia ofelia ofélia oleksandra olimpia oliwia olívia ona
        otilia paige palmira panagiota paneeraq paninnguaq paola paraskevi pascale patricija patrizia patrícia paulina pelagia penelopa
        perla petra petronela phoebe pia pilar pipaluk piper poema pola polina radmila rafaela ramona raquel raya rebeca rebeka regína
        reina renata renáta riana rina rocio roksana romana romina romy ronja rosalia rosalinda rosamunda rosana rosanna rose-merline
        rosmery roxana rozalia rozina ruby rufina ruža róza sabina safija saga salomea salomé samanta sanda sandrine sanja sanne santina
        saskia savina scarlett selena selina serafina serena sesili sidonia sienna silje silvana silvija simona skye slavica slávka
        snezana snežana sofi sofie sofija sofiya sofía solange soledad solomiya soňa stanislava staša stefania stefanie stela susana
        susanne suzana svetlana sylvie sára sílvia sóley sólja talia tamia tania tanja tarita tarja tatiana tatjana teja tekla teodora
        teona tereza tess tessa teura thalia thea theodora therese tia tiare titaina titaua trinidad uiloq ulrika una vaea vala
        valentina valeria valerija valérie vanda vanesa varvara vasiliki vasilisa venera venla verica verona veronika verónica vesna
        viktoria viktorie viktoriya viktoría viktória vilma vincenza violet violeta violette virginie vita vittoria vitória viviana
        viviane vivienne vladana vladimíra vlasta vár widelene wilhelmina willow xenia ximena yara yekaterina yelena yeva yoana zaira
        zala zara zdenka zdeslava zenobia zita zlata zlatica zlatka zoey zofia zoja zora zorka zoé zuzana zuzanna ámbar ángela éabha
        žaneta želmíra
        """;
}
