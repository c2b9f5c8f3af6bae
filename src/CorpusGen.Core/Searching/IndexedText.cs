using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Format.Words;

namespace CorpusGen.Core.Searching;

/// <summary>
/// The words of a document, ready to be put into the index of the corpus. A value of the compiler's cache: an edited text has its own words
/// read again, and nobody else's.
/// </summary>
/// <param name="Path">The path of the document.</param>
/// <param name="Length">How many words it has.</param>
/// <param name="Words">
/// Its different words, in order of their first places: the length of the word and the word, how often it stands there, the length of its
/// places and those.
/// </param>
public sealed record IndexedText(string Path, int Length, EquatableArray<byte> Words)
{
    /// <summary>Reads the words of a document: those of its blocks, without what is said to a program and not to a reader.</summary>
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
            // No phrase runs from one block into the next.
            place++;
        }

        return new IndexedText(document.File.Path, length, new EquatableArray<byte>(words.ToBytes()));
    }

    /// <summary>Equal where path and words are.</summary>
    public bool Equals(IndexedText? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Words.AsSpan().SequenceEqual(other.Words.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Words.Count);
}
