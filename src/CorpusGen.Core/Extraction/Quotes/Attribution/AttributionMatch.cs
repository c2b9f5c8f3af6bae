using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Who is said to have said it, and by which words.</summary>
/// <param name="Source">The words that name who spoke.</param>
/// <param name="Cue">The words that report the saying; null where the quotation goes on without any.</param>
/// <param name="Person">Who the source is found to be; null where it is not known.</param>
/// <param name="Evidence">What shows that it was the person.</param>
/// <param name="IsSure">False if the person is only the likely speaker.</param>
internal readonly record struct AttributionMatch(
    TextRange Source,
    TextRange? Cue,
    Person? Person = null,
    Evidence Evidence = Evidence.None,
    bool IsSure = false
)
{
    /// <summary>Returns what follows for a quotation that nothing reports.</summary>
    public AttributionMatch Carried(Evidence evidence, bool isDialogue) =>
        this with
        {
            Cue = null,
            Evidence = evidence,
            IsSure = IsSure && EvidenceRules.IsSure(evidence, isDialogue),
        };
}
