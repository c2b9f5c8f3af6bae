namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>
/// First names of East and South-East Asia in Latin letters, by gender. Most Chinese ones are of both, and are not listed.
/// </summary>
/// <remarks>
/// From "popular names by country" (https://github.com/sigpwned/popular-names-by-country-dataset, CC0), the names of Faker
/// (https://github.com/faker-js/faker, MIT), and names in the news. Names of both genders and English words are left out.
/// </remarks>
internal static class EastAsianFirstNames
{
    /// <summary>Names of men.</summary>
    public const string Male = """
        aariz abhisit agus akira angelo aoi bambang benigno budi byung-hun chan-wook chia-hao chien-hung chih-chiang chih-hao chih-ming
        chih-wei chin-lung chul-soo chuluun chun-chieh chun-hung dae-jung daiki daisuke do-yun dong-hyun donghyun dung enlai eun-woo
        ezekiel ferdinand fumio fūma goro ha-joon harraz haru haruki haruma haruto hendra hideki hideo hinato hiroki hiroshi hiroyuki
        hyun-woo hàorán ichiro isamu itsuki izz jae-in jae-yong jejomar ji-ho jiabao jin-woo jinping jintao jiro joko jong-il jong-un
        joon-ho ju-won jun-ho jung-hoon junichiro jusuf katsuya kazuo keiichi keisuke kenichi kenji kenta kenzaburo kenzo keqiang
        ki-moon ki-tae kiyoshi koichi koji kwang-soo kyung-soo mahathir makoto malik manabu masaaki masahiro masaki masashi masato
        masayoshi min-ho min-jae min-jun minato mitsuo moo-hyun muhamad muhyiddin myung-bak míngzé mùchén mùyáng nagi nagisa najib naoki
        naoto naranbaatar noboru nobuo osamu oskar phuc prabowo prasert prayut qishan quang ren rizal ryota saburo sang-hoon satoshi
        seiji seo-jun seok-youl seong-jin shigeru shinichi shinji shinzo shohei shoichi shuji shunsuke si-woo somboon somchai somporn
        somsak sung-ho sung-hoon surayud susilo susumu tae-woo taichi takao takashi takeo takeshi takuya taro tatsuki tatsuya tetsuo
        tetsuya thaksin tomohiro toshio toshiro tsutomu tuan wahyu wen-hsiung woo-jin xiaoping yamato yasuhiro yasuo ye-jun yohei yoichi
        yong-nam yoshihide yoshihiro yoshio yosuke young-ho young-sam yu-jun yudi yuichi yuji yukio yusuke yutaka yìchén yìzé yūma
        zedong zion
        """;

    /// <summary>Names of women.</summary>
    public const string Female = """
        agustina aiko aisyah akemi akiko althea anastasia anzu asako asami aurora ayako ayra ayumi bayarmaa bolormaa chieko chiyo chloe
        corazon dewi dhia ema emiko etsuko eun-hye eun-ji eun-kyung fumiko geun-hye ha-eun ha-rin ha-yoon hanako haruko harumi haruna
        himari hinata hiroko hisako huong hye-jin hye-kyo hyun-jung i-chun imelda ji-a ji-an ji-eun ji-hye ji-woo ji-yeon ji-yoo junko
        kaori kazuko keiko khongordzol kiyoko kumiko kyoko kyung-hee kyung-wha li-hua lili machiko mariko masako mayumi megawati megumi
        mei mei-hui mei-ling meiling mi-kyung mi-ran michiko midori mieko miho min-jung min-seo minako misaki mitsuko miyako miyuki
        myung-hee naoko nathalie natsuki natsumi naura ngoc noriko nurul odval oyunbileg paetongtarn princess puan puteri rei reiko
        retno ria rieko riko rin ruòxī ryoko sachiko sadako sakura sayaka seo-ah seo-yeon seo-yun setsuko shizuka shizuko shu-chen
        shu-chuan shu-fen shu-hua shu-hui siti so-hyun so-yeon soo-ah soo-jin soo-jung soon-ja su-mi sukmawati sumiko sun-hee sun-young
        takako tamiko thuy tomoko toshiko uta xiaoling xīnyí ya-ting yasuko yeon-jae yingluck yoko yoshiko young-hee yua yuina yukiko
        yuko yulia yumi yumiko yuna yuriko yìhán yīnuò yūna
        """;
}
