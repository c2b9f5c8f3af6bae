using System.Text;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.RuleSets;

/// <summary>Applies fixes to a text. Text outside the edits is not changed.</summary>
public static class Correction
{
    // Corrected characters can make a quotation visible that had no marks before. This is a limit; no known text needs as many rounds.
    private const int MostRounds = 8;

    /// <summary>Returns the text with all wanted fixes applied, repeated until there are none left.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="wanted">Returns true for a finding that is to be fixed.</param>
    public static string Of(CorpusFile file, string text, Func<Document, Finding, bool> wanted)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var document = DocumentReader.Read(file, text);
            var edits = EditsOf(DocumentRules.Judge(document).Where(finding => wanted(document, finding)));
            if (edits.Count == 0)
                break;
            text = Apply(text, edits);
        }

        return text;
    }

    /// <summary>Returns the edits of all fixes, in order. Of two fixes that overlap, only the first is included.</summary>
    public static IReadOnlyList<TextEdit> EditsOf(IEnumerable<Finding> findings)
    {
        var taken = new List<TextEdit>();
        var edited = new EditedRanges();
        foreach (var finding in findings)
        {
            if (finding.Fix is not { } fix || fix.Edits.Any(edit => edited.Overlaps(edit.Range)))
                continue;
            foreach (var edit in fix.Edits)
                edited.Add(edit.Range);
            taken.AddRange(fix.Edits);
        }

        taken.Sort((one, other) => one.Range.Start.CompareTo(other.Range.Start));
        return taken;
    }

    /// <summary>Applies edits, which must be in order and not overlap.</summary>
    public static string Apply(string text, IReadOnlyList<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var done = 0;
        foreach (var edit in edits)
        {
            result.Append(text, done, edit.Range.Start - done).Append(edit.Replacement);
            done = edit.Range.End;
        }

        return result.Append(text, done, text.Length - done).ToString();
    }
}
