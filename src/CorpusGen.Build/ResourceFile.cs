using System.Globalization;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Files;
using CorpusGen.Core.Naming;

namespace CorpusGen.Build;

/// <summary>
/// Writes the file of the resource where anything it is made of has changed: a stamp beside it lists those things. A file that would be the same is left
/// as it is, so that the compiler is not called for it.
/// </summary>
internal static class ResourceFile
{
    // A file system may give two writes in a row one time.
    private static readonly TimeSpan OneTime = TimeSpan.FromSeconds(2);

    /// <summary>Brings the file up to date.</summary>
    public static void Update(string target, List<ProjectFile> files, bool withoutDrafts, bool search, CancellationToken cancellation)
    {
        var stampFile = target + ".stamp";
        var began = DateTime.UtcNow;
        var (stamp, newest) = Stamp(files, withoutDrafts, search);
        if (File.Exists(target) && File.Exists(stampFile) && File.ReadAllText(stampFile) == stamp) return;
        var documents = files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Read).OfType<ReadDocument>()
            .Where(read => !(withoutDrafts && Standing.IsDraft(read.Document))).ToList();
        cancellation.ThrowIfCancellationRequested();
        // Away with the old stamp first: a build that is stopped between the two must not leave it beside other texts, which may come back with their times.
        if (File.Exists(stampFile)) File.Delete(stampFile);
        WholeFile.Write(target, CorpusCompiler.Store(documents, search));
        // What was written a moment ago may be written again at the same time and length: such texts are read anew by the next build.
        if (newest < began - OneTime) WholeFile.Write(stampFile, Encoding.UTF8.GetBytes(stamp));
    }

    // What the compiler's side cannot read is none of the corpus there either, and it says so: locked, forbidden, no text, or too much for us.
    private static ReadDocument? Read(ProjectFile file)
    {
        try
        {
            return File.Exists(file.Path) && TextBytes.Decode(File.ReadAllBytes(file.Path)) is { } text ? CorpusCompiler.Read(file.File, text) : null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return null;
        }
    }

    // What the file is made of, and when the newest of it was written.
    private static (string Stamp, DateTime Newest) Stamp(List<ProjectFile> files, bool withoutDrafts, bool search)
    {
        var newest = DateTime.MinValue;
        var stamp = new StringBuilder();
        stamp.Append(typeof(CorpusCompiler).Module.ModuleVersionId).Append(' ').Append(withoutDrafts).Append(' ').Append(search).Append('\n');
        foreach (var file in files)
        {
            var there = new FileInfo(file.Path);
            if (there.LastWriteTimeUtc > newest) newest = there.LastWriteTimeUtc;
            stamp.Append(there.Exists ? there.Length : -1).Append(' ').Append(there.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(file.File.Collection).Append(' ').Append(file.File.Name).Append(' ').Append(file.File.Path).Append('\n');
        }

        return (stamp.ToString(), newest);
    }
}
