using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>The metadata of a file with its positions. It stays equal if the body is edited. A value of the compiler's cache.</summary>
/// <param name="Path">The path from the project's folder.</param>
/// <param name="Place">The path as the compiler knows it.</param>
/// <param name="Collection">The member name of its collection.</param>
/// <param name="Key">The key by which other files refer to it.</param>
/// <param name="Head">The text up to the end of the metadata, from which lines and columns are computed.</param>
/// <param name="Metadata">The metadata.</param>
/// <param name="Headline">The headline of the text, by which an author may try to refer to it; empty if it has none.</param>
public sealed record MetadataSheet(
    string Path,
    string Place,
    string Collection,
    string Key,
    string Head,
    Metadata Metadata,
    string Headline = ""
)
{
    /// <summary>Returns the sheet of a document.</summary>
    public static MetadataSheet Of(Document document, string place) =>
        new(
            document.File.Path,
            place,
            CorpusNames.Collection(document.File.Collection),
            document.Key,
            document.Text.Substring(0, document.Metadata.Range.End),
            document.Metadata,
            document.Headline is { } headline ? document.WordsOf(headline) : ""
        );

    /// <summary>Gets the location of missing keys: the first line of the metadata, or the start of the file.</summary>
    public TextRange Top
    {
        get
        {
            var end = Head.IndexOfAny(['\r', '\n'], Math.Min(Metadata.Range.Start, Head.Length));
            return TextRange.Between(Metadata.Range.Start, end < 0 ? Head.Length : end);
        }
    }
}
