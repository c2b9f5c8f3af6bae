using System.Text;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>Applies fixes to a text. What lies outside their edits stays as it is, to the character.</summary>
public static class Correction
{
    // Mended characters may show a quotation that had no marks before. Nothing needs more rounds than these.
    private const int MostRounds = 8;

    /// <summary>The text with everything made right that is certain, until there is nothing left to do.</summary>
    /// <param name="file">Which file it is.</param>
    /// <param name="text">Its text.</param>
    /// <param name="wanted">Which findings are to be made right.</param>
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

    /// <summary>The edits of the findings that have a fix, in order. Of two fixes that touch the same place, the first is taken.</summary>
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

    /// <summary>The text after the edits, which stand in order and do not overlap.</summary>
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
