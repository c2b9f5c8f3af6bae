using System.Text;

namespace CorpusGen.Build;

/// <summary>
/// The files that were read and are text, with their lengths and times, so that only files that have changed are read again. A file that
/// may be written again without another time is not listed.
/// </summary>
internal sealed class ReadableTexts
{
    private readonly Dictionary<string, bool> _mayHaveEmbargo = new(StringComparer.Ordinal);

    /// <summary>Reads the list; it is empty if there is no file, or one of another version.</summary>
    public static ReadableTexts Read(string file)
    {
        var texts = new ReadableTexts();
        try
        {
            var lines = File.Exists(file) ? File.ReadAllText(file).Split('\n') : [];
            if (lines.Length < 3 || lines[0] != Stamp.Version || lines[1] != StoredFindings.Hash(string.Join("\n", lines.Skip(2))))
                return texts;
            // Without old texts the list is one empty line.
            foreach (var line in lines.Skip(2).Where(line => line.Length > 0))
                texts._mayHaveEmbargo[line.Substring(1)] = line[0] == 'E';
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // All texts are read.
        }

        return texts;
    }

    /// <summary>Returns true if a text may have an embargo; null if it is not listed, or has changed.</summary>
    public bool? MayHaveEmbargo(StampedFile text) => _mayHaveEmbargo.TryGetValue(LineOf(text), out var known) ? known : null;

    /// <summary>Writes a list, unless this one is the same.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="texts">The texts, and whether they may have an embargo.</param>
    public void Write(string file, IEnumerable<(StampedFile Text, bool MayHaveEmbargo)> texts)
    {
        var old = texts.Where(text => !text.Text.IsYoung).ToList();
        if (old.Count == _mayHaveEmbargo.Count && old.TrueForAll(text => MayHaveEmbargo(text.Text) == text.MayHaveEmbargo))
            return;
        try
        {
            var list = string.Join("\n", old.Select(text => (text.MayHaveEmbargo ? "E" : "-") + LineOf(text.Text)));
            AtomicFile.Write(file, Encoding.UTF8.GetBytes($"{Stamp.Version}\n{StoredFindings.Hash(list)}\n{list}"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next build reads the texts again.
        }
    }

    private static string LineOf(StampedFile text) => (text.State + text.Path).Replace('\n', ' ');
}
