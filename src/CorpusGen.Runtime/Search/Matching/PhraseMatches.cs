#if NET8_0_OR_GREATER
using Bytes = System.ReadOnlySpan<byte>;
#else
using Bytes = byte[];
#endif

namespace CorpusGen.Search;

/// <summary>
/// The documents that have words in a row: those that have all of them, and all pairs of them that have lists, and then their places are compared.
/// </summary>
internal sealed class PhraseMatches(PostedMatches[] words, List<PostedMatches> pairs) : Matches
{
    private readonly PostedMatches[] _all = [.. pairs, .. words];

    // The places of the first words that the words read so far follow.
    private int[] _starts = new int[16];

    public override void MoveTo(Bytes data, int document)
    {
        if (document <= Document) return;
        for (; ;)
        {
            document = AllFrom(data, document);
            Document = document;
            if (document == End || (Frequency = Count(data)) > 0) return;
            document++;
        }
    }

    private int AllFrom(Bytes data, int document)
    {
        for (var i = 0; i < _all.Length;)
        {
            _all[i].MoveTo(data, document);
            if (_all[i].Document == End) return End;
            if (_all[i].Document == document)
            {
                i++;
                continue;
            }

            document = _all[i].Document;
            i = 0;
        }

        return document;
    }

    // The word that the document has least is read first, and each other only as far as it can matter.
    private int Count(Bytes data)
    {
        var rarest = 0;
        for (var i = 1; i < words.Length; i++)
            if (words[i].Frequency < words[rarest].Frequency) rarest = i;
        var count = Read(data, rarest);
        for (var i = 0; i < words.Length && count > 0; i++)
            if (i != rarest) count = Keep(data, i, count);
        return count;
    }

    private int Read(Bytes data, int word)
    {
        var frequency = words[word].Frequency;
        if (_starts.Length < frequency) _starts = new int[frequency * 2];
        var reader = words[word].Places(data);
        var place = -1;
        var count = 0;
        for (var i = 0; i < frequency; i++)
        {
            place += reader.Number() + 1;
            // The text begins too late for the words before it.
            if (place >= word) _starts[count++] = place - word;
        }

        return count;
    }

    private int Keep(Bytes data, int word, int count)
    {
        var reader = words[word].Places(data);
        var left = words[word].Frequency;
        var place = -1;
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var wanted = _starts[i] + word;
            place = reader.Sum(place, wanted, ref left);
            if (place == wanted) _starts[kept++] = _starts[i];
            else if (place < wanted) break;
        }

        return kept;
    }
}
