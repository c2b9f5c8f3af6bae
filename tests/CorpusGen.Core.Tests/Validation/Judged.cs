using System.Text;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>
/// The findings of a rule in one line: the text with their ranges in brackets, then the fixed text if there is a fix.
/// </summary>
internal static class Judged
{
    /// <summary>"The ⟦x⟧ harbour → The harbour"; the text itself if the rule finds nothing.</summary>
    public static string Show(string id, string text, string path = "corpus/a.txt")
    {
        var document = CorpusCompiler.Read(new CorpusFile(path), text).Document;
        var findings = Of(id, document);
        var shown = new StringBuilder(text);
        foreach (var range in findings.Select(finding => finding.Place.Range).OrderByDescending(range => range.Start))
            shown.Insert(range.End, '⟧').Insert(range.Start, '⟦');
        var mended = Correction.Apply(text, Correction.EditsOf(findings));
        return mended == text ? shown.ToString() : $"{shown} → {mended}";
    }

    /// <summary>The messages of a rule, in order.</summary>
    public static string[] Say(string id, params string[] texts) =>
        [
            .. ValidationRules
                .Judge([.. texts.Select((text, i) => CorpusCompiler.Read(new CorpusFile($"corpus/{(char)('a' + i)}.txt"), text).Document)])
                .Where(finding => finding.Id == id)
                .Select(finding => finding.Message),
        ];

    private static List<Finding> Of(string id, Document document) => [.. DocumentRules.Judge(document).Where(finding => finding.Id == id)];
}
