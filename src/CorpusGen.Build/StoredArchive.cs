using System.Globalization;
using System.Text;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Remembering;

namespace CorpusGen.Build;

/// <summary>
/// What the compiler needs if the program cites the texts: the places of the citations, if all are proved, or an archive of the texts. A
/// stamp beside each file names what it was written for, and its own length and time.
/// </summary>
internal static class StoredArchive
{
    /// <summary>Returns true if the file is there, and was written for this key.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="key">What it depends on.</param>
    public static bool IsCurrent(string file, string key)
    {
        var stamp = file + Stamp.Extension;
        return File.Exists(file) && File.Exists(stamp) && File.ReadAllText(stamp) == StampOf(file, key);
    }

    /// <summary>Writes the archive. One with the same content keeps its time, so that the compiler does not run because of it.</summary>
    /// <param name="file">The path of the archive.</param>
    /// <param name="key">What the archive depends on.</param>
    /// <param name="texts">The texts.</param>
    public static void Write(string file, string key, IEnumerable<ReadText> texts)
    {
        var documents = texts
            .Where(text => text is { Document: not null, Remembered: not null })
            .Select(text => (text.Document!.Document, text.Remembered!));
        Write(file, key, write => TextArchive.Write(documents, write));
    }

    /// <summary>Writes the places of citations; an empty file if not all are proved.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="key">What the places depend on.</param>
    /// <param name="places">The places by the words; null if not all are proved.</param>
    public static void Write(string file, string key, Dictionary<string, ResolvedPlace>? places) =>
        Write(
            file,
            key,
            write =>
            {
                if (places is not null)
                    ProvedCitations.Write(places, write);
            }
        );

    private static void Write(string file, string key, Action<Action<string>> writeParts)
    {
        AtomicFile.Write(
            file,
            stream =>
            {
                using var writer = new StreamWriter(
                    stream,
                    new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                    bufferSize: 1 << 16,
                    leaveOpen: true
                );
                writeParts(writer.Write);
            }
        );
        AtomicFile.Write(file + Stamp.Extension, Encoding.UTF8.GetBytes(StampOf(file, key)));
    }

    private static string StampOf(string file, string key)
    {
        var state = new FileInfo(file);
        return string.Format(CultureInfo.InvariantCulture, "{0}\n{1} {2}", key, state.Length, state.LastWriteTimeUtc.Ticks);
    }
}
