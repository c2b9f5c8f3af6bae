using System.Globalization;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Paragraphs that are repeated in many documents: a notice, a template. They are reported once for the whole corpus.</summary>
internal static class RepeatedBoilerplate
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.RepeatedBoilerplate;

    private const int FewestWords = 8;

    // Two documents can quote the same words.
    private const int FewestDocuments = 3;

    /// <summary>Returns one finding, at the paragraph that most documents have.</summary>
    public static IEnumerable<Finding> Judge(IReadOnlyList<Document> documents)
    {
        var known = new Dictionary<ulong, Repetition>();
        foreach (var document in documents)
        {
            foreach (var block in document.Blocks)
            {
                if (block.Kind is not (BlockKind.Paragraph or BlockKind.Standfirst or BlockKind.ListItem))
                    continue;
                var (hash, words) = NormalizedWords.HashOf(document.Text, [block.Range]);
                if (words < FewestWords)
                    continue;
                if (!known.TryGetValue(hash, out var repetition))
                    known.Add(hash, new Repetition(document, block.Range));
                else if (repetition.Last != document)
                    (repetition.Last, repetition.Documents) = (document, repetition.Documents + 1);
            }
        }

        var (repeated, most) = (0, default(Repetition));
        foreach (var repetition in known.Values)
        {
            if (repetition.Documents < FewestDocuments || !HasWords(repetition))
                continue;
            repeated++;
            if (most is null || IsBefore(repetition, most))
                most = repetition;
        }

        if (most is not null)
        {
            yield return Definition.FindingAt(
                most.First,
                most.Range,
                repeated.ToString(CultureInfo.InvariantCulture),
                Excerpt.Of(most.First.Text, most.Range),
                most.Documents.ToString(CultureInfo.InvariantCulture)
            );
        }
    }

    // A picture or a link has many words in its address, which people do not read.
    private static bool HasWords(Repetition repetition)
    {
        var (words, isInWord) = (0, false);
        foreach (var c in repetition.First.WordsOf(repetition.Range))
        {
            if (!isInWord && char.IsLetter(c))
                words++;
            isInWord = !char.IsWhiteSpace(c);
        }

        return words >= FewestProse;
    }

    private const int FewestProse = 5;

    // The order of a dictionary is not defined.
    private static bool IsBefore(Repetition one, Repetition other)
    {
        if (one.Documents != other.Documents)
            return one.Documents > other.Documents;
        var path = string.CompareOrdinal(one.First.File.Path, other.First.File.Path);
        return path != 0 ? path < 0 : one.Range.Start < other.Range.Start;
    }

    private sealed class Repetition(Document first, TextRange range)
    {
        public Document First { get; } = first;
        public TextRange Range { get; } = range;
        public Document Last { get; set; } = first;
        public int Documents { get; set; } = 1;
    }
}
