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
    /// <summary>Brings the file up to date.</summary>
    public static void Update(string target, List<ProjectFile> files, bool withoutDrafts, bool search, CancellationToken cancellation)
    {
        var stampFile = target + ".stamp";
        var stamp = Stamp(files, withoutDrafts, search);
        if (File.Exists(target) && File.Exists(stampFile) && File.ReadAllText(stampFile) == stamp) return;
        var documents = files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Read).OfType<ReadDocument>()
            .Where(read => !(withoutDrafts && Standing.IsDraft(read.Document))).ToList();
        cancellation.ThrowIfCancellationRequested();
        Replace(target, CorpusCompiler.Store(documents, search));
        File.WriteAllText(stampFile, stamp);
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

    private static string Stamp(List<ProjectFile> files, bool withoutDrafts, bool search)
    {
        var stamp = new StringBuilder();
        stamp.Append(typeof(CorpusCompiler).Module.ModuleVersionId).Append(' ').Append(withoutDrafts).Append(' ').Append(search).Append('\n');
        foreach (var file in files)
        {
            var there = new FileInfo(file.Path);
            stamp.Append(there.Exists ? there.Length : -1).Append(' ').Append(there.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(file.File.Collection).Append(' ').Append(file.File.Name).Append(' ').Append(file.File.Path).Append('\n');
        }

        return stamp.ToString();
    }

    // Whole or not at all: a build that is stopped leaves no half file behind.
    private static void Replace(string target, byte[] bytes)
    {
        if (File.Exists(target) && new FileInfo(target).Length == bytes.Length && File.ReadAllBytes(target).AsSpan().SequenceEqual(bytes)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        var half = target + "." + Guid.NewGuid().ToString("N");
        try
        {
            File.WriteAllBytes(half, bytes);
            if (File.Exists(target)) File.Replace(half, target, null);
            else File.Move(half, target);
        }
        finally
        {
            if (File.Exists(half)) File.Delete(half);
        }
    }
}
