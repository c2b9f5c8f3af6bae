namespace CorpusGen.Core.Validation.Rules;

/// <summary>The pairs of marks that typographers use.</summary>
internal static class MarkPairs
{
    // The English pairs first: where nothing in the document tells, the first that has one of the two marks is taken.
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

    /// <summary>
    /// The pair that is meant by two marks of different kinds: of those that have one of the two, the one the document uses most.
    /// </summary>
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
