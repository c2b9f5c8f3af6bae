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
    private Stamp? _stamp;
    private List<ReadText>? _texts;
    private bool? _isCurrent;

    /// <summary>Gets the stamp of the texts before they are read.</summary>
    public Stamp Stamp => _stamp ??= Build.Stamp.Of(files, settings, "");

    /// <summary>Gets the texts, in the order of the files. They are read when they are needed first.</summary>
    public List<ReadText> Texts => _texts ??= new TextReading(memory, judges, cancellation).Read(files);

    /// <summary>Gets a value that is true if the texts were read, because something had changed.</summary>
    public bool WereRead => _texts is not null;

    /// <summary>Updates the file of the resource.</summary>
    public void UpdateResource(string target) =>
        Update(
            target,
            (corpus, shards) =>
                AtomicFile.Write(
                    target,
                    stream =>
                    {
                        var head = CorpusCompiler.WriteResource(corpus, shards.Tables, part => stream.Write(part, 0, part.Length));
                        stream.Position = 0;
                        stream.Write(head, 0, head.Length);
                    }
                ),
            settings.Members
        );

    /// <summary>Returns the path of the reference assembly of an assembly of types.</summary>
    public static string ReferenceOf(string target) =>
        Path.Combine(Path.GetDirectoryName(target)!, "CorpusGen.ref", Path.GetFileName(target));

    /// <summary>Updates the assembly of types, its reference assembly, and its documentation file.</summary>
    /// <param name="target">The path of the assembly.</param>
    /// <param name="types">The options of the assembly.</param>
    /// <param name="reportReduction">Is called for each collection that has fewer members because of its size, if the assembly is
    /// written.</param>
    /// <param name="useTexts">Is called if the assembly is written, when the texts are needed no more.</param>
    public void UpdateAssembly(string target, TypesOptions types, Action<string> reportReduction, Action? useTexts = null)
    {
        var documentation = Path.ChangeExtension(target, ".xml");
        Update(
            target,
            (corpus, shards) =>
            {
                foreach (var what in MemberReductions.Describe(corpus.Map, settings.Members.ForAssembly))
                    reportReduction(what);
                AtomicFile.Write(
                    documentation,
                    stream => TypesAssembly.WriteDocumentation(stream, types, corpus, shard => shards.Documentation(shard, types))
                );
                var (assembly, reference) = TypesAssembly.Write(types, corpus, shards.Tables);
                AtomicFile.Write(ReferenceOf(target), reference.WriteContentTo);
                AtomicFile.Write(target, assembly.WriteContentTo);
            },
            settings.Members.ForAssembly,
            types,
            useTexts
        );
    }

    /// <summary>Returns true if the file has the texts as they are now. Asked once for each instance, of one file.</summary>
    /// <param name="target">The path of the file.</param>
    /// <param name="types">The options of the assembly of types; null for a resource.</param>
    public bool IsCurrent(string target, TypesOptions? types) =>
        _isCurrent ??=
            File.Exists(target)
            && (types is null || File.Exists(ReferenceOf(target)))
            && StampOf(types).IsHeldBy(target + Build.Stamp.Extension);

    private Stamp StampOf(TypesOptions? types) => types is null ? Stamp : Stamp.With($"{types} {string.Join(" ", forwarders)}");

    private void Update(
        string target,
        Action<StoredCorpus, ShardMemory> write,
        MemberPolicy members,
        TypesOptions? types = null,
        Action? useTexts = null
    )
    {
        if (IsCurrent(target, types))
            return;
        var stampFile = target + Build.Stamp.Extension;
        var included = files
            .Zip(Texts, (file, text) => (File: file, Text: text))
            .Where(pair => pair.Text.Document is { } read && !(settings.ExcludesDrafts && UsageStatus.IsDraft(read.Document)))
            .ToList();
        var documents = included.ConvertAll(pair => pair.Text.Document!);
        var embargoes = documents.ConvertAll(read => read.Head.Status?.Embargo ?? "");
        cancellation.ThrowIfCancellationRequested();
        var corpus = CorpusCompiler.Store(documents, settings.HasSearch, settings.BuildDate, members, forwarders);
        var shards = new ShardMemory(memory, ByPath(included));
        var hashOf = files
            .Zip(Texts, (file, text) => (file.Path, text.Hash))
            .GroupBy(text => text.Path, StringComparer.Ordinal)
            .ToDictionary(text => text.Key, text => text.First().Hash, StringComparer.Ordinal);
        useTexts?.Invoke();
        corpus = shards.WithoutTexts(corpus, types);
        documents.Clear();
        included.Clear();
        _texts = Texts.ConvertAll(text => text with { Document = null, Findings = null, Remembered = null });
        // The old stamp is deleted first: a build that is stopped here must not leave it beside a new file, because texts can get their
        // old times back.
        if (File.Exists(stampFile))
            File.Delete(stampFile);
        write(corpus, shards);
        StampOf(types).Write(stampFile, embargoes, path => hashOf[path]);
    }

    // Of two files with one path, the first is in the corpus.
    private static Dictionary<string, (string Path, string Key, string Hash)> ByPath(
        IEnumerable<(ProjectFile File, ReadText Text)> texts
    ) =>
        texts
            .GroupBy(text => text.File.File.Path, StringComparer.Ordinal)
            .ToDictionary(
                text => text.Key,
                text => (text.First().File.Path, text.First().Text.Key, text.First().Text.Hash),
                StringComparer.Ordinal
            );
}
