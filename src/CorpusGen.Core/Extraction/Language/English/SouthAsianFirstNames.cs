namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>First names of India and its neighbours, by gender.</summary>
/// <remarks>
/// From "popular names by country" (https://github.com/sigpwned/popular-names-by-country-dataset, CC0), the names of Faker
/// (https://github.com/faker-js/faker, MIT), and names in the news. Names of both genders and English words are left out.
/// </remarks>
internal static class SouthAsianFirstNames
{
    /// <summary>Names of men.</summary>
    public const string Male = """
        aadi aadidev aadinath aaditya aagam aagney aagneya aakash aalok aamod aanand aanandaswarup aanjaneya aarav aaryan aatmaj aatreya
        aayushmaan aayushman abhaidev abhijit abhinav abhirath abhishek abhisyanta acaryatanaya achalesvara acharyanandana acharyasuta
        achintya achyut adheesh adhiraj adhrit adikavi adinath aditeya aditya adityanandan adityanandana adripathi advaya agasti agastya
        agneya agnimitra agniprava agnivesh ajay ajeet ajit akash akhilesh akroor akshaj akshat akshay akshayakeerti alok aman
        amaranaath amaresh amarinder amarnath amartya ambedkar ameyatma amish amitabh amogh amol amrit anaadi anagh anal anand anang
        aniket anil anilaabh anilabh anirudh anish anjaneya ankal ankit anunay anuraag anurag archan arijit arindam arjun arnesh arun
        arvind aryan ashish ashlesh ashok ashutosh ashwin atal atmanand atmananda atul avadhesh avinash azim baalaaditya baalagopaal
        bahula bakula balaaditya balachandra baladitya balagopal balagovind balaji balakrishna balgopal bandhu bandhul bankim
        bankimchandra bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan bharadwaj bharat bhardwaj bhargava bhasvan bhaswar
        bhaumik bhaves bheeshma bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen
        bhupesh bhupinder bhushan bhushit bhuvanesh bhuvaneshwar bibek bijay biju bikash bilal bilawal bipin birjesh bishal bishnu
        bodhan brahma brahmaanand brahmabrata brahmanandam brahmdev brajendra brajesh brijesh budhil chaanakya chaaruchandra chaitan
        chakor chakradhar chakravartee chakravarti chanakya chandak chandan chandraayan chandrababu chandrabhan chandradev chandraketu
        chandramauli chandramohan chandran chandranath chandrashekhar chapal charak charuchandra charuvrat chaten chatur chaturaanan
        chaturbhuj chetan chetanaanand chidaakaash chidaatma chidambar chidambaram chidananda chinmayanand chinmayananda chirag
        chiranjeev chiranjeeve chitraksh daiwik damodara dandak dandapaani darshan datta dayaamay dayaananda dayaanidhi dayamayee deb
        deenabandhu deepak deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimoy deevakar dev devadatt
        devagya devajyoti devak devdan deven devendra devesh deveshwar devvrat dhananjay dhanapati dhanesh dhanpati dhanu dhanvin
        dharmaketu dharmendra dhruv dhyanesh dhyaneshwar digambar digambara digvijaya dilip dinakar dinesh dinkar dipankar dipendra
        dipesh diptendu divaakar divakar divjot dron drona dwaipayan dwaipayana eekalabya ekaaksh ekadant ekaksh ekalavya ekaling ekdant
        fakhrul farooq gagan gajaadhar gajabahu gajadhar gajbaahu ganak ganaka ganapati gandharv gandharva ganesh gangesh garud garuda
        gati gatik gauraang gaurang gauranga gautam gautama ghanaanand ghanashyam ghanshyam giri girik girika girindra giriraaj giriraj
        girish gobinda gopaal gopal gopalkrishna gopee gopi gorakhanatha gorakhnath goswamee goswami gotabaya gotum gouranga goutam
        govind govinda gudakesa gudakesha gurdev guru hardeep hardik hari harinarayan harish harit harsha hemant hiranmay hiranmaya
        hussain inder indra irfan jagadish jagadisha jagan jagathi jagdeep jagdish jagmeet jahnu jai jairam jaswant jatin javas
        jawaharlal jayant jitender jitendra jyotis kabir kailash kamal kamalesh kamlesh kanak kanaka kannan kannen kapil karan karthik
        kartik karunanidhi kashyap keerti khem kiaan kiran kishore krishna krishnadas krishnadasa kunal laal lai lakshman lakshmidhar
        lakshminath lalit lalu laxman madhav mahendra mahesh maheswar mahinda maithripala mallikarjun manik manikya manish manmohan
        manohar manoj marut mayank mayoor meghnad meghnath milind mohandas mohinder mohit mujibur mukesh mukul mulayam murali nabin
        nagabhushanam nanda nandan narendra naresh narinder naveen navin navjot nawaz nikhil nilesh nimit niraj niranjan nirav nirbhay
        niro nischal nitin nitish nomaan omprakash padam pankaj parag param paramartha paresh partha pervez piyush prabin pradeep pramod
        pran pranab pranav pranay prashant pratap prateek prathamesh praveen prayag prem puneet purna purushottam raghav raghuram rajan
        rajat rajeev rajendra rajesh rajnath raju rakesh ramachandra raman ramesh rameshwar ranil ranjan ranjeet ranjit ratan ravi
        ravindra ravish rishabh rishi ritesh rohan rohit roshan rudra sachin sameer samir sandeep sanjay sanjeev sanjit sanjiv sanka
        santosh saqib sarvin satish satya satyajit satyen saurabh shahbaz shahid shailesh shankar shantanu sharad shehbaz sheikh sher
        shikhar shiv shivansh shivraj shoaib siddarth siddharth siddhartha siddhran sirisena sitaram somnath somu sourav subash subhash
        subodh subramanian sudhir sukhbir suman sumeet sundar sunil suraj surendra suresh surinder surya suryakant suryakanta sushant
        susheel sushil swami swapnil syed tanvir tapan tarun tej tejas tejashwi tejasvi trilochan trilochana trilok trilokanath
        trilokesh triloki tushar udai uday uddhav udit ujjawal ujjwal umang umesh upendra usman uttam varun vasudev vasudeva vedang
        vedanga vedant venkaiah venkatesh vidhur vidhya vidur vijay vikas vikram vimal vinay vinod vipin viplav viraj virat virender
        vishal vishnu vishwamitra vivek vyas yashwant yogendra yogesh yogi yoginder yuvraj zaheer zahid ziaur zulfikar
        """;

    /// <summary>Names of women.</summary>
    public const string Female = """
        aadhya aadrika aanandinii aaratrika aarti aarya aasa aasha aashritha aatmaja abani abhaya aditi adwitiya agrata ahalya ahilya
        aishani aishwarya ajita akanksha akshainie akshata akshita akula alka amayra ambar ambika amita amodini amrita amritambu anala
        anamika ananda anandamayi anandi ananta ananya anasooya anasuya aneesha anila anjali anjana anju anjushree anjushri ankita
        annapurna anshula anuja anupama anuradha anushka anusuya anwesha aparajita aparna apsara archana arpita aruna arundhati arya
        ashmi aslesha asmita atreyee atreyi avani avantika ayesha ayushmati baala baidehi baijayanti balamani barkha basanti benazir
        bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavana bhavani bhavna bhilangana bilva bilwa bina
        binita bismah buddhana chakrika chanda chandani chandi chandini chandira chandni chandrabhaga chandrakala chandrakin chandramani
        chandrani chandraprabha chandraswaroopa chandravati chandrika chapala charumati charvi chatura chitra chitrali chitramala
        chitrangada daevi daevika daksha dakshayani damayanti darshwana deeksha deepa deepali deepika deeptimayee deeptimoyee devangana
        devani devasree devika dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhara dharani dharitri dhatri diksha dipali divya draupadi
        dulari durga durgeshwari ekaparnika ekta elakshi enakshi esha eshana eshita farrah farzana fozia gauri gautami gayatri geeta
        geetanjali geetha gemine gemini girija girja gita gitanjali hamsini harinakshi harita harsimrat hasina heema hema himadri himani
        hina hiranya inaya indrani indu jaimini jaya jayalalithaa jayanthi jhumpa jiya jyoti jyotsana kabita kajal kali kalinda kalpana
        kalyani kama kamala kamla kanchan kanika kanimozhi kanishka kanti kareena karishma kashyapi kavita kavitha khaleda khushbu kiara
        kriti kumari kumuda lakshmi lalita latha lavanya laxmi leela lila madhuri mahua malala malati malavika malti mamata mandaakin
        mandakini maneka mangala mangalya mani manisha manju manjusha mayawati medha meena meenakshi meera mehar mehbooba menaka menka
        mina minakshi mithali mohana mohini mridula naina nalini namrata nandini nandita neelam neerja neeta neetu neha nidhi niharika
        nikita nirmala nisha nita nupur ojaswini omana oormila opalina opaline padma padmini pallavi pankaja pari parvati parveen payal
        pooja poonam poornima prachi pramila prasanna pratibha pratima preeti preity prema prerna priti priya priyala priyanka purnima
        pushti rabina rachna radha radhika rageshwari rageswari rajeshwari rajina rajinder rajni rakhi ramaa ranjana rashmi rati ratna
        rekha renu renuka revathi ridhi ritika ritu rohana rohini roopa rukhmani rukmin rukmini rupinder sadhana sagarika sakeena sakshi
        sangeeta sania sanjana sanya sarada sarala saraswati sarisha sarita sarla saroja sarojini savita savitri seema shabana shaheen
        shaila shakti shakuntala shalini shanti sharda sharmila shashikala sheela shefali shikha shilpa shirisha shivakari shivani
        shobha shobhaa shobhana shraddha shresth shresthi shreya shreyashi shridevi shrishti shristi shruti shubha shubhaprada shwet
        shweta siddhi sirimavo sita sitara sloka smita smriti sneha sobia sonali sonam sridevi subhashini subhasini sucheta suchitra
        sudeva sudha sujata sukanya sulochana suma sumitra sunita supriya suryakantam sushma swapna swara swarnalata swati sweta
        tanirika tanuja tanushree tanushri tanvi teesta trisha uma urmila urvashi usha vaidehi vaijayanthi vaijayanti vaishnavi vaishno
        vaishvi vamika vandana varalakshmi varsha vasanti vasudha vasundhara veda vedanshi vidya vimala vinita vrinda vrund yamini
        """;
}
