using System.Globalization;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Compilation;

/// <summary>
/// A hash of all texts of a corpus. The run-time library compares it to check that the generated code and the resource were made from the
/// same texts.
/// </summary>
/// <param name="Text">Thirteen letters and digits.</param>
public sealed record CorpusHash(string Text)
{
    /// <summary>Hashes a corpus. The order of the fingerprints does not matter; of two with the same path, the first is used.</summary>
    public static CorpusHash Of(IEnumerable<DocumentFingerprint> fingerprints)
    {
        var all = string.Join(
            "\n",
            fingerprints
                .GroupBy(fingerprint => fingerprint.Path, StringComparer.Ordinal)
                .OrderBy(fingerprint => fingerprint.Key, StringComparer.Ordinal)
                .Select(fingerprint => fingerprint.First().Hash.ToString("x16", CultureInfo.InvariantCulture))
        );
        return new CorpusHash(ContentHash.Whole(all));
    }
}
