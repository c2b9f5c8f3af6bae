using System.Text;
using CorpusGen.Build.Types;
using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Build;

/// <summary>
/// Returns what is written for a shard: from the memory, if the documents and their names are the same as when it was written.
/// </summary>
/// <param name="memory">The memory. It has a file for each shard, so that an edit changes one.</param>
/// <param name="texts">The texts by their paths in the corpus.</param>
internal sealed class ShardMemory(BuildMemory memory, IReadOnlyDictionary<string, (string Path, string Key, string Hash)> texts)
{
    private readonly HashSet<int> _released = [];

    /// <summary>Returns the tables of a shard.</summary>
    public byte[] Tables(Shard shard) => Remember($"tables.{shard.Number}", KeyOf(shard), () => CorpusCompiler.WriteTables(Whole(shard)));

    /// <summary>Returns the documentation of the documents of a shard.</summary>
    public byte[] Documentation(Shard shard, TypesOptions types) =>
        Remember(
            $"xml.{shard.Number}",
            types.FullClassName + KeyOf(shard),
            () => XmlDocumentation.OfDocuments(types.FullClassName, Whole(shard).Documents)
        );

    /// <summary>
    /// Returns the corpus without the texts of the documents, which are most of its size. What needs them is written to the memory first; a
    /// shard that cannot be kept there keeps its texts.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="types">The options of the assembly of types; null if there is none.</param>
    public StoredCorpus WithoutTexts(StoredCorpus corpus, TypesOptions? types)
    {
        var kept = corpus.Shards.AsParallel().AsOrdered().Select(shard => (Shard: shard, IsKept: Keep(shard))).ToList();
        _released.UnionWith(kept.Where(shard => shard.IsKept).Select(shard => shard.Shard.Number));
        return corpus with { Shards = [.. kept.Select(shard => shard.IsKept ? WithoutTexts(shard.Shard) : shard.Shard)] };

        bool Keep(Shard shard)
        {
            var key = KeyOf(shard);
            if (memory.IsFull)
                return false;
            if (!memory.Has($"tables.{shard.Number}", key))
                Tables(shard);
            if (types is not null && !memory.Has($"xml.{shard.Number}", types.FullClassName + key))
                Documentation(shard, types);
            return memory.Has($"tables.{shard.Number}", key)
                && (types is null || memory.Has($"xml.{shard.Number}", types.FullClassName + key));
        }
    }

    private static Shard WithoutTexts(Shard shard) =>
        shard with
        {
            Documents = shard
                .Documents.Select(named =>
                    named with
                    {
                        Document = new Document(named.Document.File, "", default, default, default, default, default, null, default),
                    }
                )
                .ToEquatableArray(),
        };

    // Another build can have replaced the files of the memory in the meantime.
    private Shard Whole(Shard shard) =>
        _released.Contains(shard.Number)
            ? shard with
            {
                Documents = shard.Documents.Select(named => named with { Document = ReadAgain(named.Document.File) }).ToEquatableArray(),
            }
            : shard;

    private Document ReadAgain(CorpusFile file)
    {
        var (path, _, hash) = texts[file.Path];
        var content = File.ReadAllBytes(path);
        return StampedFile.HashOf(content) == hash && TextBytes.Decode(content) is { } text
            ? CorpusCompiler.Read(file, text).Document
            : throw new IOException($"{file.Path} was changed during the build.");
    }

    private byte[] Remember(string name, string key, Func<byte[]> write)
    {
        if (memory.Read(name, key) is { } known)
            return known;
        var written = write();
        memory.Write(name, key, written);
        return written;
    }

    // The texts, and all names that depend on other documents.
    private string KeyOf(Shard shard)
    {
        var key = new StringBuilder();
        foreach (var named in shard.Documents)
        {
            key.Append('\n')
                .Append(texts[named.Document.File.Path].Key)
                .Append('\n')
                .Append(named.Collection)
                .Append(' ')
                .Append(named.Name);
            key.Append(' ').Append(named.IsTyped).Append(' ').Append(named.Members).Append(' ').Append(named.UsageWarning);
            foreach (var forwarder in named.Forwarders)
                key.Append(' ').Append(forwarder);
        }

        return key.ToString();
    }
}
