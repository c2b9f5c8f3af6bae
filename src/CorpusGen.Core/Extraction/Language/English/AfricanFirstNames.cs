namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>First names of Africa south of the Sahara, by gender.</summary>
/// <remarks>
/// From "popular names by country" (https://github.com/sigpwned/popular-names-by-country-dataset, CC0), the names of Faker
/// (https://github.com/faker-js/faker, MIT), and names in the news. Names of both genders and English words are left out.
/// </remarks>
internal static class AfricanFirstNames
{
    /// <summary>Names of men.</summary>
    public const string Male = """
        abayomi abdou abdoul abdoulaye abeiku abimbola abiodun abiona abisola abisoye abiy abou aboubacar adebayo adebiyi adebowale
        adeboye adedayo adedeji adegoke adekitan adekola adekunle adeleke adeniyi adeolu adeoti aderopo adeshina adesoji adetayo adeyi
        adigun afolarin ajala ajani akande akanmu akanni akinkunmi akinlabi akinwale akwasi akwesi alade alamu alassane alex aliou
        alioune alpha aly amadou amady amath amdy ameth anele anjolaoluwa antoine antony arona atiku ayinde ayodeji ayodele azubuike
        baba babacar babasola babatunde babatunji babawale bafana bakari bakary banele bangizwe banji bankole bekele bennie benny
        bhekimuzi bhekizizwe bhekumbuso bingu birane blaise bola bongani bonginkosi bouba boubacar boubou bukola byron calvin cameron
        cecil cheikh cheikhou chekhouna cherif chidi chike chinedu chisom chukwu chukwuemeka clifford clifton clint colins conrad cory
        curtis cyril dale dame damife damilare damilola danjuma danny dante daouda darrell darryl daryl dawit demba demilade derrick
        devin djibril duane dumisani durodola dustin dwayne ebiowei edgar ekow ekundayo elliot elmer emeka emmerson erick esse esupofo
        fanyana farai faustin femi fiifi folu francis frankie freddie funani funmilade garrett garry gatsha gbadebo gbeminiyi gbemisola
        gbolahan gbowoade getachew girma glen godwin goodluck gregg guillaume haile hakainde hamidou hamisi hubert ibidapo ibou ibra
        ibrahima idrissa idy ifeanyi ifeanyichukwu ige ikenna ikeoluwa ikhidie inioluwa insa ireti iseoluwa ishola ismaïla issa jabulani
        jadesola jakaya jamie joey johnathan johnnie joojo josiah julius juma juwon kagiso kalidou kamau kayode keji kemi kenenisa kgabu
        kgalema khadim khalifa kimani kipchoge kipkemboi kiprono kofi kojo kolawole korede kubra kubura kujoe kunle kwabena kwadwo kwaku
        kwame kwamena kwasi kweku kwesi kéba lamidi lamine langa lassana lazarus leke lere lloyd lolade lubanzi lungelo lwandle lwazi
        macky mactar mady mahamadou mahamat makhtar makinwa malcolm malick mamadou mamady mamour mandla mansour maphikelela massamba
        matar mbaye meles meïssa micheal moctar modibo modou mohamadou mouhamadou mouhamed mouhameth mouhammadou moussa moustapha mpilo
        mpumelelo msizi mugisha muhammadu mulatu munyaradzi musa musawenkosi museveni muyiwa mwai mwangi médoune nana-kwame ndleleni
        neal niyilolawa njoroge nkanyezi nkosenye nkosinhle nkosiyabo nnamdi noel nyesom oba obanijesu obinna ochieng odhiambo ofentse
        ogooluwa oke okechukwu okello oladare oladimeji olaide olakunle olanrewaju olansile olufunmi olumide olumorotimi olusegun
        oluwafemi oluwagbemiga oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwaseun oluwole oluwunmi omobobola omotayo onoriode
        osunleke otieno oumar ousmane pathé paul-henri percy phila philani phiwokwakhe raila rashidi remilekun ronnie rotimi ruben
        rudolph rufus sada sadio sagar sahle salif saliou samba sanele sani saèr seckou segun seydou seye sfiso shaka shalewa shane
        shaun shekoni sibusiso sid sidy sifiso sijuade siphiwe sipho siphosethu siré sithembiso siyanda sname solomon souleymane
        ssemakula sékou tade tadesse tapiwa tatenda temidayo temitope terry tesfaye tewodros thabo thamsanqa thando themba thierno
        thulani tidiane tinashe titilope tobiloba toke toki tokunbo tokyo tomiloba tommie tomori tope tunde tyrone uche uhuru uzodimma
        velaphi vusumuzi wale waly wekesa wilbur willard willie yakubu yaw yemi yohannes yoro youssou youssouph youssoupha yoweri
        zenzele zithulele zwelinzima
        """;

    /// <summary>Names of women.</summary>
    public const string Female = """
        aanuoluwapo aba abebi abena abeni abibatou abosede aby achieng adaeze adaugo adebukola adenike adepeju adesewa adesua adetoke
        adetoun adhiambo adunni adwoa afia afua aissatou ajoke akinyi akofa akorfa akos akosua akua akumaa akunna alima alma almaz ama
        amahle amaka amie aminat aminata aminu amoke amope angie antoinette arame arike arinola asake asemahle asha asta aster astou
        atieno atinuke atta augustina awa awero awesi ayanda ayebatari ayinke ayize ayoka aïcha aïda aïssa aïssata aïssatou baaba banna
        belinda bernice bethany billie bineta binta bintou birtukan blanche bolatito boluwatife brandi brooke buhle bunmi busisiwe
        camille candace candice celia charlene cherechi chiamaka chimamanda chinwe chinyere chioma chipo chizoba christy coumba courtney
        deanna desiree dianna dianne diarra dieynaba dineo dior dorcas doyinsola duduzile ebiere edna efua eliabeth elisa eloise elsa
        elsie elène eniola erma ernestina esi estelle ethel eunice ewatomi fadekemi faderera fanta fatim fatimata fatma fatou fatoumata
        fehintola felicia fibikemi fikayomi fily folake folashade francesca gayle genet georgina gifty glenda haby hadiza halima
        hannabel hauwa hawa hazel hilda hiwot hlengiwe ibironke ifeoma ifunanya iminathi inyoni iretioluwa irma isioma isisa iyabode
        iyadunni jabulile jackie jacquelyn jana jeanette jenna jennie joann jolayemi juliana kadiatou karla katy kellie kerry
        khadidiatou khady khanyisile khethiwe khoudia khulekani kikelomo kiné krista kristie kristine kristy krystal lala laverne
        lawrencia leigh leona lerato lesedi lindiwe lindsay lisakhanya liyana lola lorene lucille lukhona lynda lynette madeline
        maguette mandy margarita mariama marianne marième maryam marème mawuena mawusi maxine maï maïmouna mbalienhle meseret mhambi
        millicent modupe mofifoluwa mojisola mojisoluwa monique moradeke morayo morenike morolake mosinmileoluwa mosunmola motunrayo
        moyosore mulu muthoni mwanaisha nadine naledi nandi ndeye ndondoloza neema nellie ngozi nhlakanipho nichole nimakoah ninioluwa
        njeri nkosazana nkosingiphile nneka nofoto nokuthula nolwazi nomsa nomvula nonhlanhla nonjabulo nonkululeko nosipho nozipho
        ntokozo ntombi ntombizodwa nyambura nyokabi néné obioma olajumoke olasunmbo ololade olufunke olufunmilayo oluwakemi omawunmi
        omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi onome oreofe oumou oyenike oyindasola palesa
        paulette penda priscilla rachael radeke ramata ramatoulaye rasheedah rehema rethabile robyn rochelle rokhaya ronke rosalie
        roselyn rosemarie rosie roxanne rudo rutendo safiatou safiétou sahle-work salimata salimatou salomey saly samia samukelisiwe
        segilola sekinat selam sena seynabou shelly sheri sherri sheryl sibongile similoluwa simisola sindisiwe sinenhlanhla siphephelo
        sizakele sizani sokhna sonja sonya sowande stacy subomi sumayyah tami tasha thabisa thadie thandiwe thobeka thulisile thérèse
        tigist titi titilayo tolulope toluwani toluwanimi tracey traci tricia tsehay tsitsi uluthando ulwazi vicki vickie vicky vida
        wambui wangari wanjiku wanjiru wilma winnie wuraola yaa yacine yaya yejide yetunde yewande yibanathi yvette zanele zawadi zeinab
        zobuhle zodwa zuhura
        """;
}
