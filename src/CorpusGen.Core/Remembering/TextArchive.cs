using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Remembering;

/// <summary>
/// The texts of a corpus, and what was read from them, as one text. A build task that has read the corpus writes it for the compiler, which
/// looks up citations in it and reads no file of the corpus again.
/// </summary>
public static class TextArchive
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "CorpusGen.archive";

    private const int CountOfParts = 7;

    /// <summary>Writes documents, each as the parts of a <see cref="PartedText"/>.</summary>
    /// <param name="documents">The documents, with the bytes that <see cref="RememberedText"/> wrote.</param>
    /// <param name="write">Is called for each piece of the archive, in order.</param>
    public static void Write(IEnumerable<(Document Document, byte[] Remembered)> documents, Action<string> write)
    {
        foreach (var (document, remembered) in documents)
        {
            var file = document.File;
            string[] parts =
            [
                file.Path,
                file.Collection,
                file.Name,
                file.Language,
                file.Syntax,
                Convert.ToBase64String(remembered),
                document.Text,
            ];
            PartedText.Write(parts, write);
        }
    }

    /// <summary>Returns the documents, in the order in which they were written. They are read on all processors.</summary>
    /// <param name="archive">What <see cref="Write"/> wrote in the same version.</param>
    /// <exception cref="FormatException">The archive is damaged.</exception>
    public static IReadOnlyList<ReadDocument> Read(string archive) =>
        [.. PartedText.Read(archive, CountOfParts).ToList().AsParallel().AsOrdered().Select(ReadOne)];

    private static ReadDocument ReadOne(string[] parts) =>
        RememberedText
            .Read(
                Convert.FromBase64String(parts[5]),
                new CorpusFile(parts[0], parts[1], parts[2]) { Language = parts[3], Syntax = parts[4] },
                parts[6]
            )
            .Read;
}
