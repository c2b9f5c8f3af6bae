using CorpusGen.Core.Citations;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;

namespace CorpusGen.Generator.Analysis.Citations;

/// <summary>Finds the members that stand for cited words.</summary>
internal static class CitationMembers
{
    /// <summary>Returns the suggestion to use the member that has exactly the cited words; null if there is none.</summary>
    public static CitationDiagnostic? DiagnosticOf(CitationResult result, CitedCorpus corpus) =>
        QuoteOf(result, corpus) is { } member
            ? new CitationDiagnostic(DiagnosticCatalog.CitationHasMember, new EquatableArray<string>([member]))
            : null;

    /// <summary>Returns the expression of the quotation that has exactly the cited words; null if there is none.</summary>
    public static string? QuoteOf(CitationResult result, CitedCorpus corpus)
    {
        if (
            result.Verdict != CitationVerdict.Verbatim
            || result.Passages[0] is not { Quote: >= 0 } passage
            || passage.Document.WordsOf(passage.Document.Quotes[passage.Quote].Range) != result.Claim.Words
            || corpus.Find(passage.Document) is not { } read
            || DocumentOf(passage, corpus) is not { } document
        )
        {
            return null;
        }

        return $"{document}.Quotes.{read.Names.Quotes[passage.Quote]}";
    }

    /// <summary>Returns the expression of a document; null if it has no member.</summary>
    public static string? DocumentOf(CitedPassage passage, CitedCorpus corpus)
    {
        foreach (var entry in corpus.Map.Documents)
        {
            if (entry.Path == passage.Document.File.Path)
                return entry.Members == MemberLevel.All ? $"{corpus.ClassName}.{entry.Collection}.{entry.Name}" : null;
        }

        return null;
    }
}
