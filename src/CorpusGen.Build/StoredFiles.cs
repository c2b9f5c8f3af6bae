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
internal sealed class StoredFiles(
    List<ProjectFile> files,
    CorpusSettings settings,
    IReadOnlyList<Forwarder> forwarders,
    CancellationToken cancellation
)
{
    // Is not the hash of any content, so the text is read again.
    private const string Unread = "?";

    private List<(ReadDocument? Document, string Hash)>? _texts;

    /// <summary>Gets the texts, in the order of the files. They are read when they are needed first.</summary>
    public List<(ReadDocument? Document, string Hash)> Texts =>
        _texts ??= files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Read).ToList();

    /// <summary>Gets a value that is true if the texts were read, because something had changed.</summary>
    public bool WereRead => _texts is not null;

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
            $"{types} {string.Join(" ", forwarders)}"
        );
    }

    private void Update(string target, Action<StoredCorpus> write, MemberPolicy members, string more = "")
    {
        var stampFile = target + Stamp.Extension;
        var stamp = Stamp.Of(files, settings, more);
        if (File.Exists(target) && stamp.IsHeldBy(stampFile))
            return;
        var documents = Texts
            .Select(text => text.Document)
            .OfType<ReadDocument>()
            .Where(read => !(settings.ExcludesDrafts && UsageStatus.IsDraft(read.Document)))
            .ToList();
        cancellation.ThrowIfCancellationRequested();
        var corpus = CorpusCompiler.Store(documents, settings.HasSearch, settings.BuildDate, members, forwarders);
        // The old stamp is deleted first: a build that is stopped here must not leave it beside a new file, because texts can get their
        // old times back.
        if (File.Exists(stampFile))
            File.Delete(stampFile);
        write(corpus);
        var hashes = Texts.Zip(files, (text, file) => (file.Path, text.Hash)).GroupBy(text => text.Path, StringComparer.Ordinal);
        var hashOf = hashes.ToDictionary(text => text.Key, text => text.First().Hash, StringComparer.Ordinal);
        stamp.Write(stampFile, documents.Select(read => read.Head.Status?.Embargo ?? ""), path => hashOf[path]);
    }

    // The generator reports files that cannot be read: they are locked, forbidden, not text, or cause a fault in CorpusGen.
    private static (ReadDocument? Document, string Hash) Read(ProjectFile file)
    {
        var hash = Unread;
        try
        {
            if (!File.Exists(file.Path))
                return (null, hash);
            var bytes = File.ReadAllBytes(file.Path);
            hash = StampedFile.HashOf(bytes);
            return (TextBytes.Decode(bytes) is { } text ? CorpusCompiler.Read(file.File, text) : null, hash);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return (null, hash);
        }
    }
}
