using System.Text;
using CorpusGen.Build.Types;
using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Files;
using CorpusGen.Core.Settings;

namespace CorpusGen.Build;

/// <summary>
/// Writes the files that store a corpus if anything they depend on has changed, which a stamp file beside them lists. A file whose
/// content would be the same is left as it is, so that the compiler does not run because of it.
/// </summary>
internal sealed class StoredFiles(List<ProjectFile> files, CorpusSettings settings, CancellationToken cancellation)
{
    /// <summary>Updates the file of the resource.</summary>
    public void UpdateResource(string target) => Update(target, corpus => AtomicFile.Write(target, corpus.Resource), settings.Members);

    /// <summary>Updates the assembly of types, and its documentation file.</summary>
    /// <param name="target">The path of the assembly.</param>
    /// <param name="types">The options of the assembly.</param>
    /// <param name="reportReduction">Is called for each collection that has fewer members because of its size, if the assembly is
    /// written.</param>
    public void UpdateAssembly(string target, TypesOptions types, Action<string> reportReduction)
    {
        var documentation = Path.ChangeExtension(target, ".xml");
        Update(
            target,
            corpus =>
            {
                foreach (var what in MemberReductions.Describe(corpus.Map, settings.Members.ForAssembly))
                    reportReduction(what);
                var written = TypesAssembly.Write(types, corpus);
                AtomicFile.Write(documentation, new UTF8Encoding(false).GetBytes(written.Documentation));
                AtomicFile.Write(target, written.Assembly.WriteContentTo);
            },
            settings.Members.ForAssembly,
            types.ToString()
        );
    }

    private void Update(string target, Action<StoredCorpus> write, MemberPolicy members, string more = "")
    {
        var stampFile = target + Stamp.Extension;
        var stamp = Stamp.Of(files, settings, more);
        if (File.Exists(target) && stamp.IsHeldBy(stampFile))
            return;
        var documents = files
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellation)
            .Select(Read)
            .OfType<ReadDocument>()
            .Where(read => !(settings.ExcludesDrafts && UsageStatus.IsDraft(read.Document)))
            .ToList();
        cancellation.ThrowIfCancellationRequested();
        var corpus = CorpusCompiler.Store(documents, settings.HasSearch, settings.BuildDate, members);
        // The old stamp is deleted first: a build that is stopped here must not leave it beside a new file, because texts can get their
        // old times back.
        if (File.Exists(stampFile))
            File.Delete(stampFile);
        write(corpus);
        stamp.Write(stampFile);
    }

    // The generator reports files that cannot be read: they are locked, forbidden, not text, or cause a fault in CorpusGen.
    private static ReadDocument? Read(ProjectFile file)
    {
        try
        {
            return File.Exists(file.Path) && TextBytes.Decode(File.ReadAllBytes(file.Path)) is { } text
                ? CorpusCompiler.Read(file.File, text)
                : null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return null;
        }
    }
}
