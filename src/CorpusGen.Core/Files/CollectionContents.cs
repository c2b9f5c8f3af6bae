using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Files;

/// <summary>
/// Which collections have prose. A data file in a folder of prose, such as `authors.yml` among posts, is no post: it would give all posts
/// its keys, and itself none of theirs. It is a document of another collection. A value of the compiler's cache: an edited text, and a new
/// file in a folder of its kind, do not change it.
/// </summary>
/// <param name="Prose">The names of the collections that have prose, in upper case and in order.</param>
public sealed record CollectionContents(EquatableArray<string> Prose)
{
    private const string Suffix = "-data";

    /// <summary>Returns the contents of a corpus whose files are in any order.</summary>
    public static CollectionContents Of(IEnumerable<CorpusFile> files) =>
        new(
            files
                .Where(file => !IsData(file))
                .Select(file => file.Collection)
                .Distinct(StringComparer.Ordinal)
                // Of two spellings of a name neither is the first.
                .Select(name => name.ToUpperInvariant())
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal)
                .ToEquatableArray()
        );

    /// <summary>
    /// Returns a file in its collection. A data file beside prose is in a collection with its name: `posts/authors.yml` in `authors-data`,
    /// which no other files change. A collection that the project sets is kept.
    /// </summary>
    public CorpusFile Place(CorpusFile file) =>
        !file.IsCollectionDeclared && IsData(file) && Prose.Contains(file.Collection, StringComparer.OrdinalIgnoreCase)
            ? file with
            {
                Collection = file.Stem + Suffix,
            }
            : file;

    private static bool IsData(CorpusFile file) => FileExtensions.IsAny(file.Path, FileExtensions.Data);
}
