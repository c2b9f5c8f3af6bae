using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Build;

/// <summary>Reads the texts of a project, except those of which the memory has what was read.</summary>
/// <param name="memory">The memory. It has a file for each shard, so that an edit changes one.</param>
/// <param name="judges">True to apply the rules that need only one document.</param>
/// <param name="cancellation">Stops the reading.</param>
internal sealed class TextReading(BuildMemory memory, bool judges, CancellationToken cancellation)
{
    // Is not the hash of any content, so the text is read again.
    private const string Unread = "?";

    /// <summary>Returns the texts, in the order of the files.</summary>
    public List<ReadText> Read(List<ProjectFile> files) =>
        [
            .. files
                .Select((file, place) => (File: file, Place: place))
                .GroupBy(file => CorpusMap.ShardOf(file.File.File.Path))
                .AsParallel()
                .WithCancellation(cancellation)
                .SelectMany(shard => ReadShard(shard.Key, [.. shard]))
                .OrderBy(text => text.Place)
                .Select(text => text.Text),
        ];

    private List<(int Place, ReadText Text)> ReadShard(int number, List<(ProjectFile File, int Place)> files)
    {
        var name = $"texts.{number}";
        var known = memory.Read(name, "") is { } packed ? RememberedText.Unpack(packed) : [];
        var kept = new List<(string Key, byte[] Bytes)>();
        var texts = new List<(int, ReadText)>();
        foreach (var (file, place) in files)
        {
            cancellation.ThrowIfCancellationRequested();
            var text = ReadOne(file, known);
            texts.Add((place, text));
            if (text.Remembered is { } bytes)
                kept.Add((text.Key, bytes));
        }

        if (kept.Count != known.Count || !kept.TrueForAll(text => known.TryGetValue(text.Key, out var bytes) && bytes == text.Bytes))
            memory.Write(name, "", RememberedText.Pack(kept));
        return texts;
    }

    // The generator reports files that cannot be read: they are locked, forbidden, not text, or cause a fault in CorpusGen.
    private ReadText ReadOne(ProjectFile project, Dictionary<string, byte[]> known)
    {
        var file = project.File;
        var hash = Unread;
        try
        {
            if (!File.Exists(project.Path))
                return ReadText.None(hash);
            var content = File.ReadAllBytes(project.Path);
            hash = StampedFile.HashOf(content);
            if (TextBytes.Decode(content) is not { } text)
                return ReadText.None(hash);
            var key = string.Join("\n", hash, file.Path, file.Collection, file.Name, file.Language, file.Syntax);
            if (
                known.TryGetValue(key, out var bytes)
                && Recall(bytes, file, text) is { } recalled
                && (recalled.Findings is not null || !judges)
            )
            {
                return new ReadText(key, hash, recalled.Read, recalled.Findings, bytes);
            }

            var read = CorpusCompiler.Read(file, text);
            var findings = judges ? Judge(read.Document) : null;
            return new ReadText(key, hash, read, findings, RememberedText.Write(read, findings));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return ReadText.None(hash);
        }
    }

    private static (ReadDocument Read, IReadOnlyList<Finding>? Findings)? Recall(byte[] bytes, CorpusFile file, string text)
    {
        try
        {
            return RememberedText.Read(bytes, file, text);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return null;
        }
    }

    // A rule that fails is reported by the compiler.
    private static IReadOnlyList<Finding>? Judge(Document document)
    {
        try
        {
            return DocumentRules.Judge(document);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return null;
        }
    }
}
