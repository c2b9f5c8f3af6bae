using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Settings;

namespace CorpusGen.Build;

/// <summary>
/// Lists everything that a stored corpus depends on, with the times and lengths of its texts, to detect whether anything has changed. A
/// time is not enough for a text that was just written, because a file system may give the same time to a later write: the stamp has the
/// hash of its content too.
/// </summary>
internal sealed class Stamp
{
    /// <summary>The extension that is appended to the file's name to name its stamp.</summary>
    public const string Extension = ".stamp";

    private const string NoHash = "-";
    private static readonly TimeSpan OneTime = TimeSpan.FromSeconds(2);

    private readonly string _head;
    private readonly string _today;
    private readonly List<StampedFile> _files;

    private Stamp(string head, string today, List<StampedFile> files)
    {
        _head = head;
        _today = today;
        _files = files;
    }

    /// <summary>Gets the time from which on a text may be written again without another time.</summary>
    public static DateTime YoungFrom => DateTime.UtcNow - OneTime;

    /// <summary>Gets the version of what writes stored files.</summary>
    public static string Version => $"{typeof(CorpusCompiler).Module.ModuleVersionId} {typeof(Stamp).Module.ModuleVersionId}";

    /// <summary>Creates the stamp of the texts as they are now.</summary>
    /// <param name="files">The texts.</param>
    /// <param name="settings">The settings of the project.</param>
    /// <param name="more">Other options of the stored file.</param>
    public static Stamp Of(List<ProjectFile> files, CorpusSettings settings, string more)
    {
        var young = YoungFrom;
        var head = string.Join(" ", Version, settings.ExcludesDrafts, settings.HasSearch, settings.Members, settings.Files.Language, more);
        return new Stamp(head, settings.BuildDate, files.ConvertAll(file => StampedFile.Of(file, young)));
    }

    /// <summary>Returns the stamp of the same texts with more options.</summary>
    public Stamp With(string more) => new($"{_head} {more}", _today, _files);

    /// <summary>Returns what is stamped, with the times and lengths of the texts.</summary>
    public override string ToString() => _head + "\n" + string.Concat(_files.Select(text => text.State + text.Place + "\n"));

    /// <summary>Returns true if the file contains this stamp, and the texts have not changed since it was written.</summary>
    public bool IsHeldBy(string file) => File.Exists(file) && IsHeldBy(file, File.ReadAllText(file).Split('\n'));

    /// <summary>Returns true if the file contains this stamp, as far as times and lengths can tell.</summary>
    public bool WasWritten(string file) => !File.Exists(file) || Lists(File.ReadAllText(file).Split('\n'));

    /// <summary>Writes the stamp to a file.</summary>
    /// <param name="file">The path of the stamp.</param>
    /// <param name="embargoes">The days of the embargoes of the texts.</param>
    /// <param name="hashOf">Returns the hash of the content that was read from a path.</param>
    public void Write(string file, IEnumerable<string> embargoes, Func<string, string> hashOf)
    {
        var stamp = new StringBuilder().Append(_head).Append('\n').Append(BuildDays.Around(_today, embargoes)).Append('\n');
        foreach (var text in _files)
            stamp.Append(text.State).Append(text.IsYoung ? hashOf(text.Path) : NoHash).Append(text.Place).Append('\n');
        AtomicFile.Write(file, Encoding.UTF8.GetBytes(stamp.ToString()));
    }

    private bool Lists(string[] lines) =>
        lines.Length == _files.Count + 3
        && lines[0] == _head
        && BuildDays.Parse(lines[1]) is { } days
        && days.Contains(_today)
        && Enumerable.Range(0, _files.Count).All(i => _files[i].IsListed(lines[i + 2]));

    private bool IsHeldBy(string file, string[] lines)
    {
        if (!Lists(lines))
            return false;
        var young = _files.Select((text, i) => (Text: text, Hash: text.HashIn(lines[i + 2]))).Where(text => text.Hash != NoHash).ToList();
        if (!young.AsParallel().All(text => text.Text.HasContent(text.Hash)))
            return false;
        // From now on, their times are enough.
        if (young.Count > 0 && !young.Exists(text => text.Text.IsYoung))
        {
            foreach (var i in Enumerable.Range(0, _files.Count))
                lines[i + 2] = _files[i].State + NoHash + _files[i].Place;
            AtomicFile.Write(file, Encoding.UTF8.GetBytes(string.Join("\n", lines)));
        }

        return true;
    }
}
