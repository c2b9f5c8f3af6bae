using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>
/// Recognizes two documents that are versions of one text: two transcripts of a recording, two years of a policy. What differs between them
/// was changed, and is not a contradiction.
/// </summary>
internal sealed class TextVersions
{
    // Short notices about one thing share as much.
    private const int FewestWords = 300;

    // Articles about one thing share quotations, which are a small part of them.
    private const double FewestShare = 0.25;

    private readonly Dictionary<Document, WordRuns> _runs = [];

    /// <summary>Returns true if a large part of the words of two documents is the same.</summary>
    public bool Are(Document one, Document other)
    {
        var (runs, others) = (Of(one), Of(other));
        return runs.Words >= FewestWords && others.Words >= FewestWords && WordRuns.Resemblance(one, runs, other, others) >= FewestShare;
    }

    private WordRuns Of(Document document)
    {
        if (!_runs.TryGetValue(document, out var runs))
            _runs.Add(document, runs = WordRuns.Of(document));
        return runs;
    }
}
