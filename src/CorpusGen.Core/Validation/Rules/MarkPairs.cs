namespace CorpusGen.Core.Validation.Rules;

/// <summary>The pairs of quotation marks that are used in print.</summary>
internal static class MarkPairs
{
    // English pairs first: if nothing in the document decides, the first pair with one of the two marks is taken.
    private static readonly (char Open, char Close)[] Pairs =
    [
        ('“', '”'),
        ('"', '"'),
        ('„', '“'),
        ('„', '”'),
        ('”', '”'),
        ('‘', '’'),
        ('\'', '\''),
        ('‚', '‘'),
        ('‚', '’'),
        ('«', '»'),
        ('»', '«'),
        ('‹', '›'),
        ('›', '‹'),
        ('＂', '＂'),
        ('〝', '〞'),
        ('〝', '〟'),
        ('「', '」'),
        ('『', '』'),
    ];

    /// <summary>Returns the intended pair for two marks that do not match: the one with either mark that the document uses most.</summary>
    public static (char Open, char Close) Choose(char open, char close, IReadOnlyDictionary<(char, char), int> used)
    {
        var best = (open, close);
        var most = -1;
        foreach (var pair in Pairs)
        {
            if (pair.Open != open && pair.Close != close)
                continue;
            var count = used.TryGetValue(pair, out var times) ? times : 0;
            if (count <= most)
                continue;
            (best, most) = (pair, count);
        }

        return best;
    }
}
