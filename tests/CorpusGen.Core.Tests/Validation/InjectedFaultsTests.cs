using System.Globalization;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using static CorpusGen.Core.Tests.Validation.CleanParagraphs;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>
/// Thirty faults of each kind are put into clean paragraphs, which are made from a list of sentences. Nearly all are found at their place,
/// and the clean paragraphs have no finding.
/// </summary>
public sealed class InjectedFaultsTests
{
    private const int Faults = 30;
    private const double Least = 0.95;

    /// <summary>Each kind: its rule, and what turns a paragraph into a faulty one; ⟦ marks the place of the finding.</summary>
    private static readonly (string Id, Func<string, int, string> Inject)[] Kinds =
    [
        ("CORPUS101", (text, i) => text.Insert(Middle(text), "⟦\uFFFD")),
        ("CORPUS102", (text, i) => text.Insert(Middle(text), "⟦\u0007")),
        ("CORPUS103", (text, i) => text + " They met in the caf⟦Ã© of the town."),
        ("CORPUS106", (text, i) => $"{text}\n\n⟦{text}"),
        ("CORPUS110", (text, i) => text.Insert(Middle(text), "⟦\u202E")),
        ("CORPUS111", (text, i) => text.Insert(Middle(text), "⟦\u200B")),
        ("CORPUS114", Double),
        ("CORPUS115", (text, i) => $"# {Title(i)}\n\n{text}\n\n### ⟦The {Pick(Places, i)} report\n\nThe report is new."),
        ("CORPUS201", (text, i) => $"{text} ⟦“{Sentence(i)} The meeting ended late."),
        ("CORPUS202", (text, i) => $"{text} {Pick(Names, i)} said: “{Sentence(i)}⟦\" The meeting ended late."),
        ("CORPUS206", (text, i) => $"{text} “{Sentence(i).TrimEnd('.')},” ⟦{Pick(Names, i)} said"),
        ("CORPUS301", (text, i) => $"{text} The repairs cost ⟦{(i % 9) + 1},{i + 10},{i % 10} euros in all."),
        ("CORPUS302", (text, i) => $"{text} The meeting was on ⟦{ImpossibleDate(i)}."),
        ("CORPUS302", (text, i) => $"{text} The file is of ⟦{2001 + (i % 20)}-{13 + (i % 7)}-{10 + (i % 18)}."),
        (
            "CORPUS303",
            (text, i) =>
                $"{text} In the count, ⟦{40 + (i % 5)} percent of the boats came from Elmstead, {41 + (i % 4)} percent came from Norham and {30 + (i % 3)} percent came from the islands."
        ),
        ("CORPUS307", Share),
        ("CORPUS308", Parts),
        ("CORPUS309", Weekday),
        ("CORPUS503", (text, i) => $"{text} See [the report](⟦report-{i}.md) for more."),
        ("CORPUS504", (text, i) => $"{text} See [the report](⟦#report-of-{Pick(Places, i).ToLowerInvariant()}) for more."),
        ("CORPUS505", (text, i) => $"{text} See [the report][⟦report{i}] for more."),
        ("CORPUS506", (text, i) => $"{text}\n\n⟦[^{i}]: {Sentence(i)}"),
        ("CORPUS507", (text, i) => $"{text}⟦[^{i}]"),
    ];

    public static TheoryData<string, int> Rules
    {
        get
        {
            var rules = new TheoryData<string, int>();
            for (var i = 0; i < Kinds.Length; i++)
                rules.Add(Kinds[i].Id, i);
            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Injected_faults_are_found_at_their_place(string id, int kind)
    {
        Assert.Equal(id, Kinds[kind].Id);
        var missed = new List<string>();
        for (var i = 0; i < Faults; i++)
        {
            var marked = $"{Head(id, i)}{Kinds[kind].Inject(Paragraph(i), i)}";
            var at = marked.IndexOf('⟦', StringComparison.Ordinal);
            var text = marked.Remove(at, 1);
            if (!Judge(text, i).Any(finding => finding.Id == id && finding.Place.Range.Start == at))
                missed.Add(text);
        }

        Assert.True(
            missed.Count <= Faults * (1 - Least),
            $"{missed.Count} of {Faults} are missed:\n\n" + string.Join("\n\n---\n\n", missed)
        );
    }

    [Fact]
    public void The_clean_paragraphs_have_no_finding()
    {
        var documents = Enumerable.Range(0, Faults).Select(i => Read(Head("", i) + Paragraph(i), i)).ToList();
        Assert.Empty(ValidationRules.Judge(documents).Select(finding => $"{finding.Place.Path}: {finding.Message}"));
    }

    private static IReadOnlyList<Finding> Judge(string text, int i) => ValidationRules.Judge([Read(text, i)]);

    private static Document Read(string text, int i) =>
        DocumentReader.Read(new CorpusFile($"corpus/{Title(i).ToLowerInvariant()}-{i}.md"), text);

    private static string Head(string id, int i) => id == "CORPUS115" ? "" : $"# {Title(i)}\n\n";

    // The end of a word in the middle, so that a character stands alone or at a word.
    private static int Middle(string text) => text.IndexOf(' ', text.Length / 2);

    // Every word of the paragraph in turn, but those that English repeats.
    private static string Double(string text, int i)
    {
        var words = text.Split(' ');
        var at = 1 + (i * 5 % (words.Length - 2));
        while (
            !words[at].All(char.IsLower)
            || words[at].Length < 2
            || words[at]
                is "in"
                    or "that"
                    or "how"
                    or "its"
                    or "to"
                    or "is"
                    or "old"
                    or "next"
                    or "three"
                    or "two"
                    or "most"
                    or "small"
                    or "new"
                    or "will"
                    or "people"
                    or "many"
                    or "again"
        )
        {
            at = (at + 1) % words.Length;
        }

        words[at] = $"⟦{words[at]} {words[at]}";
        return string.Join(' ', words);
    }

    private static string ImpossibleDate(int i) =>
        (i % 3) switch
        {
            0 => $"February {30 + (i % 2)}, {2001 + (i % 20)}",
            1 => $"31 {Pick(["April", "June", "September", "November"], i)} {2001 + (i % 20)}",
            _ => $"{32 + (i % 5)} {Pick(["January", "March", "July", "August"], i)} {2001 + (i % 20)}",
        };

    private static string Share(string text, int i)
    {
        var (part, whole) = (20 + i, 150 + (i * 7));
        var wrong = ((100 * part / whole) + 7 + (i % 20)).ToString(CultureInfo.InvariantCulture);
        return (i % 3) switch
        {
            0 => $"{text} In the count, ⟦{part} of {whole} boats ({wrong} percent) came from the islands.",
            1 => $"{text} In the count, ⟦{part} of the {whole} boats ({wrong}%) came from the islands.",
            _ => $"{text} In the count, ⟦{wrong} percent ({part} of {whole}) came from the islands.",
        };
    }

    private static string Parts(string text, int i)
    {
        var (trawlers, ferries, yachts) = (20 + i, 31 + (i * 2), 17 + i);
        var whole = trawlers + ferries + yachts + (i % 2 == 0 ? 4 : -5) + (i % 3);
        return i % 2 == 0
            ? $"{text} The town has ⟦{whole} boats: {trawlers} trawlers, {ferries} ferries and {yachts} yachts."
            : $"{text} The town has ⟦{whole} boats ({trawlers} trawlers, {ferries} ferries and {yachts} yachts).";
    }

    private static string Weekday(string text, int i)
    {
        var date = new DateTime(1990 + i, (i % 12) + 1, (i % 28) + 1, 0, 0, 0, DateTimeKind.Unspecified);
        var wrong = date.AddDays(1 + (i % 6)).DayOfWeek;
        var format = i % 2 == 0 ? "d MMMM yyyy" : "MMMM d, yyyy";
        return $"{text} It opened on ⟦{wrong}, {date.ToString(format, CultureInfo.InvariantCulture)}, with music.";
    }
}
