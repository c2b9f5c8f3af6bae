using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>The source of a quotation, with the words that give it.</summary>
/// <param name="Source">The words that name who spoke.</param>
/// <param name="Cue">The reporting words; null if the quotation continues without any.</param>
/// <param name="Person">The person that the source refers to; null if it is not known.</param>
/// <param name="Evidence">What shows that it was the person.</param>
/// <param name="IsSure">False if the person is only the likely speaker.</param>
/// <param name="IsDoubtful">True if the words name the source, but it is not certain that this person said it.</param>
internal readonly record struct AttributionMatch(
    TextRange Source,
    TextRange? Cue,
    Person? Person = null,
    Evidence Evidence = Evidence.None,
    bool IsSure = false,
    bool IsDoubtful = false
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
