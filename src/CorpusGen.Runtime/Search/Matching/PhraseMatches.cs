using CorpusGen.Format.Search;

namespace CorpusGen.Search;

/// <summary>
/// The documents that contain a phrase. Finds documents that contain all parts, then compares the positions of the parts. A part is a word,
/// or a pair of words that has a list of its own.
/// </summary>
/// <param name="parts">The parts.</param>
/// <param name="offsets">The number of words in the phrase before each part.</param>
internal sealed class PhraseMatches(PostedMatches[] parts, int[] offsets) : Matches
{
    // The positions at which the phrase may start, according to the parts read so far.
    private int[] _starts = new int[16];

    public override void MoveTo(Bytes data, int document)
    {
        if (document <= Document)
            return;
        while (true)
        {
            document = AllFrom(data, document);
            Document = document;
            if (document == End || (Frequency = Count(data)) > 0)
                return;
            document++;
        }
    }

    private int AllFrom(Bytes data, int document)
    {
        var i = 0;
        while (i < parts.Length)
        {
            parts[i].MoveTo(data, document);
            if (parts[i].Document == End)
                return End;
            if (parts[i].Document == document)
            {
                i++;
                continue;
            }

            document = parts[i].Document;
            i = 0;
        }

        return document;
    }

    // The part with the fewest positions is read first; the others only as far as a start is still possible.
    private int Count(Bytes data)
    {
        var rarest = 0;
        for (var i = 1; i < parts.Length; i++)
        {
            if (parts[i].Frequency < parts[rarest].Frequency)
                rarest = i;
        }

        var count = Read(data, rarest);
        for (var i = 0; i < parts.Length && count > 0; i++)
        {
            if (i != rarest)
                count = Keep(data, i, count);
        }

        return count;
    }

    private int Read(Bytes data, int part)
    {
        var frequency = parts[part].Frequency;
        if (_starts.Length < frequency)
            _starts = new int[frequency * 2];
        var reader = parts[part].Places(data);
        var place = -1;
        var count = 0;
        for (var i = 0; i < frequency; i++)
        {
            place = PostingList.Place(ref reader, place);
            // Otherwise the phrase would start before the text.
            if (place >= offsets[part])
                _starts[count++] = place - offsets[part];
        }

        return count;
    }

    private int Keep(Bytes data, int part, int count)
    {
        var reader = parts[part].Places(data);
        var left = parts[part].Frequency;
        var place = -1;
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var wanted = _starts[i] + offsets[part];
            place = reader.Sum(place, wanted, ref left);
            if (place == wanted)
                _starts[kept++] = _starts[i];
            else if (place < wanted)
                break;
        }

        return kept;
    }
}
