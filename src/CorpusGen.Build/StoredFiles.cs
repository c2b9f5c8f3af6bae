using System.Text;
using CorpusGen.Build.Types;
using CorpusGen.Core;
using CorpusGen.Core.Compilation;
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
    BuildMemory memory,
    bool judges,
    CancellationToken cancellation
)
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private List<ReadText>? _texts;

    /// <summary>Gets the texts, in the order of the files. They are read when they are needed first.</summary>
    public List<ReadText> Texts => _texts ??= new TextReading(memory, judges, cancellation).Read(files);

    /// <summary>Gets a value that is true if the texts were read, because something had changed.</summary>
    public bool WereRead => _texts is not null;

    /// <summary>Updates the file of the resource.</summary>
    public void UpdateResource(string target) =>
        Update(
            target,
            corpus =>
                AtomicFile.Write(
                    target,
                    stream =>
                    {
                        var head = CorpusCompiler.WriteResource(corpus, Tables, part => stream.Write(part, 0, part.Length));
                        stream.Position = 0;
                        stream.Write(head, 0, head.Length);
                    }
                ),
            settings.Members
        );

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
                AtomicFile.Write(
                    documentation,
                    stream =>
                        TypesAssembly.WriteDocumentation(
                            stream,
                            types,
                            corpus,
                            shard => Remember("xml", shard, types.FullClassName, () => Document(types, shard))
                        )
                );
                AtomicFile.Write(target, TypesAssembly.Write(types, corpus, Tables).WriteContentTo);
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
        foreach (var (file, text) in files.Zip(Texts, (file, text) => (file, text)).Reverse())
            _keys[file.File.Path] = text.Key;
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

    private static byte[] Document(TypesOptions types, Shard shard) => XmlDocumentation.OfDocuments(types.FullClassName, shard.Documents);

    private byte[] Tables(Shard shard) => Remember("tables", shard, "", () => CorpusCompiler.WriteTables(shard));

    // Returns what was written for the same documents with the same names, or writes it.
    private byte[] Remember(string kind, Shard shard, string more, Func<byte[]> write)
    {
        var key = new StringBuilder(more);
        foreach (var document in shard.Documents)
        {
            key.Append('\n')
                .Append(_keys[document.Document.File.Path])
                .Append('\n')
                .Append(document.Collection)
                .Append(' ')
                .Append(document.Name);
            key.Append(' ').Append(document.IsTyped).Append(' ').Append(document.Members).Append(' ').Append(document.UsageWarning);
            foreach (var forwarder in document.Forwarders)
                key.Append(' ').Append(forwarder);
        }

        var name = $"{kind}.{shard.Number}";
        if (memory.Read(name, key.ToString()) is { } known)
            return known;
        var written = write();
        memory.Write(name, key.ToString(), written);
        return written;
    }
}
