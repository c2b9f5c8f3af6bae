using System.Globalization;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Naming;

/// <summary>What tells one text from another. A value of the compiler's cache.</summary>
/// <param name="Path">The document's path.</param>
/// <param name="Hash">The hash of all that the stored form of a document is made of.</param>
public sealed record DocumentPrint(string Path, ulong Hash)
{
    /// <summary>Takes the print of a document.</summary>
    public static DocumentPrint Of(Document document) =>
        new(
            document.File.Path,
            unchecked(
                (ContentHash.Of(document.Text) * 31)
                + ContentHash.Of($"{document.File.Path}\n{document.File.Collection}\n{document.File.Name}")
            )
        );
}

/// <summary>The hash of a corpus: by it the run-time library tells that its code and its resource were made of the same texts.</summary>
/// <param name="Text">Thirteen letters and digits.</param>
public sealed record CorpusHash(string Text)
{
    /// <summary>Hashes a corpus; the order of the prints does not matter. Of two with one path the first is the document.</summary>
    public static CorpusHash Of(IEnumerable<DocumentPrint> prints)
    {
        var all = string.Join(
            "\n",
            prints
                .GroupBy(print => print.Path, StringComparer.Ordinal)
                .OrderBy(print => print.Key, StringComparer.Ordinal)
                .Select(print => print.First().Hash.ToString("x16", CultureInfo.InvariantCulture))
        );
        return new CorpusHash(ContentHash.Whole(all));
    }
}
