using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using static CorpusGen.Core.Tests.Validation.CleanParagraphs;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>
/// Thirty faults of each kind that another document or a list of images decides. The clean corpus, of two documents, has no finding.
/// </summary>
public sealed class InjectedFaultsInCorpusTests
{
    private const int Faults = 30;
    private const double Least = 0.95;
    private static readonly string[] Images = ["corpus/photos/boats.jpg", "corpus/photos/pier.jpg"];

    /// <summary>Each kind: its rule, the faulty document with ⟦ at the place of the finding, and the end of the other document.</summary>
    private static readonly (string Id, Func<string, int, string> Inject, Func<int, string> Other)[] Kinds =
    [
        ("CORPUS203", (text, i) => $"{text} “⟦{Words(i)},” {Pick(["he", "she"], i)} {Pick(["said", "added", "told them"], i)}.", _ => ""),
        ("CORPUS204", (text, i) => $"{text} “⟦{Words(i)},” {Pick(Names, i)} said.", i => $"“{Words(i)},” {Pick(Names, i + 1)} said."),
        ("CORPUS205", (text, i) => $"{text} “{Misspelled(i)},” {Pick(Names, i)} said.", i => $"“{Words(i)},” {Pick(Names, i)} said."),
        ("CORPUS404", (text, i) => $"---\n⟦id: {Id(i)}\n---\n\n{text}", i => Id(i)),
        ("CORPUS430", (text, i) => $"{text}\n\n![The {Pick(Places, i)} pier](⟦photos/pier-{i}.jpg \"The pier waits. (AP)\")", _ => ""),
        ("CORPUS430", (text, i) => $"{text}\n\n<img src=\"⟦photos/boats-{i}.png\" alt=\"Boats of {Pick(Places, i)}\">", _ => ""),
        ("CORPUS431", (text, i) => $"{text}\n\n![](⟦photos/{Pick(["boats", "pier"], i)}.jpg \"The boats wait. (AP)\")", _ => ""),
        (
            "CORPUS432",
            (text, i) => $"{text}\n\n![The pier of {Pick(Places, i)}](photos/pier.jpg \"⟦The pier of {Pick(Places, i)} waits.\")",
            _ => ""
        ),
        ("CORPUS432", (text, i) => $"{text}\n\n![The boats of {Pick(Places, i)}](⟦photos/boats.jpg)", _ => ""),
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
        var missed = new List<string>();
        for (var i = 0; i < Faults; i++)
        {
            var marked = Kinds[kind].Inject($"# The harbour of {Pick(Places, i)}\n\n{Paragraph(i)}", i);
            var at = marked.IndexOf('⟦', StringComparison.Ordinal);
            var text = marked.Remove(at, 1);
            var found = Judge(text, id == "CORPUS404" ? Other(i, Kinds[kind].Other(i), "") : Other(i, "", Kinds[kind].Other(i)));
            if (!found.Any(finding => finding.Id == id && finding.Place is { Path: "corpus/b.md" } place && place.Range.Start == at))
                missed.Add(text + "\n" + string.Join("\n", found.Select(finding => finding.Id + " " + finding.Place.Range.Start)));
        }

        Assert.True(
            missed.Count <= Faults * (1 - Least),
            $"{missed.Count} of {Faults} are missed:\n\n" + string.Join("\n\n---\n\n", missed)
        );
    }

    [Fact]
    public void The_clean_corpora_have_no_finding()
    {
        for (var i = 0; i < Faults; i++)
        {
            var text = $"# The harbour of {Pick(Places, i)}\n\n{Paragraph(i)}\n\n![The pier](photos/pier.jpg \"The pier waits. (AP)\")";
            var found = Judge(text, Other(i, Id(i), $"“{Words(i)},” {Pick(Names, i)} said."));
            Assert.Empty(found.Select(finding => $"{finding.Place.Path}: {finding.Message}"));
        }
    }

    private static List<Finding> Judge(string text, string other)
    {
        Document[] documents =
        [
            DocumentReader.Read(new CorpusFile("corpus/a.md"), other),
            DocumentReader.Read(new CorpusFile("corpus/b.md"), text),
        ];
        return
        [
            .. ValidationRules.Judge(documents),
            .. MetadataRules.Judge(documents, document => document.File.Path, new(Images), (_, _) => false),
        ];
    }

    // Pictures with credits, so that the corpus credits its pictures.
    private static string Other(int i, string id, string end)
    {
        var head = id.Length > 0 ? $"---\nid: {id}\n---\n\n" : "";
        return $"{head}# The report of {Pick(Places, i + 1)}\n\n{Paragraph(i + 7)} {end}\n\n"
            + "![The boats](photos/boats.jpg \"The boats wait. (AP)\")\n\n![The pier](photos/pier.jpg \"The pier waits. (AP)\")\n";
    }

    private static string Id(int i) => $"report-{Pick(Places, i).ToLowerInvariant()}-{i}";

    private static string Words(int i) => Sentence(i).TrimEnd('.');

    // A long word in the middle with a doubled letter.
    private static string Misspelled(int i)
    {
        var words = Words(i).Split(' ');
        var at = Array.FindIndex(words, 1, word => word.Length > 5);
        at = at < 0 ? words.Length - 1 : at;
        words[at] = "⟦" + words[at].Insert(3, words[at][2].ToString());
        return string.Join(' ', words);
    }
}
