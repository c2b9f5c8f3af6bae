using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using Xunit;

namespace CorpusGen.Core.Tests.Extraction;

public class NonEnglishTests
{
    private const string German =
        "Der Hafen wurde am Montag geschlossen, und die Stadt hat 1,5 Millionen Euro bewilligt. „Das ist nicht genug“, sagte der "
        + "Bürgermeister Karl Brandt. Rund 20 % der Schiffe fahren seit 2019-12-01 nach Elmstead.";

    [Theory]
    [InlineData("Der Hafen wurde am Montag geschlossen, und die Stadt hat dafür kein Geld.")]
    [InlineData("Le port est fermé depuis lundi, et la ville n'a pas d'argent pour les travaux.")]
    [InlineData("El puerto está cerrado desde el lunes y la ciudad no tiene dinero para las obras.")]
    [InlineData("O porto está fechado desde segunda-feira e a cidade não tem dinheiro para as obras.")]
    [InlineData("Il porto è chiuso da lunedì e la città non ha soldi per i lavori.")]
    [InlineData("De haven is sinds maandag gesloten en de stad heeft geen geld voor het werk.")]
    [InlineData("Port jest zamknięty od poniedziałku, a miasto nie ma pieniędzy na prace.")]
    [InlineData("Hamnen är stängd sedan i måndags och staden har inga pengar till arbetet.")]
    [InlineData("Liman pazartesiden beri kapalı ve şehrin bu işler için parası yok.")]
    [InlineData("Pelabuhan ditutup sejak hari Senin dan kota itu tidak punya uang untuk pekerjaan ini.")]
    [InlineData("Порт закрыт с понедельника, и у города нет денег на ремонт.")]
    [InlineData("港は月曜日から閉鎖されています。")]
    [InlineData("الميناء مغلق منذ يوم الاثنين.")]
    [InlineData("„Das kostet 1,5 Millionen Euro und ist nicht gut für die Stadt“, sagte Karl Brandt.")]
    public void A_text_in_another_language_is_recognised(string text) => Assert.True(IsMarked(Read(text)));

    [Theory]
    [InlineData("apenas 12 dólares")]
    [InlineData("apenas 12 dolares")]
    [InlineData("costa 40 dollari")]
    [InlineData("kosztuje 30 funtów")]
    [InlineData("stojí 30 franků")]
    [InlineData("4 docenas")]
    [InlineData("2 douzaines")]
    [InlineData("3 dozzine")]
    [InlineData("cerca 2 bilioni")]
    [InlineData("unas 2 milhoes")]
    [InlineData("7 e 1/2")]
    [InlineData("7 y 1/2")]
    [InlineData("comer y cenar por 9 euros")]
    [InlineData("18 euros con 40.")]
    [InlineData("18 euros con 40 céntimos.")]
    [InlineData("preços começam em 12.400")]
    [InlineData("Masse nötig für 3.400 Stück")]
    public void A_few_words_show_another_language(string text) => Assert.True(IsMarked(Read(text)));

    [Theory]
    [InlineData("3.4 kg of crème fraîche")]
    [InlineData("2 jalapeños, puréed")]
    [InlineData("sautéed jalapeño, 3 tbsp")]
    [InlineData("5 naïve clichés")]
    [InlineData("Renée ate 3 éclairs")]
    [InlineData("the 2 pro con lists")]
    [InlineData("x y 3")]
    public void Borrowed_words_show_no_other_language(string text) => Assert.False(IsMarked(Read(text)));

    [Theory]
    [InlineData("4,800", "", 0)]
    [InlineData("4,800%", "", 0)]
    [InlineData("4,800", "en", 1)]
    [InlineData("4,80", "", 1)]
    [InlineData("4,800 tons", "", 1)]
    [InlineData("1,234,567", "", 1)]
    public void A_text_without_words_has_no_figure_that_languages_read_differently(string text, string language, int figures) =>
        Assert.Equal(figures, DocumentReader.Read(new CorpusFile("corpus/a.txt") { Language = language }, text).Figures.Count);

    [Theory]
    [InlineData("Vincent van der Berg, Rafael de la Vega and Maria dos Santos von der Heide are here.")]
    [InlineData("Rio de Janeiro, São Paulo, Minas Gerais")]
    [InlineData("2 cups flour, 1 tbsp butter, 15 min")]
    [InlineData("He said: \"Das ist nicht genug, und die Stadt hat kein Geld.\" The mayor did not answer him.")]
    [InlineData("“Das ist nicht genug, und die Stadt hat kein Geld,” said Karl Brandt.")]
    [InlineData("He was late. « Il est trop tard et le port est fermé », said Anne Brandt.")]
    [InlineData("I'll go back July 17th at 9 am")]
    [InlineData("α = 5, β = 6")]
    public void An_English_text_with_foreign_words_stays_English(string text) => Assert.False(IsMarked(Read(text)));

    [Fact]
    public void Only_what_all_languages_write_alike_is_read_of_another_language()
    {
        var read = Read(German);
        Assert.Equal(["20 %"], read.Figures.Select(figure => figure.Range.Of(read.Text)));
        Assert.Equal((20m, "percent"), (read.Figures[0].Value, read.Figures[0].Unit));
        Assert.Equal(["2019-12-01"], read.Dates.Select(date => date.Edtf));
        Assert.Equal(["Das ist nicht genug"], read.Quotes.Select(quote => quote.Range.Of(read.Text)));
        Assert.Null(read.Quotes[0].Speaker);
        Assert.Null(read.Quotes[0].Source);
    }

    [Theory]
    [InlineData("3 mil €")]
    [InlineData("1,5 %")]
    [InlineData("1.300 km")]
    [InlineData("12 345 kg")]
    [InlineData("menos 5 °C")]
    [InlineData("mil 500 €")]
    [InlineData("75 USD millones")]
    [InlineData("15 USD 50")]
    [InlineData("20-30 %")]
    [InlineData("2½ kg")]
    [InlineData("1/2 kg")]
    [InlineData("US$ 3 milhões")]
    [InlineData("5 m/s²")]
    [InlineData("Son 3 mil")]
    [InlineData("am 12.10.2019")]
    public void What_a_language_reads_in_its_own_way_is_left_out(string text)
    {
        var read = DocumentReader.Read(new CorpusFile("corpus/a.txt") { Language = "de" }, text);
        Assert.Empty(read.Figures);
        Assert.Empty(read.Dates);
    }

    [Theory]
    [InlineData("20 %", 20, "percent")]
    [InlineData("-5 °C", -5, "degree Celsius")]
    [InlineData("(300 km)", 300, "kilometre")]
    [InlineData("€ 50", 50, "euro")]
    [InlineData("50 €.", 50, "euro")]
    [InlineData("USD 75", 75, "US dollar")]
    public void Whole_numbers_with_a_symbol_are_read_in_any_language(string text, int value, string unit)
    {
        var figure = Assert.Single(DocumentReader.Read(new CorpusFile("corpus/a.txt") { Language = "de" }, text).Figures);
        Assert.Equal((value, unit), (figure.Value, figure.Unit));
        Assert.NotNull(figure.UnitCode);
    }

    [Fact]
    public void A_block_in_another_language_does_not_affect_the_English_ones()
    {
        var read = Read(German + "\n\nThe harbour cost 1.5 million euros, and the city paid for it, its mayor said on Monday.");
        Assert.Equal(["20 %", "1.5 million euros"], read.Figures.Select(figure => figure.Range.Of(read.Text)));
        Assert.Single(read.Doubts, doubt => doubt.Kind == DoubtKind.NotEnglish);
    }

    [Theory]
    [InlineData("---\nlang: de\n---\n\nThe harbour cost 1.5 million.", true)]
    [InlineData("---\nlanguage: French\n---\n\nThe harbour cost 1.5 million.", true)]
    [InlineData("---\nlanguage: csharp\n---\n\nThe harbour cost 1.5 million.", false)]
    [InlineData("---\nlang: en-GB\n---\n\nDer Hafen wurde am Montag geschlossen, und die Stadt hat dafür kein Geld.", false)]
    public void A_declared_language_is_believed(string text, bool isMarked) =>
        Assert.Equal(isMarked, IsMarked(DocumentReader.Read(new CorpusFile("corpus/a.md"), text)));

    [Theory]
    [InlineData("de", true)]
    [InlineData("en-US", false)]
    [InlineData("", false)]
    public void The_language_of_the_project_is_used_if_the_document_declares_none(string language, bool isMarked)
    {
        var file = new CorpusFile("corpus/a.txt") { Language = language };
        Assert.Equal(isMarked, IsMarked(DocumentReader.Read(file, "The harbour cost 1.5 million.")));
    }

    private static Document Read(string text) => DocumentReader.Read(new CorpusFile("corpus/a.txt"), text);

    private static bool IsMarked(Document document) => document.Doubts.Any(doubt => doubt.Kind == DoubtKind.NotEnglish);
}
