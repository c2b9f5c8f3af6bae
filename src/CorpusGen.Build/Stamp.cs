using System.Globalization;
using System.Text;
using CorpusGen.Core;

namespace CorpusGen.Build;

/// <summary>All that a stored corpus is made of, by the times and lengths of its texts: what tells whether anything has changed.</summary>
internal sealed class Stamp
{
    /// <summary>What is behind the file's name in that of its stamp.</summary>
    public const string Extension = ".stamp";

    // A file system may give two writes in a row one time. A stamp of texts that were just written tells nothing of those that follow.
    private static readonly TimeSpan OneTime = TimeSpan.FromSeconds(2);
    private const string JustWritten = "just written\n";

    private readonly string _text;
    private readonly bool _isYoung;

    private Stamp(string text, bool isYoung)
    {
        _text = text;
        _isYoung = isYoung;
    }

    /// <summary>The stamp of texts as they are now.</summary>
    /// <param name="files">The texts.</param>
    /// <param name="options">What else decides what is written.</param>
    /// <param name="more">What is to be written of them.</param>
    public static Stamp Of(List<ProjectFile> files, StoredOptions options, string more)
    {
        var young = DateTime.UtcNow - OneTime;
        var isYoung = false;
        var stamp = new StringBuilder();
        stamp
            .Append(typeof(CorpusCompiler).Module.ModuleVersionId)
            .Append(' ')
            .Append(typeof(Stamp).Module.ModuleVersionId)
            .Append(' ')
            .Append(options)
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

    /// <summary>True where the file has this stamp, and the texts are for certain those it was made of.</summary>
    public bool IsHeldBy(string file) => File.Exists(file) && File.ReadAllText(file) == _text;

    /// <summary>True where the file has this stamp, be it a young one.</summary>
    public bool WasWritten(string file) =>
        !File.Exists(file) || File.ReadAllText(file) is var written && (written == _text || written == JustWritten + _text);

    /// <summary>Writes it.</summary>
    public void Write(string file) => WholeFile.Write(file, Encoding.UTF8.GetBytes(_isYoung ? JustWritten + _text : _text));
}
