using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Compilation;

/// <summary>The part of a document that the corpus map depends on. It stays equal if the text changes but its names do not.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="Collection">The member name of its collection.</param>
/// <param name="Names">The candidates for its member name, in order of preference.</param>
/// <param name="Speakers">The full names of the quoted speakers, in order of their first quotation.</param>
/// <param name="HasMetadata">True if the document has metadata, so that its collection has typed properties.</param>
/// <param name="Status">Retraction, supersession and embargo of the document.</param>
public sealed record DocumentHead(
    string Path,
    string Collection,
    EquatableArray<string> Names,
    EquatableArray<string> Speakers,
    bool HasMetadata = false,
    UsageStatus? Status = null
)
{
    /// <summary>Creates the head of a document.</summary>
    public static DocumentHead Of(Document document) =>
        new(
            document.File.Path,
            CorpusNames.Collection(document.File.Collection),
            new EquatableArray<string>(CorpusNames.CandidatesOf(document).Names),
            document.Quotes.Select(quote => quote.Speaker?.Name).OfType<string>().Distinct().ToEquatableArray(),
            document.Metadata.Entries.Count > 0,
            UsageStatus.Of(document)
        );
}
