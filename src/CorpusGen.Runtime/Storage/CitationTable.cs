using System.ComponentModel;
using System.Reflection;
using CorpusGen.Format;

namespace CorpusGen.Storage;

/// <summary>The passages that an assembly cites. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CitationTable
{
    private readonly StoredBytes _bytes;
    private readonly CorpusView _corpus;
    private readonly Dictionary<string, int> _citations;
    private Passage[][]? _passages;

    /// <summary>Creates a table.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="places">The places of the passages as text.</param>
    /// <param name="words">The words of each citation as the code has them.</param>
    protected CitationTable(CorpusView corpus, string places, string[] words)
    {
        _corpus = corpus;
        _bytes = new StoredBytes(places);
        _citations = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
            _citations.Add(words[i], i);
    }

    /// <summary>Creates the tables of a corpus that the loaded assemblies have.</summary>
    internal static CitationTable[] Of(CorpusIndex index)
    {
        var tables = new List<CitationTable>();
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            if (
                !assembly.IsDynamic
                && assembly.GetCustomAttribute<CorpusCitationsAttribute>() is { } attribute
                && Activator.CreateInstance(attribute.Table) is CitationTable table
                && table._corpus.IsOf(index)
            )
            {
                tables.Add(table);
            }
        }

        return [.. tables];
    }

    /// <summary>Returns the first passage with these words, in a document if it is given, or the empty passage.</summary>
    internal Passage First(string words, DocumentSlot? within)
    {
        if (words is null || !_citations.TryGetValue(words, out var found))
            return default;
        var passages = (_passages ??= Read())[found];
        if (within is not { } slot)
            return passages.Length > 0 ? passages[0] : default;
        foreach (var passage in passages)
        {
            if (passage.IsIn(slot))
                return passage;
        }

        return default;
    }

    // Once: reading finds the documents by their paths.
    private Passage[][] Read()
    {
        var record = new RecordReader(_bytes.Data, 0);
        var slots = new DocumentSlot[record.Number()];
        for (var i = 0; i < slots.Length; i++)
            slots[i] = SlotOf(record.String());
        var passages = new Passage[record.Number()][];
        for (var i = 0; i < passages.Length; i++)
        {
            passages[i] = new Passage[record.Number()];
            for (var j = 0; j < passages[i].Length; j++)
            {
                var slot = slots[record.Number()];
                passages[i][j] = new Passage(slot, StoredRange.Read(ref record));
            }
        }

        return passages;
    }

    private DocumentSlot SlotOf(string path)
    {
        foreach (var document in _corpus.Documents)
        {
            if (document.Path == path)
                return document.Slot;
        }

        throw new InvalidOperationException($"The corpus has no document '{path}', which the program cites: build both again.");
    }
}
