using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>A diagnostic of a citation.</summary>
/// <param name="Definition">The diagnostic.</param>
/// <param name="Arguments">The arguments of its message.</param>
public sealed record CitationDiagnostic(DiagnosticDefinition Definition, EquatableArray<string> Arguments)
{
    /// <summary>Gets the message.</summary>
    public string Message => Definition.Format([.. Arguments]);
}

/// <summary>Chooses the diagnostic of a verdict.</summary>
public static class CitationDiagnostics
{
    private const int LongestWords = 60;

    /// <summary>Returns the diagnostic; null if the words are verbatim.</summary>
    public static CitationDiagnostic? Of(CitationResult result)
    {
        var words = MessageText.Of(result.Claim.Words.Trim(), LongestWords);
        var description = CitationDescription.Of(result);
        var place = result.Passages.Count > 0 ? CitationDescription.PlaceOf(result.Passages[0]) : "";
        return result.Verdict switch
        {
            CitationVerdict.Absent => New(DiagnosticCatalog.CitationAbsent, words, description),
            CitationVerdict.Misattributed => New(
                DiagnosticCatalog.CitationMisattributed,
                MessageText.Of(result.Claim.Speaker ?? "", LongestWords),
                words,
                description
            ),
            CitationVerdict.Ambiguous => New(DiagnosticCatalog.CitationAmbiguous, words, description),
            CitationVerdict.Misleading => New(DiagnosticCatalog.CitationMisleading, words, place, description),
            CitationVerdict.Unproved => Unproved(words, description),
            CitationVerdict.Normalized => New(DiagnosticCatalog.CitationNormalized, words, place, description),
            CitationVerdict.Abridged => New(DiagnosticCatalog.CitationAbridged, words, place, description),
            _ => null,
        };
    }

    /// <summary>Returns the diagnostic of a citation that cannot be checked.</summary>
    /// <param name="words">The words, or the expression that is not a constant.</param>
    /// <param name="reason">The reason, as a clause.</param>
    public static CitationDiagnostic Unproved(string words, string reason) =>
        New(DiagnosticCatalog.CitationUnproved, MessageText.Of(words, LongestWords), reason);

    private static CitationDiagnostic New(DiagnosticDefinition definition, params string[] arguments) =>
        new(definition, new EquatableArray<string>(arguments));
}
