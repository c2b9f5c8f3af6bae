using System.Globalization;
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

    /// <summary>Writes documents, each as a line with the lengths of its parts, and the parts.</summary>
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
            write(string.Join(" ", parts.Select(part => part.Length.ToString(CultureInfo.InvariantCulture))) + "\n");
            foreach (var part in parts)
                write(part);
        }
    }

    /// <summary>Returns the documents, in the order in which they were written. They are read on all processors.</summary>
    /// <param name="archive">What <see cref="Write"/> wrote in the same version.</param>
    /// <exception cref="FormatException">The archive is damaged.</exception>
    public static IReadOnlyList<ReadDocument> Read(string archive) => [.. Split(archive).ToList().AsParallel().AsOrdered().Select(ReadOne)];

    private static ReadDocument ReadOne(string[] parts) =>
        RememberedText
            .Read(
                Convert.FromBase64String(parts[5]),
                new CorpusFile(parts[0], parts[1], parts[2]) { Language = parts[3], Syntax = parts[4] },
                parts[6]
            )
            .Read;

    private static IEnumerable<string[]> Split(string archive)
    {
        var at = 0;
        while (at < archive.Length)
        {
            var end = archive.IndexOf('\n', at);
            var lengths = end < 0 ? [] : archive.Substring(at, end - at).Split(' ');
            if (lengths.Length != CountOfParts)
                throw new FormatException($"The archive has no lengths at {at}.");
            at = end + 1;
            var parts = new string[CountOfParts];
            for (var i = 0; i < parts.Length; i++)
            {
                var length = int.Parse(lengths[i], NumberStyles.None, CultureInfo.InvariantCulture);
                if (length > archive.Length - at)
                    throw new FormatException($"The archive ends inside the text at {at}.");
                parts[i] = archive.Substring(at, length);
                at += length;
            }

            yield return parts;
        }
    }
}
