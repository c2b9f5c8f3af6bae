using System.Text;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Cite;

/// <summary>Writes the result of a citation for people.</summary>
internal static class CitationText
{
    private const int Longest = 160;

    /// <summary>Writes the verdict, what it is based on, and each place.</summary>
    public static void Write(Stream output, CitationResult result)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var description = CitationDescription.Of(result);
        writer.WriteLine(result.Verdict.ToString().ToLowerInvariant() + (description.Length > 0 ? ": " + description : ""));
        foreach (var passage in result.Passages)
        {
            var speaker = passage.Speaker is { } name ? $" — {MessageText.Of(name)}" : "";
            writer.WriteLine($"  {CitationDescription.PlaceOf(passage)}: {MessageText.Of(passage.Words, Longest)}{speaker}");
        }
    }
}
