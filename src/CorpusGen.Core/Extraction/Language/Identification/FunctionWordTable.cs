namespace CorpusGen.Core.Extraction.Language.Identification;

// Written by make-function-words.py. Do not edit.

/// <summary>Words of other languages that are not English words.</summary>
internal static class FunctionWordTable
{
    /// <summary>Function words and months: language|words.</summary>
    public const string FunctionWords = """
        af|aan af al augustus baie daar dag dat desember dit een ek en februarie gaan gesê haar het hom hulle hy januarie jou julie
        af|junie jy kan kom maar maart mei na nie oktober om ons op saam sal se sien sy te uit vir wat
        ca|abans abril ací agost així això al algun alguna algunes alguns alhora allà allí allò als altra altre altres amb ambdues
        ca|ambdós anar ans apa aquell aquella aquells aquest aquesta aquests aquí baix bastant bé cada cadascú com contra dalt de
        ca|del dels des desembre després dintre donat doncs durant el elles els en encara ens entre erem eren eres esta estan estat
        ca|estava estaven estem esteu estic està estàvem estàveu et etc ets faig fas febrer fem feu fi fora gairebé gener han haver
        ca|havia heu igual iguals inclòs ja jo juliol juny les li llarg llavors maig mal malgrat març mateix mateixa mentre meu meus
        ca|meva meves molta moltes mon mons més ne ni només nostra nostre nostres novembre octubre oi pel pels perquè però poc poca
        ca|pocs podem poden poder podeu poques potser propi puc qual quals quan quant que quelcom qui quin quina quines quins què sa
        ca|sabem saben sabeu ser ses setembre seu seus seva seves si sobre soc som sota sou sóc són ta tal també tampoc tant tanta
        ca|tantes te tene tenim tenir teniu teu teus teva teves tinc tota un una unes uns va vaig vam vas veu vostra vostre vostres
        ca|érem éreu és éssent últim ús
        cs|aby ahoj aj anebo ani aniž ano asi aspoň atd atp az ačkoli až bez beze blízko bohužel brzo bude budem budeme budes budete
        cs|budeš budou budu byl byla byli bylo byly bys byt být během březen března chce chceme chcete chceš chci chtít chtějí chuti
        cs|ci clanek clanku clanky co coz což cz daleko dalsi další deset devět dnes dobrý docela duben dubna dva dvacet dvanáct dvě
        cs|dál dále děkovat děkuji hodně jak jakmile jako jakož jde je jeden jedna jedno jednou jedou jeho jehož jej jeji jejich
        cs|její jelikož jemu jen jenom jenž jeste jestli ještě jež ji jich jimi jinak jine jiné jiz již jsem jses jseš jsi jsme jsou
        cs|jste já jí jím jíž jšte kam každý kde kdo kdy kdyz když ke kolik kromě ktera ktere kteri kterou ktery která které který
        cs|kteři kteří ku květen května kvůli leden ledna listopad listopadu mají mezi mit mne mnou mně moc mohl mohou moje moji
        cs|možná muj musí muze má málo mám máme máte máš mé mí mít mě můj může na nad nade nam napiste napište naproti nas nasi
        cs|načež naše naši ne nebo nebyl nebyla nebyli nebyly nechť nedělá nedělám neděláš neg nejsi nejsou nemají nemáme nemáte
        cs|neměl neni není nestačí nevadí nez než nic nich nimi nove novy nové nový nula ná nám námi nás náš ní ním ně něco nějak
        cs|někde někdo němu němuž od ona oni ono ony osm osmnáct pak patnáct po podle pokud potom pouze pozdě pořád prave pravé pred
        cs|pres pri proc prosince prosinec prostě prosím proti proto protoze protože proč prvni první práve pta pět před přede přes
        cs|přese při přičemž rovně se sedm si sice skoro smí smějí snad spolu srpen srpna sta sto strana sté sve svych svym svymi
        cs|své svých svým svými svůj ta tady tak takhle taky takze také takže tamhle tamto tato te tebe tebou tedy tema tento teto
        cs|tim timto tipy tisíc tisíce tobě tohle toho tohoto tomto tomu tomuto toto trošku tu tuto tvoje tvá tvé tvůj ty tyto téma
        cs|této tím tímto tě těm těma těmu třeba tři třináct určitě uz už vam vas vaše vaši ve vedle večer vlastně vsak vy vám vámi
        cs|vás váš více však všechen všechno všichni vůbec vždy za zatímco zač zda zde ze zpet zpravy zprávy zpět září únor února
        cs|čau červen července červenec června či článek článku články čtrnáct čtyři říjen října šest že
        da|af aldrig alle alt anden andet andre begge blev blive bliver da de dem denne der deres det dette disse dit du efter ej
        da|eller en ene eneste enhver er et februar fem fik flere fleste fordi forrige fra få får før godt han hans har havde hej
        da|helt hende hendes hun hvad hvem hver hvilken hvis hvor hvordan hvorfor hvornår ikke ind ingen intet ja januar jeg jer
        da|jeres jo juli juni kan kom komme kommer kun kunne lav lidt lige lille maj mand med meget mens mig min mit må ned nej ni
        da|nogen noget nogle ny nyt når nær næste næsten og også oktober om op os otte på se seks selv ser ses sig sige skal skulle
        da|som stor syv så sådan tage thi til tre ud var ved vi vil ville vor vores være været
        de|ab aber ach acht achte achten achter achtes ag alle allein allem allen aller alles als ander andere anderem anderen
        de|anderer anderes anderm andern anderr anders au auch auf aus ausser außer bei beide beiden beim bekannt bereits besser
        de|besten bis bisher bist da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus
        de|darf darfst darin darum darüber das dasein dass davon davor dazu daß dein deine deinem deinen deiner deines dem denen
        de|denn der deren derer des deshalb dessen dezember dich diese diesem diesen dieser dieses dir doch dort drei drin dritte
        de|dritten dritter drittes du durch durfte durften dürfen dürft eben ebenso ehrlich ei eigen eigene eigenen eigener eigenes
        de|ein eine einem einen einer eines einig einige einigem einigen einiger einiges einmal eins en ende endlich er ernst erst
        de|erste ersten erster erstes etwa etwas euch euer eure eurem euren eurer eures februar früher fünf fünfte fünften fünfter
        de|fünftes für ganz ganze ganzen ganzer ganzes gar gedurft gegen gehabt gehen geht gekannt gekonnt gemacht gemocht gemusst
        de|genug gerade gern gesagt gewesen gewollt gibt ging gleich gott grosse grossen groß große großen großer großes gute guter
        de|gutes hab habe haben habt hast hatte hatten hattest hattet heisst heute hier hin hinter hoch hätte hätten ich ihm ihn
        de|ihnen ihr ihre ihrem ihren ihrer ihres im immer indem irgend ist ja jahr jahre jahren januar je jede jedem jeden jeder
        de|jedes jedoch jemand jene jenem jenen jener jenes jetzt juli juni kam kann kannst kaum kein keine keinem keinen keiner
        de|keines kleine kleinen kleiner kleines kommen kommt konnte konnten kurz können könnt könnte lang lange leicht leide lieber
        de|los machen macht machte mag magst mahn mai mal manche manchem manchen mancher manches mann mehr mein meine meinem meinen
        de|meiner meines mensch mich mir mit mittel mochte mochten morgen musst musste mussten muß mußt märz möchte mögen möglich
        de|mögt müssen müsst müßt na nach nachdem nahm neben nein neue neuen neun neunte neunten neunter neuntes nicht nichts nie
        de|niemand noch nur ob oben oder offen ohne oktober ordnung recht rechte rechten rechter rechtes richtig rund sa sache sagt
        de|sagte sah satt schluss schon sechs sechste sehr sei seid seien sein seine seinem seinen seiner seines seit seitdem selbst
        de|sich sie sieben sind solang solche solchem solchen solcher solches soll sollen sollst sollt sollte sollten sondern sonst
        de|soweit sowie später statt steht suche tage tagen teil tel tritt uhr und uns unse unsem unsen unser unsere unserer unses
        de|unter viel viele vielem vielen vier vierte vierten vierter viertes vom von vor wahr wann waren warst warum weg wegen weil
        de|weit weiter weitere welche welchem welchen welcher welches wem wenig wenige weniger weniges wenn wer werde werden werdet
        de|weshalb wessen wie wieder wieso willst wir wird wirst wissen wo woher wohin wohl wollen wollt wollte wollten worden wurde
        de|wurden während wäre würde würden zehn zehnte zehnten zehnter zehntes zeit zu zuerst zum zur zurück zwanzig zwar zwei
        de|zweite zweiten zweiter zweites zwölf über
        es|abril acuerdo ademas además adrede afirmó agosto agregó ahi ahora ahí al algo alguna algunas alguno algunos algún alli
        es|allí ambos antano antaño apenas aquel aquella aquello aqui aquél aquélla aquí arriba aseguró asi así atras aun aunque
        es|ayer añadió aún bajo bien breve buen buena buenas bueno buenos cada casi cerca cierta ciertas cierto ciertos cinco claro
        es|comentó como conmigo conocer consigo contigo contra cosas creo cual cuales cuando cuanta cuantas cuanto cuantos cuatro
        es|cuenta cuál cuáles cuándo cuánta cuántas cuánto cuántos cómo da dan dar de debajo debe deben debido decir dejó del
        es|delante demás dentro deprisa desde despues después detras detrás dia dias dicen dicho diciembre dieron dijeron dijo dio
        es|donde durante día días dónde ejemplo el ella ellas ello ellos emplean emplear empleas empleo en encima enero entre erais
        es|eramos eran eres esa esas ese eso esos esta estaba estaban estabas estad estada estadas estado estados estais estamos
        es|estan estando estar estará estarán estarás estaré estaría estas este estemos esto estos estoy estuve estuvo está estáis
        es|están estás esté estéis estén estés excepto existe existen explicó expresó febrero fue fuera fuerais fueran fueras fueron
        es|fuese fueseis fuesen fueses fui fuimos fuiste gran grandes gueno haber habia habida habidas habido habidos habla hablan
        es|habrá habrán habrás habré habréis habría habrían habrías habéis había habíais habían habías hace haceis hacemos hacen
        es|hacer hacerlo haces hacia hago han hasta haya hayamos hayan hayas hayáis hecho hemos hizo horas hoy hube hubiera hubiese
        es|hubimos hubiste hubo igual incluso indicó informo informó intenta intento ir julio junio junto lado las le lejos les
        es|llegó lleva llevar los luego lugar mal manera marzo medio mejor menos menudo mia mias mio mios mis misma mismas mismo
        es|mismos modo momento mucha muchas mucho muchos muy más mí mía mías mío míos nada nadie ni ninguna ninguno ningún nos
        es|noviembre nuestra nuestro nueva nuevas nuevo nuevos nunca ocho octubre os otra otras otro otros pais para parece parte
        es|partir pasada pasado paìs peor pero pesar poca pocas poco pocos podeis podemos poder podria podrian podrias podrá podrán
        es|podría podrían poner por porque posible primera primero propia propias propio propios proximo próximo pudo pueda puede
        es|pueden puedo pues qeu que quedó quien quienes quiere quiza quizas quizá quizás quién quiénes qué raras realizó repente
        es|sabe sabeis sabemos saben sabes sal se seamos sean segun segunda segundo según seis septiembre ser sera seremos será
        es|serán serás seré seréis sería seríais serían serías seáis señaló si sido siempre siendo siete sigue sino sobre sois sola
        es|solas somos soyos su sus suya suyas suyo suyos sé sí sólo tal tambien también tampoco tanto tarde te tendrá tendrán
        es|tendrás tendré tendría tened teneis tenemos tener tenga tengan tengas tengo tengáis tenida tenidas tenido tenidos tenéis
        es|tenía teníais tenían tenías tercera tiempo tiene tienen tienes toda todas todavia todavía todo todos trabaja trabajo tras
        es|trata través tres tu tus tuve tuviera tuviese tuvimos tuviste tuvo tuya tuyas tuyo tuyos tú ultimo un una unas uno unos
        es|usa usais usamos usan usar usas uso usted ustedes va vais vamos varias varios vaya veces ver verdad vez voy vuestra
        es|vuestro ya él éramos ésa ésas ése ésos ésta éstas éste éstos última últimas último últimos
        et|aga aprill detsember ei et ja jaanuar jah juuli juuni kas kui kõik mai mida midagi minu mis mul mulle märts nad nii
        et|oktoober oled olen oli oma sa seda selle siin siis ta te veebruar ära
        eu|abendua abuztua al anitz apirila arabera asko azaroa baina batean batek bati batzuei batzuek batzuk bera beraiek berau
        eu|berauek bere berori beste bezala da dago dira ditu du dute edo egin ekaina eurak ez gainera gu gutxi guzti haiei haiek
        eu|haietan hala han handik hango hara hari hartan hau hauei hauek hauetan hemen hemengo hona honek honela honetan honi hor
        eu|hori horiei horiek horko horra horrek horrela horri hortik hura iraila izan maiatza martxoa ni noiz nola nondik nongo
        eu|nora otsaila urria urtarrila uztaila ze zein zen zenbait zenbat zer ziren zituen zu zuek zuen zuten
        fi|aiemmin aika aikaa aikaan aikajen aikana aikoina aikoo aikovat aina ainakin ainoa ainoat aiomme aion aiotte aist aivan
        fi|ajan alemmas alkuun alla alle aloitan aloitat aloitin aloitit aloitti alta aluksi alussa alusta annettu antaa antoi aoua
        fi|apu asia asiaa asian asiasta asiat asioita asti avuksi avulla avun avutta edelle edellä edeltä edemmäs edes edessä edestä
        fi|ehkä ei eikä eilen eivät eli ellei ellemme ellen ellet ellette elokuu elokuuta emme en enemmän eniten ennen ensi ensin
        fi|entinen entisen entisiä entistä enää eri eräiden eräs eräät esi esiin esillä et eteen etenkin etessa ette ettei että
        fi|haikki halua haluaa haluan haluat halusi halusin halusit haluton hei heidän heidät heihin heille heillä heiltä heinäkuu
        fi|heinäkuuta heissä heistä heitä helmikuu helmikuuta heti hieman hoikein huhtikuu huhtikuuta hyvien hyviin hyviksi hyville
        fi|hyviltä hyvin hyvinä hyvissä hyvistä hyviä hyvä hyvät hyvää hän häneen hänelle hänellä häneltä hänen hänessä hänestä
        fi|hänet häntä ihan ilman itse itsensä itseään ja jo johon joiden joihin joiksi joilla joille joilta joina joissa joista
        fi|joita joka jokin joko joksi joku jolla jolle jolloin jolta jona jonka jonkin jonne joo jopa jos joskus jossa josta jota
        fi|jotain joten jotka jotta jouduin jouduit joudun joulukuu joulukuuta joutua joutui joutuu juuri jälkeen jälleen jää kahden
        fi|kahta kahteen kai kaiken kaikkea kaikki kaikkia kaikkin kaksi kanssa kauan kaukana kautta kehen keiden keihin keiksi
        fi|keille keillä keiltä keinä keissä keistä keitten keittä keitä keneen keneksi kenelle kenellä keneltä kenen kenenä kenessä
        fi|kenestä kenet kenettä kenties kerran kerta kertaa kesken kesäkuu kesäkuuta ketkä ketä kiitos kohti koko kolmas kolme
        fi|kolmen koska koskaan kovin kuin kuinka kuinkan kuka kukaan kukin kukka kumpi kun kuten kuuden kuusi kuutta kyllä kyse
        fi|liian liki lisäksi lisää lla lokakuu lokakuuta luo luona lähelle lähellä läheltä lähes lähinnä lähtien läpi maaliskuu
        fi|maaliskuuta marraskuu marraskuuta meidän meidät meihin meille meillä meiltä meissä meistä meitä melkein melko menee
        fi|meneet menemme menen menet menette menevät meni menimme menin menit menivät mennyt menossa mihin mikin miksi mikä mikäli
        fi|mikään mille milloin millä miltä minkä minne minua minulla minulle minulta minun minussa minusta minut minuun minä missä
        fi|mistä miten mitkä mitä mitään moi mones monesti monet moni monta muassa muiden muita muka mukaan mukana mutta muu muualla
        fi|muualle muualta muuanne muun muut muuta muutama muuten myös myöskin myötä ne neljä neljän neljää niiden niihin niiksi
        fi|niille niillä niiltä niin niinä niissä niistä niitä noiden noihin noiksi noilla noille noilta noin noina noissa noista
        fi|noita nro nuo nyt näiden näihin näiksi näille näillä näiltä näin näinä näissä näistä näitä nämä ohi oikea oikein ole
        fi|olemme olen olet olette oleva olevan olevat oli olimme olin olisi olisin olisit olit olitte olivat olla olleet olli ollut
        fi|oma omaa omaan omaksi omalle omalta oman omassa omat omia omien omiin omiksi omille omilta omissa omista onkin onko ovat
        fi|paitsi pakosti paljon parempi peräti pian pieneen pieni pienin poikki päälle saakka sadam sama samaa samaan samalla saman
        fi|samat samoin sata sataa satojen se sekä sen siellä sieltä siihen siinä siis siitä sijaan siksi sille silloin sillä silti
        fi|siltä sinne sinua sinulla sinulle sinulta sinun sinussa sinusta sinut sinuun sinä sisällä siten sitten sitä ssa sta
        fi|suoraan suuren suuret suuri suuria suurin suurten syyskuu syyskuuta taa taas taemmas tahansa tai takaa takana takia tallä
        fi|tammikuu tammikuuta tavalla te teidän teidät teihin teille teillä teiltä teissä teistä teitä todella toinen toiseen
        fi|toisen toista toki tosin toukokuu toukokuuta tuhat tule tulee tulemme tulen tulet tulette tulevat tulimme tulin tulisi
        fi|tulisin tulisit tulit tulitte tulivat tulla tulleet tullut tuntuu tuo tuohon tuoksi tuolla tuolle tuolta tuon tuona
        fi|tuonne tuossa tuosta tuota tuotä tuskin tykö tähän täksi tälle tällä tällöin tältä tämä tämän tänne tänä tänään tässä
        fi|tästä täten tätä täysin täytyy täällä täältä usea useasti usein useita uudeksi uuden uudet uusi uusia uusien uusinta
        fi|uuteen uutta vaan vai vaikea vaikean vaikeat vaikka varsin varten vasen vasta vastaan vastan verran vielä vieri viiden
        fi|viime viisi voi voidaan voimme voin voisi voit voitte voivat vuoden vuoksi vuosi vuosien vuosina vuotta vähiten vähän
        fi|välillä yhden yhdessä yhteen yhtä yhtään yhä yksi yksin yleensä ylemmäs yli ylös ympäri älköön älä
        fr|abord afin ai aie aient aies ainsi ait allo allons allô alors août apres après assez attendu au aucun aucune aucuns
        fr|aujourd aupres auquel aurai aurais aurait aurez auriez aurions aurons auront aussi autant autre autres autrui aux avaient
        fr|avais avait avant avec avez aviez avions avoir avons avril ayant ayez ayons bas basee bien bigre bon boum brrr ce ceci
        fr|cela celle celles celui celà certes ces cet cette ceux chacun chacune chaque cher chers chez chiche chut chère chères ci
        fr|cinq clac clic combien comme compris contre couic crac da dans de debout dedans dehors deja delà depuis dernier des
        fr|dessous dessus deux devant devers devra devrait directe dit dite dits dix dixième doit doivent donc dont douze dring
        fr|droite du duquel durant dès début décembre effet egale egales elle elles en enfin entre envers environ essai est et etant
        fr|etc etre eu eue eues euh eurent eus eusse eussent eusses eussiez eut eux excepté extenso eûmes eût eûtes fais faisant
        fr|fait faites façon feront fi flac floc fois furent fus fusse fussent fussiez fut février fûmes fût fûtes gens haut hein
        fr|holà hormis hors hou houp hui huit hé hélas ici il ils importe janvier je juillet juin jusqu jusque juste laisser las le
        fr|lequel les leur leurs lors lorsque lui là lès mai maint mais malgre malgré merci mienne miennes mille moi moins mon mot
        fr|même mêmes na naturel ne neuf ni nommés nos notre nouveau novembre nul nôtre nôtres octobre ohé ollé olé ont onze onzième
        fr|ou ouf ouias ouste outre ouvert ouverte ouverts où paf parce parfois parle parlent parler parmi parseme partant pense
        fr|permet peu peut peuvent peux pff pfft pfut pif pire pièce plein plouf plupart plutôt pouah pouvait pres proche près psitt
        fr|pu puis puisque pur qu quand quant quatre que quel quelle quelles quelque quels qui quinze quoi quoique rendre restant
        fr|reste restent retour revoici revoilà rien sa sait sauf se sein selon semble sept septembre sera serai serais serait seras
        fr|serez seriez serions serons seront ses seul seule si sien sienne siennes siens sinon sixième soi soient sois soit sommes
        fr|sont sous souvent soyez soyons suffit suis suivant suivre sujet sur surtout ta tac tandis tant tardive te tel telle
        fr|telles tels tenir tente tes tien tienne tiennes tiens toc toi tous toute toutes treize trente tres trois trop très tsoin
        fr|tsouin tu té un une unes uniques uns va vais valeur vas vers vif vifs vingt vivat vive vives vlan voici voie voient voilà
        fr|voire vont vos votre vous vu vé vôtre vôtres zut ça ès étaient étais était étant état étiez étions été étée étées étés
        fr|êtes être
        gl|abril agosto alí ao aos aquel aquela aquelas aqueles aquilo aquí así aínda ben cando che co coa coas comigo contigo cos
        gl|cun cunha cunhas cuns da dalgún dalgúns das de decembro del dela delas deles desde deste dunha dunhas el ela elas eles en
        gl|eran esa esas ese eses esta estaba estar este estes estiven estou está están eu facer febreiro foi foron había hai iso
        gl|isto las lle lles los maio mais marzo meu meus min miña miñas moi na nas neste nin nos nosa nosas noso nosos novembro
        gl|nunha nunhas nós os ou outubro para pero pode pois pola polas polos por que se senón ser setembro seu seus sexa sido
        gl|sobre súa súas tamén te ter teu teus teñen teño tido tiven tiña túa túas un unha unhas uns vos vosa vosas voso vosos vós
        gl|xaneiro xullo xuño ós
        ha|afirilu agusta amma ba ce cikin da disamba faburairu ga ina ita janairu ji ka ko kuma lokacin mai maris mayu na ne ni
        ha|nuwamba oktoba sai satumba shi su suka ta tafi tana wani wannan wata ya yake yana yi yuli yuni za
        hr|ako ali bi bih bila bili bilo bio bismo biste biti bumo da duž ga hoće hoćemo hoćete hoćeš hoću iako ih ili iz ja je
        hr|jedna jedne jedno jer jesam jesi jesmo jeste jesu jim joj još ju kada kako kao koja koje koji kojima koju kolovoz
        hr|kolovoza kroz li lipanj lipnja listopad listopada mene meni mimo moj moja moje na nad nakon nam nama nas naš naša naše
        hr|našeg ne nego neka neki nekog neku nema netko neće nećemo nećete nećeš neću nešto ni nije nikoga nikoje nikoju nisam nisi
        hr|nismo niste nisu njega njegov njegova njegovo njemu njezin njezina njezino njih njihov njihova njihovo njim njima njoj
        hr|nju od odmah ona oni ono ožujak ožujka pak po prije prosinac prosinca rujan rujna sa sam samo se sebe sebi si siječanj
        hr|siječnja smo srpanj srpnja ste studeni studenoga su sve svi svibanj svibnja svog svoj svoja svoje svom ta tada taj tako
        hr|te tebe tebi toj travanj travnja tu tvoj tvoja tvoje uz vam vama vas vaš vaša vaše veljača veljače već vi vrlo za zar će
        hr|ćemo ćete ćeš ću što
        hu|abba abban abból addig ahhoz ahogy ahol aki akik akkor akár alapján alatt alatta alattad alattam alattuk alá alád alájuk
        hu|alám alánk alátok alól alóla alólad alólam alóluk alólunk amely amelyek amelyet amelyik ami amikor amit amolyan amott
        hu|amíg annak annál arra arról attól augusztus az aznap azok azokat azokba azokban azokból azokhoz azokig azokkal azokká
        hu|azoknak azoknál azokon azokra azokról azoktól azokért azon azonban azonnal azt aztán azután azzal azzá azért bal balra
        hu|belé beléd beléjük belém belénk belétek belül belőle belőled belőlem belőlük ben benne benned bennem bennük bennünk bár
        hu|bárcsak búcsú cikk cikkek csak csupán de dehogy ebbe ebben ebből eddig egy egyebek egyebet egyedül egyes egyet egyik
        hu|egymás egyre egyéb együtt egész egészen ehhez ekkor el eleinte ellen ellenes elleni elsõ első elsők elsőt elé eléd elég
        hu|eléjük elém elénk elétek elõ elõször elõtt elő előbb elől előle előled előlem előlük előlünk először előtt előtte előtted
        hu|előttem előttük előző emilyen engem ennek ennyi ennél enyém erre erről esetben ettől ez ezek ezekbe ezekben ezekből
        hu|ezeken ezeket ezekhez ezekig ezekkel ezekké ezeknek ezeknél ezekre ezekről ezektől ezekért ezen ezentúl ezer ezret ezt
        hu|ezután ezzel ezzé ezért február fel fele felek felet felett felé fent fenti fél fölé gyakran halló hamar hanem harminc
        hu|hatodik hatot hatvan helyett hetedik hetet hetven hiszen hiába hogy hogyan hol holnap honnan hova hozzá hozzád hozzám
        hu|hozzánk hurrá hány hármat három hát hátha hátulsó hét húsz ide idén igazán igen illetve ilyen immár inkább ismét ison itt
        hu|január jobban jobbra jó jól jólesik jóval jövőre július június kell kellene kellett kelljen ketten kettő kettőt kevés ki
        hu|kiben kiből kicsit kicsoda kihez kik kikbe kikben kikből kiken kiket kikhez kikkel kikké kiknek kiknél kikre kikről
        hu|kiktől kikért kilenc kinek kinél kire kiről kitől kivel kivé kié kiért képest kérem kérlek kész késő később későn két
        hu|kétszer kívül körül közben közel közepén közé között közül külön lassan le legyen lehet lenne lenni lennék lesz leszek
        hu|lesznek leszünk lett lettek lettem lettünk lévő maga magad magam magukat magát mai majd majdnem megint megvan mellett
        hu|mellé melléd mellém mellénk mellől mellőle mely melyek melyik mennyi mert miatt miatta miattad miattam miattuk mibe miben
        hu|miből mihez mik mikbe mikben mikből miken miket mikhez mikkel mikké miknek miknél mikor mikre mikről miktől mikért milyen
        hu|min minden mindent mindig minek minket mintha minél miről mit mitől mivel mivé miért mondta május már március más másik
        hu|másikat másnap második mások másokat mást még mégis míg mögé mögéd mögéjük mögém mögénk mögétek mögött mögötte mögül
        hu|mögüle mögüled mögülem mögülük múltkor múlva na nagy nagyobb nagyon naponta napot ne negyven neked nekem neki nekik
        hu|nektek nekünk nem nemcsak nemrég nincs nyolc nyolcat nála nálad nálam nálatok náluk nálunk négy négyet néha néhány nélkül
        hu|oda október olyan onnan ott pedig persze pár például rajta rajtad rajtam rajtuk rajtunk rendben rosszul rá rád rájuk rám
        hu|ránk rátok régen régóta részére róla rólad rólam rólatok róluk rólunk rögtön saját se sem semmi senki soha sok sokan
        hu|sokat sokkal sokszor sokáig során szemben szeptember szerint szinte számára száz százat szépen szét szíves sőt talán
        hu|tavaly te tegnap tehát tele teljes tessék titeket tizedik tizenöt tizet tovább további továbbá távol téged tényleg tíz
        hu|több többi túl tőle tőled tőlem tőletek tőlük tőlünk ugyanez ugyanis ugye urak uram urat utolsó után utána vagy vagyis
        hu|vagyok vagytok vagyunk vajon valahol valaki valakit valami való vannak vele veled velem veletek velük velünk vissza
        hu|viszlát viszont volna volnék voltak voltam voltunk végre végén végül által ám április át éljen én éppen érte érted értem
        hu|értetek értük értünk és év évben éve évek éves évi évvel így óta õk õket ön önbe önben önből önhöz önnek önnel önnél önre
        hu|önről önt öntől önért önök önökbe önökben önökből önöket önökhöz önökkel önöknek önöknél önökre önökről önöktől önökért
        hu|önökön önön össze öt ötven ötödik ötöt úgy úgyis új újabb újra úr ők őket őt
        id|ada adalah adanya adapun agak agaknya agustus akan akankah akhir akhiri aku akulah amat amatlah anda andalah antar antara
        id|apa apaan apabila apakah apalagi apatah artinya asal asalkan atas atau ataukah ataupun awal awalnya bagai bagi bagian
        id|bahkan bahwa baik bakal bakalan balik banyak bapak baru bawah begini begitu bekerja belum benar berada berapa berarti
        id|berawal beri berikan berikut berkata berlalu bermula bersama bersiap berujar berupa besar betul biasa bila bilakah bisa
        id|bisakah boleh buat bukan bulan cara caranya cukup cuma dahulu dalam dan dapat dari datang dekat demi dengan depan
        id|desember di dia dialah diberi dibuat didapat diingat dijawab dikira dilalui dilihat diminta dimulai dini diri dirinya
        id|disebut disini ditanya dong dua dulu empat enggak entah februari guna gunakan hal hampir hanya hari harus hendak hingga
        id|ia ialah ibarat ibu ikut ingat ingin ini inikah inilah itu itukah itulah jadi jadilah jadinya jangan januari jauh jawab
        id|jawaban jelas jika jikalau juga juli jumlah juni justru kala kalau kalian kami kamilah kamu kamulah kan kapan karena
        id|kasus kata katakan katanya ke keadaan kecil kedua kelima keluar kembali kenapa kepada ketika kini kinilah kira kiranya
        id|kita kitalah kok kurang lagi lagian lah lainnya lalu lamanya lanjut lebih lewat lima luar macam maka makanya makin malah
        id|malahan mampu mana maret masa masalah masih masing mau maupun mei melalui melihat memang memberi membuat memihak meminta
        id|memulai menaiki menanti menanya mengapa mengira menjadi menuju menurut merasa mereka meski minta mirip misal mula mulai
        id|mulanya mungkin nah naik namun nanti nyaris oktober oleh olehnya pada padahal padanya pak panjang pantas para pasti
        id|penting percuma perlu pernah pertama pihak pukul pula punya rasa rasanya rata rupanya saat saatnya saja sajalah saling
        id|sama sambil sampai sana sangat satu saya sayalah se sebab sebagai sebaik sebelum sebesar sebuah sebut secara sedang
        id|sedikit segala segera seingat sejak sejauh sejenak sekadar sekali sekecil sekitar sela selagi selain selaku selalu selama
        id|seluruh semacam semakin semampu semasa semasih semata semisal sempat semua semula sendiri seolah seorang seperti sepihak
        id|sering serta serupa sesaat sesama sesuatu sesudah setelah setiap setiba seusai sewaktu siap siapa sini sinilah soal
        id|soalnya suatu sudah supaya tadi tadinya tahu tahun tak tambah tampak tandas tanpa tanya tapi tegas telah tempat tengah
        id|tentang tentu tepat terasa terdiri terjadi terkira terlalu tertuju terus tetap tetapi tiap tiba tidak tiga tinggi toh
        id|tunjuk turut tutur ucap ucapnya ujar ujarnya umum umumnya ungkap untuk usah usai waduh wah wahai waktu walau wong yaitu
        id|yakin yakni yang
        it|abbia abbiamo abbiano abbiate adesso agl agli agosto ahime ahimè ai al alcuna alcuni alcuno alla alle allo allora altre
        it|altri altro altrove altrui anche ancora anni anno ansa aprile assai attesa avanti avemmo avendo avente avere averlo
        it|avesse avessi aveste avesti avete aveva avevamo avevano avevate avevi avevo avrai avranno avrebbe avrei avremmo avremo
        it|avreste avresti avrete avrà avrò avuta avute avuti avuto basta ben bene brava buono caso cento certa certe certi certo
        it|che ci cima cinque cio cioe cioè citta città ciò co codesta codesti codesto cogli coi col colei coll coloro colui cominci
        it|contro cos cosa cosi così cui da dagl dagli dai dal dall dalla dalle dallo davanti degl degli dei del della delle dello
        it|dentro detto deve devo di dicembre dietro diventa dopo doppio dov dovra dovrà dunque durante ebbe ebbero ebbi ecc ecco ed
        it|egli ella eppure erano eravamo eravate eri ero esempio esse essendo esser essere essi faccia faccio facemmo facendo
        it|facesse facessi faceste facesti faceva facevi facevo fai fanno farai faranno farebbe farei faremmo faremo fareste faresti
        it|farete farà farò fatto favore febbraio fece fecero feci finche fino forse forza fosse fossero fossi fossimo foste fosti
        it|fra fu fui fummo fuori furono futuro gennaio gente gia giacche giorni giorno giu giugno già gli gliela gliele glieli
        it|glielo gliene grande grazie gruppo haha hai hanno ie ieri il inc infatti inoltre insieme intanto intorno invece io lato
        it|le li lontano loro luglio lui lungo luogo là macche magari maggio maggior mai marzo meglio meno mentre mesi mezzo mia mie
        it|miei mila milioni minimi mio modo molta molti molto momento mondo ne negl negli nei nel nell nella nelle nello nemmeno
        it|neppure nessun nessuna nessuno niente noi nome nonsia nostra nostre nostri nostro novanta nove novembre nulla nuovi nuovo
        it|od oggi ogni ognuna ognuno oltre oppure ora osi ossia ottanta otto ottobre paese parte peccato peggio perche perchè
        it|perché percio perciò perfino pero persino persone però piedi pieno piglia piu più po poco poiche possa posto presa prima
        it|primo proprio puo può qualche quale quali quando quante quanti quanto quattro quel quella quelle quelli quello questa
        it|queste questi questo qui quindi quinto recente riecco sara sarai saranno sarebbe sarei saremmo saremo sareste saresti
        it|sarete sarà sarò scola scopo scorso se secondo seguito sei sembra sembri sempre senza sette settembre si sia siamo siano
        it|siate siete sig solito sono sopra sotto spesso sta stai stando stanno starai starei staremo starete starà starò stata
        it|stati stato stava stavamo stavano stavate stavi stavo stemmo stessa stesse stessi stesso steste stesti stette stetti stia
        it|stiamo stiano stiate sto su sua subito sugl sugli sui sul sull sulla sulle sullo suo suoi tali tanto te terzo th titolo
        it|tra tranne tre trenta triplo troppo trovato tu tua tue tuo tuoi tutta tutte tutti tutto uguali ultimo un una uno uomo va
        it|vai vari varia varie vario verso vi vicino visto vita voi volta volte vostra vostre vostri vostro
        ku|adar berfanbar cotmeh gulan hezîran mijdar nîsan rêbendan sibat tebax tîrmeh îlon ئێمە ئێوە ئەم ئەو ئەوان ئەوەی بۆ بێ
        ku|بێجگە بە بەبێ بەدەم بەردەم بەرلە بەرەوی بەرەوە بەلای بەپێی تۆ تێ جگە دوای دوو دە دەکات دەگەڵ سەر لێ لە لەبابەت لەباتی
        ku|لەبارەی لەبرێتی لەبن لەبەر لەبەینی لەدەم لەرێ لەرێگا لەرەوی لەسەر لەلایەن لەناو لەنێو لەو لەژێر لەگەڵ من ناو نێوان هەر
        ku|هەروەها وەک پاش پێ پێش چەند کرد کە
        lt|abi abidvi abiejø abiem abipus abu abudu ai ana anajai anajam anajame anapus anas anasai anasis anei aniedvi anieji anoji
        lt|anojo anojoje anokia anoks anosios anot antai anuodu anuoju anàja anàjà anàjá anàsias anøjø apie aplink ar arba argi arti
        lt|að balandis balandžio bei beje bemaþ betgi beveik birželio birželis dar dargi daugmaþ deja dëka dël dëlei dëlto ech et
        lt|galbût galgi gan gana gegužė gegužės gi greta gruodis gruodžio idant iki ir irgi itin ið iðilgai iðvis jajai jajam jajame
        lt|jei jeigu ji jiedu jiedvi jieji jinai jis jisai joji jojo jojoje jokia joks josioms josios josiose judu judvi juk jumis
        lt|jums jumyse juodu juoju juosius jus jàja jàjà jàsias jájá jøjø jûs jûsiðkë jûsø kad kada kadangi kai kaip kaipgi kas
        lt|katra katras kaþin kaþkas kaþkoks kaþkuri kiaurai kiek kieno kita kitas kitokia kitoks kodël kokia koks kol kolei kone
        lt|kovas kovo kuomet kur kurgi kuri kuris lai lapkritis lapkričio liepa liepos lig ligi lyg manajai manajam manas manasai
        lt|manasis manieji manim manimi maniðkë mano manoji manojo manuoju manyje manàja manàjà manàjá manæs manøjø maþdaug maþne
        lt|mudu mudvi mumis mumyse mus mûsiðkë mûsø na nagi ne nebe nebent negi negu nei nejau nejaugi nekaip nes netgi netoli neva
        lt|nors nuo në ogi oi pagal palei pasak paskos paskui paskum pati patiems paties patys patá paèiais paèiam paèiame paèiu
        lt|paèius paèiø pirm pirma pirmiau po prie prieð pusiau rasi rodos rugpjūtis rugpjūčio rugsėjis rugsėjo sau sausio sausis
        lt|savajai savajam savas savasai savasis savieji savimi saviðkë savo savoji savojo savuoju savyje savàja savàjà savàjá savæs
        lt|savøjø skersai spalio spalis staèiai su sulig ta tai taigi taip taipogi tajai tajam tajame tamsta tarsi tartum tarytum
        lt|tas tasai tau tavajai tavajam tavas tavasai tavasis tave tavieji tavimi taviðkë tavo tavoji tavojo tavuoju tavyje tavàja
        lt|tavàjà tavàjá tavæs tavøjø taèiau te tegu tegul tiedvi tieji tiesiog tik tiktai toji tojo tojoje tokia toks tol tolei
        lt|toliau tosioms tosios tosiose tu tuodu tuoju tuosius turbût tàja tàjà tàjá tàsias tøjø tûlas uþ uþtat uþvis va vai
        lt|vasario vasaris viduj vidury vien vienas vienoks vietoj virð virðuj virðum vis visgi visokia visoks vos vël vëlgi ypaè
        lt|ákypai ðalia ðe ði ðiajai ðiajam ðiajame ðiapus ðiedvi ðieji ðioji ðiojo ðiojoje ðiokia ðioks ðiosios ðis ðisai ðit ðita
        lt|ðitas ðitokia ðitoks ðituodu ðiuodu ðiuoju ðiàja ðiàjà ðiàsias ðiøjø ðtai ðájá þemiau
        lv|aiz ap apakš aprīlis ar arī augusts augšpus bez bija biji biju bijām bijāt būs būsi būsiet būsim būt būšu caur decembris
        lv|diemžēl diezin droši dēļ esam esat esi esmu februāris gan gar iekam iekams iekām iekāms iekš iekšpus ik ir itin iz ja
        lv|janvāris jau jeb jebšu jel jo jā jūlijs jūnijs ka kamēr kaut kolīdz kopš kā kļuva kļuvi kļuvu kļuvām kļuvāt kļūs kļūsi
        lv|kļūsiet kļūsim kļūst kļūstam kļūstat kļūsti kļūstu kļūt kļūšu labad lai lejpus līdz līdzko maijs ne nebūt nedz nekā nevis
        lv|nezin novembris nē oktobris otrpus pirms pret priekš pār pēc septembris starp tak tapi tapsi tapsiet tapsim tapt tapāt
        lv|tapšu taču te tiec tiek tiekam tiekat tieku tik tika tikai tiki tikko tiklab tiklīdz tiks tiksiet tiksim tikt tiku
        lv|tikvien tikām tikāt tikšu tomēr topat tā tādēļ tālab tāpēc un uz vai var varat varēja varēji varēju varējām varējāt varēs
        lv|varēsi varēsim varēt varēšu vien virs virspus vis viņpus zem ārpus šaipus
        ms|abdul acara ada adalah ahmad akan akhbar akhir alam amat amerika anak anggota antara apa apabila asas asean asia asing
        ms|atas atau awal awam bagi bahan baharu bahawa baik bandar banyak baru bawah bekas beliau belum berada berjaya berkata
        ms|berlaku bermula bernama bersama berubah besar bhd bidang bilion bn boleh bukan bulan bursa dalam dan dana dapat dari
        ms|dasar datang datuk dengan depan dewan di dibuka disember ditutup dolar dr dua dunia ekonomi eksport empat enam faedah feb
        ms|februari hadapan hanya harga hari hasil hingga ia iaitu ialah indeks india ini islam isnin isu itu jabatan jalan jan
        ms|januari jawatan jepun jika jualan juga julai jumaat jumlah jun juta kadar kali kami kata katanya kaunter kawasan ke
        ms|keadaan kecil kedua kekal kepada kerana kereta kerja kes ketika ketua khamis kini kita klci klibor kontrak kos kuala
        ms|kuasa kukuh lagi langkah laporan lebih lepas lima luar lumpur mac mahu majlis makanan malam mana masa masalah masih mata
        ms|mei melalui melihat membawa memberi membuat menarik menjadi menokok menteri menurut mereka merosot minat minggu minyak
        ms|mohd mudah mungkin naik najib negara negeri niaga nilai nov ogos okt oktober oleh operasi orang pada pagi pameran papan
        ms|para paras parti pasaran pasukan pegawai pejabat pekerja pelabur peluang peniaga penting peratus perdana perkara perlu
        ms|pertama peserta petang pihak pilihan polis politik produk projek proses pukul pula pusat rabu rakan rakyat ramai rantau
        ms|raya rendah ringgit rumah sabah sahaja saham sama sarawak satu sawit saya sdn sebagai sebelum sebuah secara sedang segi
        ms|sejak sektor selain selama selasa selatan selepas seluruh semakin semalam semasa semua semula sen sendiri seorang seperti
        ms|sept seri serta sesi setiap sidang sini sistem sri sudah sukan suku sumber supaya susut syed tahap tahun tanah tanpa
        ms|tawaran telah tempat tempoh tenaga tengah tentang terbaik terbang terbuka terus tetapi tiada tidak tiga timur tinggi
        ms|tunai turun turut umno untuk untung urus usaha utama wang wanita wilayah yang
        nl|aan achte achter af al aldaar aldus alle allebei alleen alles als alsnog altijd altoos ander andere anders augustus
        nl|beetje behalve beide beiden ben beneden bepaald bij bijna bijv binnen blijken boven bovenal buiten bv daar daarin daarna
        nl|daarnet daarom daarop daaruit dan dat de deden der derde dertig deze dhr dit doch doen doet drie duizend dus echter een
        nl|eens eer eerdat eerder eerlang eerst eerste eigen elke en enig enige enkel er erdoor ergens etc evenwel februari gauw ge
        nl|geen gehad gekund geleden gelijk gemogen genoeg geweest gewoon haar hadden heb hebben hebt hedden heeft hemzelf het hier
        nl|hierin hierna hierom hij hijzelf hoewel honderd hun hunne ieder iedere iemand iets ik ikzelf inzake ja januari je jezelf
        nl|jij jijzelf jou jouw jouwe juist juli jullie juni kan klaar kon konden kun kunnen kunt laatst liever lijken lijkt maak
        nl|maakt maakte maakten maar maart mag maken meer meest meestal mei mevr mezelf mij mijn mijnent mijner mijzelf minder
        nl|missen mits mocht mochten moest moesten moet moeten mogen mr mrs mw na naar nadat nam nee neem negen nemen nergens
        nl|niemand niet niets niks noch nog nogal nooit nv oktober om omdat omhoog omlaag omtrent omver ondanks onder ons onszelf
        nl|onze onzeker ooit ook op opnieuw opzij overal overige paar precies rond rondom samen sedert sinds slechts sommige spoedig
        nl|te tegen tenzij terwijl thans tien tiende tijdens tja toch toen totdat tussen tweede uit uw vaak vaakwat vanaf vandaan
        nl|vanuit vanwege veel veeleer veertig verder vier vierde vijf vijfde vijftig vol volgend volgens voor vooraf vooral voorbij
        nl|voordat voorop voorts vooruit vrij vroeg waar waarom wanneer waren wat wederom weg wegens weinig wel weldra welk welke
        nl|werd werden werder wezen wie wiens wier wij wijzelf wil wilden willen worden wordt zal ze zei zeker zelf zelfde zelfs zes
        nl|zeven zich zij zijn zijne zijzelf zo zoals zodat zodra zonder zou zouden zowat zulk zulke zullen zult
        no|alle andre arbeid av begge ble blei bli blir blitt bort bruke både båe da de deg dei deim deira deires dem denne der dere
        no|deres desember det dette di disse ditt du dykk dykkar då eg ein eit eitt eller elles en ene eneste enhver enn er et ett
        no|etter februar fordi forsûke fra få før fûr fûrst gjorde gjûre gå hadde han hans har hennar henne hennes hjå honom hoss
        no|hossen hun hva hvem hver hvilke hvilken hvis hvor hvordan hvorfor ikke ikkje ingen ingi inkje innen inni ja januar jeg
        no|juli juni kan kom korleis korso kun kunne kva kvar kven kvi kvifor lage lang lik mai makt med medan meget mellom mens mer
        no|mest min mot mye mykje må måte navn ned nei noe noen noka noko nokon nokor nokre ny nå når og også oktober om opp oss
        no|punkt på rett riktig samme sant seg selv si sia sidan siden sist sitt sjøl skal skulle slik slutt som somme somt stille
        no|så sånn tid til tilbake upp ut uten var vart varte ved verdi vere verte vi vil ville vite vore vors vort vår være vært
        no|vöre vört
        pl|aby ach acz aj albo ależ ani aż bardzo bez bo bowiem byli bym być był była było były będzie będą cali cała cały chce choć
        pl|ci ciebie cię co coraz coś czasami czasem czemu czerwca czerwiec czy czyli często daleko dla dlatego dobrze dokąd dość dr
        pl|dużo dwa dwaj dwie dwoje dzisiaj dziś gdy gdyby gdyż gdzie gdzieś godz grudnia grudzień hab ich ii iii ile im inna inne
        pl|inny innych inż iv ix iż ja jak jakaś jakby jaki jakichś jakie jakiś jakiż jako jakoś je jeden jedna jednak jedno jednym
        pl|jedynie jego jej jemu jestem jeszcze jeśli jeżeli już ją każdy kiedy kilka kilku kimś kto ktoś która które którego której
        pl|który których którym którzy ku kwiecień kwietnia lat lecz lipca lipiec listopad listopada lub lutego luty maj maja mają
        pl|mam mamy marca marzec mało mgr miał mimo między mnie mną mogą moi moim moja moje może możliwe można musi mój na nad nam
        pl|nami nas nasi nasz nasza nasze naszego naszych nawet nic nich nie niech niego niej niemu nigdy nim nimi nią niż nowe np
        pl|nr obok od około ona oni ono oraz oto owszem pana pani październik października pl po podczas pomimo ponad powinna
        pl|powinni powinno poza prawie przed przede przez przy raz razie roku również sam sama sierpień sierpnia się skąd sobie sobą
        pl|sposób styczeń stycznia swoje są ta tak taka taki takich takie także te tego tej tel temu teraz też tobie tobą toteż
        pl|totobą trzeba tu tutaj twoi twoim twoja twoje twym twój ty tych tylko tym tys tzw tę ul vi vii viii vol wam wami wasi
        pl|wasz wasza wasze według wie wiele wielu więc więcej wrzesień września wszyscy wtedy www wy właśnie wśród xi xii xiii xiv
        pl|xv za zapewne zawsze zaś ze zeznowu znowu znów został zł żaden żadna żadne żadnych że żeby
        pt|abril acerca adeus agora agosto ainda alem algmas algo algumas alguns ali além ambas ambos ano anos ao aonde aos apenas
        pt|apoio apontar apos após aquela aquelas aquele aqueles aqui aquilo assim através atrás até aí baixo bem bom bons breve
        pt|cada caminho catorze cedo cento certeza cima cinco coisa com como contra contudo cuja cujas cujo cujos custa cá da
        pt|daquela daquele dar das de debaixo dela delas dele deles demais dentro depois desde dessa dessas desse desses desta
        pt|destas deste destes deve devem deverá dez dezembro dezoito dia diante direita dispoe dispoem diversa diz dizem dizer dois
        pt|duas durante dá dão dúvida ela elas ele eles embora entao entre então eram essa essas esse esses esta estado estamos
        pt|estar estará estas estava estavam este esteja estejam estes esteve estive estiver estou está estás estão eu exemplo falta
        pt|fará faz fazeis fazem fazemos fazer fazia faço fevereiro fim foi fomos fora foram forem forma formos fosse fossem foste
        pt|fostes fui fôramos geral grande grandes grupo haja hajam hajamos havemos havia hei hoje hora horas houve houver houvera
        pt|houverá há hão iniciar inicio ir irá isso ista iste isto janeiro julho junho já lado lhe lhes ligado longe lugar lá maio
        pt|maior maioria mais mal março meio menor menos meses mesma mesmas mesmo mesmos meu meus minha minhas momento muito muitos
        pt|máximo mês na nada nao naquela naquele nas nem nenhuma nessa nessas nesse nesses nesta nestas neste nestes noite nome nos
        pt|nossa nossas nosso nossos nove novembro novo novos num numa numas nunca não nível nós número obra oitava oitavo oito onde
        pt|ontem onze os ou outra outras outro outros outubro para parece parte partir paucas pegar pela pelas pelo pelos perante
        pt|perto pessoas pode podem poder poderá podia pois ponto pontos por porque porquê posição posso pouca pouco poucos povo
        pt|propios proprio própria próprio próxima próximo puderam pôde põe põem quais qual quando quanto quarta quatro que quem
        pt|quer quereis querem queres quero questão quieto quinta quinto quinze quáis quê relação sabe sabem se segunda segundo sei
        pt|seis seja sejam sejamos sem sempre sendo ser serei seremos seria seriam será serão sete setembro seu seus sexta sexto
        pt|sistema sobre sois somente somos sou sua suas são sétima sétimo só tal talvez tambem também tanta tantas tanto tarde te
        pt|tem temos tendes tenha tenham tenho tentar tente tentei ter terei teremos teria teriam terá terão teu teus teve tinha
        pt|tinham tipo tive tivemos tiver tivera tiveram tiverem tivesse tiveste toda todas todo todos treze três tu tua tuas tudo
        pt|tão tém têm uma umas uns usa usar vai vais veja vem vens ver verdade vez vezes viagem vindo vinte você vocês vos vossa
        pt|vossas vosso vossos vários vão vêm vós às área éramos és último
        ro|abia acea aceasta această aceea aceeasi acei aceia acel acela acelasi acele acelea acest acesta aceste acestea acestei
        ro|acestia acestui aceşti aceştia acolo acord acum adica ai aia aibă aici aiurea al ala alaturi alea alt alta altceva alte
        ro|altfel alti altii altul anume apoi aprilie ar asa asta astazi astea astfel astăzi asupra atare atat atata atatea atatia
        ro|ati atit atita atitea atitia atunci au avea avem aveţi avut azi aş aşadar aţi ba bine bucur bună ca cand capat careia
        ro|carora caruia catre caut ce cea ceea cei cel cele celor ceva chiar ci cinci cind cine cineva cit cita citeva citi citiva
        ro|contra cu cui cum cumva curând curînd când cât câte câtva câţi cînd cît cîte cîtva cîţi că căci cărei căror cărui către
        ro|da daca dacă dar dat dată dau de decembrie deci decit degraba deja departe desi despre deşi dintr dintre doar doi doilea
        ro|două drept dupa după dă ea ei el ele eram este eu eşti fara fata februarie fel fi fiecare fii fim fiu fiţi foarte fost
        ro|frumos fără geaba graţie halbă ia ianuarie iar ieri ii il imi inainte inapoi inca incit insa intr intre isi iti iulie
        ro|iunie le li lor lui lângă lîngă mai martie mea mei mele mereu meu mie mult multa multe multă mulţi mâine mîine mă ne
        ro|nevoie ni nici nimeni nimeri nimic niste nişte noastre noastră noi noiembrie noroc nostri nostru nou noua nouă noştri
        ro|numai octombrie ori oricare orice oricine oricum oricând oricât oricînd oricît oriunde pai parca patra patru pe pentru
        ro|peste pic pina poate prea prima primul prin putini puţin puţina puţină până pînă rog sa sai sau se septembrie si sint
        ro|sintem spre sunt suntem sunteţi sus sută sînt sîntem sînteţi să săi său ta te timp toata toate toată tocmai toti totul
        ro|totusi totuşi toţi trei treia treilea tu tuturor tăi tău ul ului un una unde undeva unei uneia unele uneori unii unor
        ro|unora unu unui unuia unul va vi voastre voastră voi vom vor vostru vouă voştri vreme vreo vreun vă zece zi zice îi îl îmi
        ro|în înainte încotro încât încît între îţi ăla ălea ăsta ăstea ăştia şapte şase şi ştiu ţi ţie
        sk|aby aj ak akej akejže ako akom akomže akou akouže akože aká akáže aké akého akéhože akému akémuže akéže akú akúže aký
        sk|akých akýchže akým akými akýmiže akýmže akýže alebo ani apríl apríla asi augusta avšak až ba bez bezo bol boli bolo bude
        sk|budem budeme budete budeš budú buď byť cez cezo decembra dnes ešte február februára hoci iba ich im inej inom iná iné
        sk|iného inému iní inú iný iných iným inými ja január januára je jeho jej jemu ju júl júla jún júna kam kamže každou každá
        sk|každé každého každému každí každú každý každých každým každými kde kej kejže keď keďže kie kieho kiehože kiemu kiemuže
        sk|kieže koho kom komu kou kouže kto ktorej ktorou ktorá ktoré ktorí ktorú ktorý ktorých ktorým ktorými ku ká káže ké kéže
        sk|kú kúže ký kýho kýhože kým kýmu kýmuže kýže lebo leda ledaže len majú mal mala mali marca marec mať medzi mne mnou moja
        sk|moje mojej mojich mojim mojimi mojou moju možno musia musieť musí musím musíme musíte musíš má máj mája mám máme máte máš
        sk|môcť môj môjho môže môžem môžeme môžete môžeš môžu mňa na nad nado najmä nami naša naše našej naši našich našim našimi
        sk|našou ne nech neho nej nejakej nejakom nejakou nejaká nejaké nejakú nejaký nejakým nemu než nich nie nielen niečo nim
        sk|nimi nič ničoho ničom ničomu ničím novembra nám nás náš nášho ním od odo október októbra ona oni ono ony oň oňho po podo
        sk|podľa pokiaľ popod popri potom poza pre pred predo preto pretože prečo pri práve sa seba sebe sebou sem septembra si sme
        sk|som ste svoj svoja svoje svojho svojich svojim svojimi svojou svoju svojím sú ta tak takej takejto taká takáto také
        sk|takého takému takéto takí takú takúto taký takýto takže teba tebe tebou teda tej tejto tento tieto tiež toho tohoto tohto
        sk|tomto tomu tomuto toto tou touto tu tvoj tvoja tvoje tvojej tvojho tvoji tvojich tvojim tvojimi tvojím ty tá táto tí títo
        sk|tú túto tých tým tými týmto už vami vaša vaše vašej vaši vašich vašim vaším veď viac vo vy vám vás váš vášho však všetci
        sk|všetka všetko všetky všetok za začo začože zo áno čej či čia čie čieho čiemu čiu čo čoho čom čomu čou čože čí čím čími
        sk|ďalšia ďalšie ďalšiu ďalšom ďalšou ďalší ďalších ďalším ďalšími ňom ňou ňu že
        sl|ali avgust bi bil bila bili bilo biti blizu bo bodo bojo bolj bom bomo boste bova boš brez cel cela celi celo da daleč
        sl|dan danes deset deseta deseti deseto devet deveta deveti deveto dober dobra dobri dobro dokler dol dolg dolga dolgi
        sl|dovolj druga drugi drugo dva dve eden en ena ene eni enkrat eno februar ga gor gospa gospod ii iii iv ix iz januar jaz je
        sl|ji jih jim jo julij junij jutri kaj kajti kako kakor kamor kar karkoli kdaj kdo ker ki kje kjer ko koder koga komu kot
        sl|kratek kratka kratke kratki lahka lahke lahki lahko le lep lepa lepe lepi lepo leto maj majhen majhna majhni malce malo
        sl|manj marec med medtem mene mesec midva midve mnogo moj moja moje mora morajo moram moramo morate moraš morem na nad naj
        sl|najina najino najmanj naju največ nam narobe nas nato nazaj naš naša naše ne nedavno nedelja nek neka nekaj nekdo neke
        sl|nekega neki nekje neko nekoga nekoč ni nikamor nikdar nikjer nikoli nič nje njega njegov njegova njegovo njej njemu njen
        sl|njena njeno nji njih njihov njihova njihovo njiju njim njo njun njuna njuno nocoj ob oba obe oboje od odprt odprta odprti
        sl|okoli oktober onadva oni onidve osem osma osmi osmo peta petek peti peto po pogosto poleg poln polna polni polno ponovno
        sl|potem povsod prav prava prave pravi pravo prazen prazna prazno precej pred prej preko pri proti prva prvi prvo ravno
        sl|redko res reč saj sam sama sami samo se sebe sebi sedaj sedem sedma sedmi sedmo sem seveda si sicer skoraj skozi smo
        sl|sobota spet sreda srednja srednji sta ste stran stvar sva ta tak taka taki tako takoj te tebe tebi tega težak težka težki
        sl|težko tista tiste tisti tisto tja toda torek tretja tretje tretji tri tu tudi tukaj tvoj tvoja tvoje vaju vam vas vaš
        sl|vaša vaše ve vedno velik velika veliki veliko vendar ves več vi vidva vii viii visok visoka visoke visoki vsa vsaj vsak
        sl|vsaka vsakdo vsake vsaki vse vsega vsi vso včasih včeraj za zadaj zadnji zakaj zaprta zaprti zaprto zdaj zelo zunaj če
        sl|često četrta četrtek četrti četrto čez čigav šest šesta šesti šesto štiri že
        so|aad abriil agosto atabo ay ayaa ayee ayuu dhan diseembar febraayo hadana inuu isku janaayo jannaayo jiray jirtay juun ka
        so|kasoo ku kuu lakin luulyo maarso maayo markii noofeembar ogosto oktoobar oo sebteembar sebtembar si soo uga ugu uu waa
        so|waxa waxuu
        sv|aderton adjö aldrig alla allas allt alltid alltså andra andras annan annat artonde artonn att augusti av bakom bara
        sv|behöva behövas behövde behövt beslut blev bli blir blivit bort borta bäst bättre båda bådas dag dagar dagarna dagen de
        sv|del delen dem denna deras dess dessa det detta dina dit ditt dom du där därför då efter ej elfte eller elva emot en enkel
        sv|enkelt enkla enligt ens er ers ert ett ettusen fanns februari fem femte femtio femton fick finnas finns fjorton fjärde
        sv|fler flera flesta fram framför från fyra fyrtio få får fått för före förlåt förra första genast genom gick gjorde gjort
        sv|goda godare godast gott gälla gäller gällt gärna gå går gått gör göra hade han hans har heller hellre helst helt henne
        sv|hennes hon honom hundra hur här hög höger högre högst ibland icke idag igen igår imorgon inför inga ingen inget innan
        sv|inne inom inte inuti ja januari jo ju juli juni jämfört kan kanske kom komma kommer kommit kr kunde kunna kunnat kvar
        sv|legat ligga ligger lika lilla liten litet länge längre längst lätt lättare lättast långsam långt låt maj med mej mellan
        sv|mer mera mest mig min mina mindre minst mot mycket många måste möjlig möjligt ned nederst nedre nej ner ni nio nionde
        sv|nittio nitton nog noll nr nummer när nästa någon något några nån nånting nåt och också ofta oftast oktober olika olikt om
        sv|oss på rakt redan rätt sa sade sagt samma senare senast sextio sig sina sist sista siste sitt sitta sju sjunde sjuttio
        sv|sjutton själv sjätte ska skall skulle små smått snart som stor stora stort större störst säga säger sämre sämst så sådan
        sv|sådana sådant ta tidig tidigt tio tionde tjugo tjugoen tjungo tolfte tolv tre tredje trettio tretton två upp ur ursäkt ut
        sv|utan utanför ute va vad var vara varför varit varje varken vars vart vem vems vi vid vidare viktig viktigt vilka vilkas
        sv|vilken vilket vill väl vänster vänstra värre vår våra vårt än ännu är även åt åtta åttio åttonde över överst övre
        sw|agosti akasema alikuwa alisema aprili baada basi bila cha chini desemba februari hadi hapo hata hivyo hiyo huku huo ili
        sw|ilikuwa januari julai juni juu kama karibu katika kila kima kisha kubwa kutoka kuwa kwa kwamba kwenda kwenye lakini machi
        sw|mara mdogo mei mimi mkubwa mmoja moja muda mwenye na naye ndani ng ni nini novemba oktoba pamoja pia sana sasa sauti
        sw|septemba tena tu wa wakati wao watu wengine wote ya yake yangu yao yeye za zaidi zake
        tl|abril agosto aking ako alin amin aming ang ano anumang apat atin ating ay bababa bago bakit bawat bilang dahil dalawa
        tl|dapat disyembre dito doon enero gagawin ginawa gumawa habang hindi hulyo hunyo huwag iba ibaba ibabaw ibig ikaw ilagay
        tl|ilalim ilan inyong isa isang itaas ito iyo iyon iyong ka kahit kami kanila kanino kanya kanyang kapag kapwa katulad kaya
        tl|kaysa ko kong kulang kumuha kung laban lahat lamang likod lima maaari maging mahusay makita marami marapat marso masyado
        tl|mayroon mga minsan mismo mula muli na naging nais nakita namin napaka narito nasaan ng ngayon ni nila nilang nito niya
        tl|niyang nobyembre oktubre paano pababa paggawa pagitan palabas panahon para paraan pareho pataas pebrero pero pumunta sa
        tl|saan sabi sabihin sarili setyembre sila sino siya tatlo tayo tulad tungkol una walang
        tr|acaba acep adeta ait altmýþ altmış altý altı ama amma anca ancak arada aralık artýk aslında aynen ayrıca az açıkça
        tr|ağustos bana bari bazen bazý bazı başkası baţka belki ben benden beni benim beri beriki beþ beş beţ binaen bir biraz
        tr|birbiri birden biri birice birisi birkaç birkaçı birkez birçok birçoğu birþey birþeyi birşey birşeyi birţey bitevi
        tr|bittabi biz bizce bizden bize bizi bizim bizimki bizzat boşuna bu buna bunda bundan bunlar bunları bunu bunun burada
        tr|buradan burası böyle böylece bütün cuk cümlesi da daha dahi dahil dahilen daima dair de defa dek demin denli derakap
        tr|derhal derken deđil değil değin diye diđer diğer diğeri doksan dokuz dolayı doğru dört edecek eden ederek ediyor ekim
        tr|elbet elbette elli emme en enikonu epey epeyce epeyi esasen etmesi etraflı etti ettiği evvel evvela evvelce evveli eylül
        tr|eđer eğer fakat filanca gah gayet gayetle gayri gayrı gerek gerçi geçende gibi gine göre gırla hakeza halbuki halen
        tr|haliyle hangi hangisi hani hariç hasılı hatta haziran hele henüz hepsi herkes hiç hiçbir hiçbiri hoş iken iki ila ile
        tr|ilen ilgili illa illaki imdi indinde inen insermi ise ister iyi iyice iyicene için iş işte iţte kadar kaffesi kah kala
        tr|kanýmca karşın kasım kaynak kaçı kelli kendi kendini kendisi kere kez keza kezalik keşke keţke ki kim kimden kime kimi
        tr|kimisi kimse kýrk kýsaca kırk kısaca lakin leh lütfen maada madem mademki mamafih mayıs mebni međer meğer meğerki meğerse
        tr|milyar milyon mü mý mı nasýl nasıl nasılsa nazaran naşi ne neden nedenle nedense nerde nerden nere nerede nereden neresi
        tr|nereye netekim neye neyi neyse nihayet nisan nitekim niye niçin ocak olan olarak oldu oldukça olduğu olmadı olmak olması
        tr|olmayan olmaz olsa olsun olup olur olursa oluyor ona onca onda ondan onlar onlari onlarýn onları onların onu onun oracık
        tr|orada oradan oranca oranla oraya otuz oysa oysaki pek pekala peki pekçe rağmen sadece sahi sahiden sana sanki sekiz
        tr|seksen sen senden seni senin siz sizden sizi sizin sonra sonunda tabii tamam tamamen tek temmuz trilyon tüm var vardı ve
        tr|velev veya veyahut ya yahut yakinen yakında yalnız yani yapacak yapmak yaptı yaptığı yapılan yapıyor yedi yeniden yerine
        tr|yetmiþ yetmiş yetmiţ yine yirmi yok yoksa yoluyla yüz zaten zati zira çabuk çabukça çeşitli çok çokları çokluk çokça çoğu
        tr|çoğun çoğunca çünkü öbür öbürkü öbürü önce önceden öteki ötekisi öyle öylece öz üzere üç þey þeyden þeyi þeyler þu þuna
        tr|þunda þundan þunu şayet şey şeyden şeyi şeyler şu şubat şuna şunda şundan şunlar şunları şunu şunun şura şuracık şurası
        tr|şöyle ţayet ţimdi ţu ţöyle
        vi|ai alô anh biết bà bài bác bèn béng bông bạn bản bấy bằng bển bệt bị bỗng bộ bớ bởi bức cao cha chiếc cho choa chuyện
        vi|chính chú chăng chưa chậc chắc chỉ chỉn chớ chợt chủn chứ cuốn cuộc càng các cái cây còn có cô cùng căn cũng cơ cơn cả
        vi|cần cậu của cứ duy dào dì dưới dạ dẫu dữ giữa gì hoặc hơn họ hỏi khi khác không luôn là làm lên lúc lại lần lớn muốn mà
        vi|mình mỗi một mới mợ ngay nghen nghỉm ngoài ngoải ngày ngôi ngươi người ngọn ngọt nh nhau nhiều nhà nhé như nhưng nhất
        vi|nhận nhỉ những nào này nên nó nóc nói năm nơi nấy nếu nền nọ nớ nữa oái pho phè phóc phót phải phắt phỏng phốc phụt phứt
        vi|quyết quyển quá quả ra riêng riệt rày ráo rén rích răng rất rằng rồi rứa sao sau suýt sì sạch sất sắp sẽ số sự tanh thanh
        vi|theo thoạt thoắt thuần thà tháng thì thím thôi thường thấy thẩy thậm thế thếch thỏm thốc thốt thộc thửa toà toẹt trong
        vi|trên trước trển trệt trỏng tuy tênh tôi tại tấm tấn tắp tọt tột tớ tới từ từng veo việc và vào vâng vèo vì vẫn vậy về với
        vi|vở vụt vừa xoét xoẳn xoẹt xuể xuống xệp ào ái áng ông úi đang đi điều đây đã đó được đến đều để ơi ấy ắt ổng ủa
        zu|agasti disemba ephreli februwari futhi januwari julayi juni kahle kakhulu kanye khona kodwa kungani kusho lakhe lapho
        zu|mashi meyi mina nje novemba okthoba phansi phezulu septhemba ukuba ukuthi ukuze uma wahamba wakhe wami wase wathi yakhe
        zu|zakhe zonke
        """;

    /// <summary>Words that multiply a number: language|words.</summary>
    public const string NumberWords = """
        af|biljoen duisend miljard miljoen
        ca|bilio bilions bilió milio milions milió
        cs|bilion bilionu biliony bilionů miliard miliarda miliardy milion milionu miliony milionů tisic tisice tisíc tisíce
        da|billioner milliard milliarder millioner tusind
        de|billionen milliarde milliarden millionen tausend
        es|billon billones billón millon millones millón
        et|miljard miljardit miljon miljonit triljon triljonit tuhat
        eu|bilioi milioi
        fi|biljoona biljoonaa miljardi miljardia miljoona miljoonaa tuhat tuhatta
        fr|mille milliard milliards millier
        gl|billon billons billón billóns millon millons millón millóns
        ha|biliyan dubu miliyan triliyan
        hr|bilijun bilijuna milijarda milijarde milijardi milijun milijuna tisuca tisuce tisuća tisuće
        hu|billio billió ezer milliard millio milliárd millió
        id|juta miliar ribu triliun
        it|mila miliardi miliardo milione milioni mille
        ku|hezar milyar milyon trilyon
        lt|milijardai milijardas milijardo milijardu milijardų milijonai milijonas milijono milijonu milijonų trilijonai trilijonas
        lt|trilijono trilijonu trilijonų tukstanciai tukstancio tukstanciu tukstantis tūkstantis tūkstančiai tūkstančio tūkstančių
        lv|miljardi miljards miljardu miljoni miljons miljonu triljoni triljons triljonu tukstosi tukstosu tukstotis tūkstotis
        lv|tūkstoši tūkstošu
        ms|bilion juta ribu trilion
        nl|biljoen duizend miljard miljoen
        no|billioner milliard milliarder millioner tusen
        pl|bilion biliona bilionow biliony bilionów miliard miliarda miliardow miliardy miliardów milion miliona milionow miliony
        pl|milionów tysiac tysiaca tysiace tysiecy tysiąc tysiąca tysiące tysięcy
        pt|bilhao bilhoes bilhão bilhões milhao milhoes milhão milhões trilhao trilhoes trilhão trilhões
        ro|mie mii miliard miliarde milioane milion trilioane trilion
        sk|bilion biliona bilionov biliony bilión bilióna biliónov bilióny miliard miliarda miliardy milion miliona milionov miliony
        sk|miliárd milión milióna miliónov milióny tisic tisica tisice tisíc tisíca tisíce
        sl|bilijon bilijona bilijoni bilijonov milijard milijarda milijarde milijardi milijon milijona milijoni milijonov tisoc
        sl|tisoč
        so|bilyan kun milyan tirilyan
        sv|biljon biljoner miljard miljarder miljon miljoner tusen
        sw|bilioni elfu milioni trilioni
        tl|bilyon libo milyon trilyon
        tr|milyar milyon trilyon
        vi|nghin nghìn trieu triệu
        zu|inkulungwane isigidi isigidintathu sezigidi
        """;

    /// <summary>Words in the names of currencies: language|words.</summary>
    public const string CurrencyWords = """
        ca|dolar dolars dòlar dòlars lliura lliures
        cs|dolar dolaru dolary dolarů eura franku franky franků liber libra libry
        da|pund
        de|pfund
        es|dolar dolares dólar dólares franco francos libra libras
        et|dollarit eurot franki
        eu|dolar euroa franko libera
        fi|dollari dollaria euroa frangi frangia punta puntaa
        fr|livre livres
        gl|dolar dolares dólar dólares franco francos libra libras
        ha|dalar yuro
        hr|dolar dolara eura franak franaka franka funta funte funti
        hu|dollár euró
        id|dolar
        it|dollari dollaro franchi franco sterlina sterline
        ku|dolare dolaren dolarê dolarên ewro franke franken frankê frankên
        lt|doleriai dolerio doleris doleriu dolerių eurai euras euru eurų frankai frankas franko franku frankų svarai svaras svaro
        lt|svaru svarų
        lv|dolari dolars dolāri dolārs eiro franki marcina marcinas mārciņa mārciņas
        ms|dolar paun
        no|pund
        pl|dolar dolara dolarow dolary dolarów franka franki frankow franków funt funta funtow funty funtów
        pt|dolar dolares dólar dólares franco francos libra libras
        ro|dolar dolari franci liră
        sk|dolar dolara dolare dolarov dolár dolára doláre dolárov eura eurá frankov franku franky libier libra libry
        sl|dolar dolarja dolarjev dolarji evra evri evro evrov franka franki frankov funt funta funti funtov
        so|bowndka doolarada doolarka faranka yuuroo
        sv|pund
        sw|dola faranga pauni yuro
        tl|dolyar dolyares
        tr|doları frangı
        vi|bảng
        """;
}
