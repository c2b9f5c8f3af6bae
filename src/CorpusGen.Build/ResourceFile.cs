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
        var stampFile = target + Stamp.Extension;
        var stamp = Stamp.Of(files, withoutDrafts, search);
        if (File.Exists(target) && stamp.IsHeldBy(stampFile)) return;
        var documents = files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Read).OfType<ReadDocument>()
            .Where(read => !(withoutDrafts && Standing.IsDraft(read.Document))).ToList();
        cancellation.ThrowIfCancellationRequested();
        // Away with the old stamp first: a build that is stopped between the two must not leave it beside other texts, which may come back with their times.
        if (File.Exists(stampFile)) File.Delete(stampFile);
        WholeFile.Write(target, CorpusCompiler.Store(documents, search));
        stamp.Write(stampFile);
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
}
