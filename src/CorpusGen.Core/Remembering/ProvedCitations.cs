using System.Globalization;
using CorpusGen.Core.Citations;

namespace CorpusGen.Core.Remembering;

/// <summary>
/// The citations of a program that a build task has proved, with their places. The compiler gets them instead of the texts if they are all
/// citations of the program.
/// </summary>
public static class ProvedCitations
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "CorpusGen.citations";

    private const int CountOfParts = 6;

    /// <summary>Writes citations.</summary>
    /// <param name="citations">The places by the words.</param>
    /// <param name="write">Is called for each piece of the file, in order.</param>
    public static void Write(IReadOnlyDictionary<string, ResolvedPlace> citations, Action<string> write)
    {
        foreach (
            var (words, place) in citations.OrderBy(citation => citation.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))
        )
        {
            PartedText.Write(
                [words, place.Path, Number(place.ByteStart), Number(place.ByteLength), Number(place.CharStart), Number(place.Line)],
                write
            );
        }
    }

    /// <summary>Returns the places by the words.</summary>
    /// <param name="file">What <see cref="Write"/> wrote.</param>
    /// <exception cref="FormatException">The file is damaged.</exception>
    public static Dictionary<string, ResolvedPlace> Read(string file) =>
        PartedText
            .Read(file, CountOfParts)
            .ToDictionary(
                parts => parts[0],
                parts => new ResolvedPlace(parts[1], Number(parts[2]), Number(parts[3]), Number(parts[4]), Number(parts[5])),
                StringComparer.Ordinal
            );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Number(string number) => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
}
