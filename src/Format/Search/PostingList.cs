using System.Runtime.CompilerServices;

namespace CorpusGen.Format.Search;

/// <summary>
/// The list of the documents that have a term. A document: twice its distance from the previous one, plus one if it has the term once; if
/// not, its frequency beyond 2; from <see cref="ManyPlaces"/> places on, by how many bytes these are longer than they are many. The
/// documents are in blocks, each followed by their places. If a list has several blocks, each begins with the distance of its last document
/// from that of the previous block, and the lengths of its two parts. A place is stored as the number of words between it and the previous
/// one; a new block of the text counts as one word.
/// </summary>
internal static class PostingList
{
    /// <summary>The number of documents of a block.</summary>
    public const int BlockSize = 128;

    /// <summary>The frequency from which on the length of the places is stored. Fewer places are skipped one by one.</summary>
    public const int ManyPlaces = 4;

#if FORMAT_WRITER
    public static void WriteBlock(RecordWriter output, int distance, int documentsLength, int placesLength)
    {
        output.Number(distance - 1);
        output.Number(documentsLength);
        output.Number(placesLength);
    }

    public static void WriteDocument(RecordWriter output, int distance, int frequency)
    {
        output.Number(((distance - 1) << 1) | (frequency == 1 ? 1 : 0));
        if (frequency > 1)
            output.Number(frequency - 2);
    }

    public static void WritePlacesLength(RecordWriter output, int length, int frequency) => output.Number(length - frequency);

    /// <summary>Writes a place; the one before the first is -1.</summary>
    public static void WritePlace(RecordWriter output, int place, int before) => output.Number(place - before - 1);
#endif

    /// <summary>Reads the head of a block.</summary>
    /// <returns>The distance of its last document.</returns>
    public static int Block(ref RecordReader reader, out int documentsLength, out int placesLength)
    {
        var distance = reader.Number() + 1;
        documentsLength = reader.Number();
        placesLength = reader.Number();
        return distance;
    }

    /// <summary>Reads a document. The one before the first is -1.</summary>
    /// <returns>Its frequency.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Document(ref RecordReader reader, ref int document)
    {
        var code = reader.Number();
        document += (code >> 1) + 1;
        return (code & 1) == 1 ? 1 : reader.Number() + 2;
    }

    /// <summary>Reads the length of many places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PlacesLength(ref RecordReader reader, int frequency) => reader.Number() + frequency;

    /// <summary>Reads a place; the one before the first is -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Place(ref RecordReader reader, int before) => before + reader.Number() + 1;
}
