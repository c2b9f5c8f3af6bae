using CorpusGen.Core.Citations;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Remembering;

/// <summary>
/// Writes what was found of citations in each document as bytes, so that a later build searches only documents that have changed.
/// </summary>
public static class RememberedCitations
{
    /// <summary>Returns what was found as bytes.</summary>
    /// <param name="documents">Of each document a key of everything that it depends on, and what was found.</param>
    public static byte[] Write(IReadOnlyCollection<(string Key, EquatableArray<FoundWords> Found)> documents)
    {
        var output = new ByteWriter();
        output.List(
            documents,
            document =>
            {
                output.Text(document.Key);
                output.List(
                    document.Found,
                    words =>
                    {
                        output.Number(words.Citation);
                        output.Flag(words.IsVerbatim);
                        output.Text(words.Place.Path ?? "");
                        output.Number(words.Place.ByteStart);
                        output.Number(words.Place.ByteLength);
                        output.Number(words.Place.CharStart);
                        output.Number(words.Place.Line);
                    }
                );
            }
        );
        return output.ToArray();
    }

    /// <summary>Returns what was found by the keys of the documents.</summary>
    /// <param name="bytes">What <see cref="Write"/> returned.</param>
    public static Dictionary<string, EquatableArray<FoundWords>> Read(byte[] bytes)
    {
        var input = new ByteReader(bytes);
        var documents = new Dictionary<string, EquatableArray<FoundWords>>(StringComparer.Ordinal);
        for (var left = input.Number(); left > 0; left--)
            documents[input.Text()] = input.List(() => new FoundWords(input.Number(), input.Flag(), ReadPlace(input)));
        return documents;
    }

    private static ResolvedPlace ReadPlace(ByteReader input) =>
        new(input.Text(), input.Number(), input.Number(), input.Number(), input.Number());
}
