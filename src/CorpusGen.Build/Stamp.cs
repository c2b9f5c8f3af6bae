using System.Globalization;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Settings;

namespace CorpusGen.Build;

/// <summary>
/// Lists everything that a stored corpus depends on, with the times and lengths of its texts, to detect whether anything has changed.
/// </summary>
internal sealed class Stamp
{
    /// <summary>The extension that is appended to the file's name to name its stamp.</summary>
    public const string Extension = ".stamp";

    // A file system may give the same time to two writes in a row. A stamp of texts that were just written cannot detect a later write.
    private static readonly TimeSpan OneTime = TimeSpan.FromSeconds(2);
    private const string JustWritten = "just written\n";

    private readonly string _text;
    private readonly bool _isYoung;

    private Stamp(string text, bool isYoung)
    {
        _text = text;
        _isYoung = isYoung;
    }

    /// <summary>Creates the stamp of the texts as they are now.</summary>
    /// <param name="files">The texts.</param>
    /// <param name="settings">The settings of the project.</param>
    /// <param name="more">Other options of the stored file.</param>
    public static Stamp Of(List<ProjectFile> files, CorpusSettings settings, string more)
    {
        var young = DateTime.UtcNow - OneTime;
        var isYoung = false;
        var stamp = new StringBuilder();
        stamp
            .Append(typeof(CorpusCompiler).Module.ModuleVersionId)
            .Append(' ')
            .Append(typeof(Stamp).Module.ModuleVersionId)
            .Append(' ')
            .Append(settings.ExcludesDrafts)
            .Append(' ')
            .Append(settings.HasSearch)
            .Append(' ')
            .Append(settings.BuildDate)
            .Append(' ')
            .Append(settings.Members)
            .Append(' ')
            .Append(settings.Language)
            .Append(' ')
            .Append(settings.Syntax)
            .Append(' ')
            .Append(more)
            .Append('\n');
        foreach (var file in files)
        {
            var there = new FileInfo(file.Path);
            isYoung |= there.LastWriteTimeUtc >= young;
            stamp
                .Append(there.Exists ? there.Length : -1)
                .Append(' ')
                .Append(there.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture))
                .Append(' ')
                .Append(file.File.Collection)
                .Append(' ')
                .Append(file.File.Name)
                .Append(' ')
                .Append(file.File.Path)
                .Append('\n');
        }

        return new Stamp(stamp.ToString(), isYoung);
    }

    /// <summary>Returns true if the file contains this stamp, and the texts cannot have changed since.</summary>
    public bool IsHeldBy(string file) => File.Exists(file) && File.ReadAllText(file) == _text;

    /// <summary>Returns true if the file contains this stamp, even if the texts were just written.</summary>
    public bool WasWritten(string file) =>
        !File.Exists(file) || File.ReadAllText(file) is var written && (written == _text || written == JustWritten + _text);

    /// <summary>Writes the stamp to a file.</summary>
    public void Write(string file) => AtomicFile.Write(file, Encoding.UTF8.GetBytes(_isYoung ? JustWritten + _text : _text));
}
