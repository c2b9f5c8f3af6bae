using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>
/// Code, resource, findings, names, and what a program reads and finds of them are the same in every culture. The cultures are real ones,
/// in a process of their own: in Turkish the capital of i is İ, and in Arabic of Saudi Arabia the year is another.
/// </summary>
[Trait("Category", "Slow")]
public sealed class CultureLaws
{
    private static readonly string[] Chosen =
    [
        "Istanbul is in the item.\n\n“I think it is 1,5 or 1.5 miles,” İlker Işık said in İzmir on 15 March 2020. INFLATION ROSE BY "
            + "3.5 PERCENT.",
        "---\nID: istanbul\nTITLE: ışık\nPublished-On: 2024-03-01\ninti: 1.5\n---\n# Iıİi\n\n“Titanic is in,” said Iris Ib. It is "
            + "1,300 inches, $4.3bn, -3°C.\n",
        "{ \"title\": \"Istanbul\", \"Item\": 1.5, \"iTEM\": 2, \"day\": \"2024-03-01\" }",
        "١٬٣٠٠ boats and ٣ ships. “مرحبا,” said Ali. January 1, 2019, and 1441.",
        "straße STRASSE ﬁ ǆ e\u0301 Ǆ \u0130\u0131 K Å ſ ß ẞ",
    ];

    private static readonly Gen<string[]> Texts = AnyText
        .Texts.Generator.ArrayOf(24)
        .Resize(40)
        .Select(texts => (string[])[.. Chosen, .. texts.Select(made => made.Text)]);

    [RealCulturesLaw(1)]
    public static Property Everything_is_the_same_in_every_culture() =>
        Prop.ForAll(
            Texts.ToArbitrary(),
            texts =>
            {
                var invariant = CulturesProgram.Run("", texts);
                Assert.Equal("I 1.5 2020", invariant[0]);
                Same("tr-TR", "İ 1,5 2020");
                Same("ar-SA", "I 1.5 1441", "I 1٫5 1441");
                Same("de-DE", "I 1,5 2020");

                void Same(string culture, params string[] deeds)
                {
                    var outputs = CulturesProgram.Run(culture, texts);
                    Assert.Contains(outputs[0], deeds);
                    for (var i = 0; i < texts.Length; i++)
                        Assert.True(invariant[i + 1] == outputs[i + 1], $"{culture} makes something else of {new AnyText([texts[i]])}");
                }
            }
        );
}
