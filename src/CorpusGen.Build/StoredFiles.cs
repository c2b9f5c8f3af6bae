using System.Text;
using CorpusGen.Build.Types;
using CorpusGen.Core;
using CorpusGen.Core.Files;
using CorpusGen.Core.Naming;

namespace CorpusGen.Build;

/// <summary>
/// Writes the files that carry a corpus where anything they are made of has changed: a stamp beside them lists those things. A file that would be the same is
/// left as it is, so that the compiler is not called for it.
/// </summary>
internal sealed class StoredFiles(List<ProjectFile> files, StoredOptions options, CancellationToken cancellation)
{
    /// <summary>Brings the file of the resource up to date.</summary>
    public void UpdateResource(string target) => Update(target, corpus => WholeFile.Write(target, corpus.Resource), options.Members);

    /// <summary>Brings the assembly of types, and its documentation beside it, up to date.</summary>
    /// <param name="target">The assembly.</param>
    /// <param name="types">What it must fit.</param>
    /// <param name="fewer">Is told of each collection whose size decides that it has fewer members; not where nothing is written.</param>
    public void UpdateAssembly(string target, TypesOptions types, Action<string> fewer)
    {
        var documentation = Path.ChangeExtension(target, ".xml");
        Update(
            target,
            corpus =>
            {
                foreach (var what in options.Members.InAssembly.Fewer(corpus.Map))
                    fewer(what);
                var written = TypesAssembly.Write(types, corpus);
                WholeFile.Write(documentation, new UTF8Encoding(false).GetBytes(written.Documentation));
                WholeFile.Write(target, written.Assembly.WriteContentTo);
            },
            options.Members.InAssembly,
            types.ToString()
        );
    }

    private void Update(string target, Action<StoredCorpus> write, MemberPolicy members, string more = "")
    {
        var stampFile = target + Stamp.Extension;
        var stamp = Stamp.Of(files, options, more);
        if (File.Exists(target) && stamp.IsHeldBy(stampFile))
            return;
        var documents = files
            .AsParallel()
            .AsOrdered()
            .WithCancellation(cancellation)
            .Select(Read)
            .OfType<ReadDocument>()
            .Where(read => !(options.LeavesDraftsOut && Standing.IsDraft(read.Document)))
            .ToList();
        cancellation.ThrowIfCancellationRequested();
        var corpus = CorpusCompiler.Store(documents, options.Search, options.Today, members);
        // Away with the old stamp first: a build that is stopped between the two must not leave it beside other texts, which may come back with their times.
        if (File.Exists(stampFile))
            File.Delete(stampFile);
        write(corpus);
        stamp.Write(stampFile);
    }

    // What the compiler's side cannot read is none of the corpus there either, and it says so: locked, forbidden, no text, or too much for us.
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
