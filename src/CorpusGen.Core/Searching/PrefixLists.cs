using CorpusGen.Format;

namespace CorpusGen.Core.Searching;

/// <summary>
/// Lists of the documents that have words with the same prefix ("s", "con"), if there are so many such words that to merge their lists
/// would take long.
/// </summary>
internal static class PrefixLists
{
    /// <summary>Lists that together have fewer documents are merged fast enough.</summary>
    public const int Long = 20_000;

    /// <summary>Writes the lists and their terms.</summary>
    public static void Write(CorpusTerms terms, RecordWriter lists, int before, TermTableWriter table)
    {
        var most = Math.Max(Long, 8L * terms.CountOfTexts);
        var counts = new int[terms.CountOfTexts];
        var writer = new ListWriter(lists, hasPlaces: false);
        Within(0, terms.Order.Length, 0);

        // The terms in this range of the order share this many bytes.
        void Within(int first, int end, int shared)
        {
            var i = first;
            while (i < end)
            {
                var term = terms.BytesOf(terms.Order[i]);
                var same = i;
                long documents = 0;
                // The word that equals the prefix is the first.
                while (same < end && Shares(terms.BytesOf(terms.Order[same]), term, shared + 1))
                    documents += terms.DocumentsOf(terms.Order[same++]);
                if (same == i)
                {
                    i++;
                    continue;
                }

                if (same - i > 1 && documents > most)
                {
                    // A part of a multi-byte character is not a prefix.
                    if (IsCharacterEnd(term, shared + 1))
                        WriteList(i, same, term.Slice(0, shared + 1));
                    Within(i, same, shared + 1);
                }

                i = same;
            }
        }

        void WriteList(int first, int end, ReadOnlySpan<byte> prefix)
        {
            Array.Clear(counts, 0, counts.Length);
            for (var i = first; i < end; i++)
            {
                for (var j = 0; j < terms.DocumentsOf(terms.Order[i]); j++)
                {
                    var text = terms.Posting(terms.Order[i], j, out var frequency, out _);
                    counts[text] = (int)Math.Min((long)counts[text] + frequency, ushort.MaxValue);
                }
            }

            var start = lists.Length;
            var having = counts.Count(static count => count > 0);
            writer.Begin(having);
            for (var text = 0; text < counts.Length; text++)
            {
                if (counts[text] > 0)
                    writer.Add(text, counts[text], default);
            }

            writer.End();
            table.Add(prefix, having, before + start, lists.Length - start);
        }
    }

    private static bool Shares(ReadOnlySpan<byte> term, ReadOnlySpan<byte> other, int bytes) =>
        term.Length >= bytes && other.Length >= bytes && term.Slice(0, bytes).SequenceEqual(other.Slice(0, bytes));

    private static bool IsCharacterEnd(ReadOnlySpan<byte> term, int at) => at == term.Length || (term[at] & 0xC0) != 0x80;
}
