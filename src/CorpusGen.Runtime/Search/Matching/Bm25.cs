namespace CorpusGen.Search;

/// <summary>
/// BM25 (Robertson and Zaragoza 2009) with Lucene's idf, which is never negative. Uses only the four basic operations, because they round
/// the same on every machine; the logarithm of a library may not.
/// </summary>
internal readonly struct Bm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const double Ln2 = 0.69314718055994530942;
    private const double Sqrt2 = 1.41421356237309504880;

    private readonly double _perWord;

    public Bm25(int documents, int wordsInAll) => _perWord = wordsInAll == 0 ? 0 : K1 * B * documents / wordsInAll;

    /// <summary>Returns the weight (idf) of a word from the number of documents that contain it.</summary>
    public static double Weight(int documents, int having) => Ln(1 + ((documents - having + 0.5) / (having + 0.5)));

    /// <summary>Returns the length normalization of a document: the larger, the lower its scores.</summary>
    public double Norm(int length) => (K1 * (1 - B)) + (_perWord * length);

    /// <summary>Returns the score of a word in a document.</summary>
    public static double Score(double weight, int frequency, double norm) => weight * (frequency * (K1 + 1) / (frequency + norm));

    // ln(m · 2^e) = e · ln 2 + 2 · artanh((m - 1) / (m + 1)), with m near 1, so that the series converges fast.
    private static double Ln(double x)
    {
        var exponent = 0;
        for (; x > Sqrt2; x /= 2)
            exponent++;
        for (; x < Sqrt2 / 2; x *= 2)
            exponent--;
        var t = (x - 1) / (x + 1);
        var square = t * t;
        var sum = 0.0;
        for (var i = 27; i >= 1; i -= 2)
            sum = (sum * square) + (1.0 / i);
        return (exponent * Ln2) + (2 * t * sum);
    }
}
