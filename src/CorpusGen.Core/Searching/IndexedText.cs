using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Format.Words;

namespace CorpusGen.Core.Searching;

/// <summary>
/// The words of a document, ready for the index of the corpus. A value of the compiler's cache: after an edit, only the words of the
/// edited text are read again.
/// </summary>
/// <param name="Path">The path of the document.</param>
/// <param name="Length">The number of words.</param>
/// <param name="Words">
/// The different words, in order of their first positions. Each is the length of the word, the word, the number of occurrences, the
/// length of the positions, and the positions.
/// </param>
public sealed record IndexedText(string Path, int Length, EquatableArray<byte> Words)
{
    /// <summary>Reads the words of the blocks of a document, without comments that are meant for programs.</summary>
    public static IndexedText Of(Document document)
    {
        var words = new DocumentWords();
        var reader = new WordReader();
        var place = 0;
        var length = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Kind == BlockKind.Markup)
                continue;
            reader.Begin(document.WordsOf(block.Range));
            for (; reader.Next(); length++)
                words.Add(reader.Characters, reader.Length, place++);
            // A phrase does not continue in the next block.
            place++;
        }

        return new IndexedText(document.File.Path, length, new EquatableArray<byte>(words.ToBytes()));
    }

    /// <summary>Compares path and words.</summary>
    public bool Equals(IndexedText? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Words.AsSpan().SequenceEqual(other.Words.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Words.Count);
}
