using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Language;

/// <summary>
/// How a text writes its numbers. "1.300" is one thousand three hundred in German, and one and three tenths in English; the small words
/// at the beginning of the text decide.
/// </summary>
internal static class GroupingConvention
{
    private const int Sample = 4000;

    private const string English = "the of and to in is was for that with";

    private const string WithPoints =
        "der die und das nicht mit el los las que del por il di che gli della os dos uma não het een van "
        + "voor og ikke til ve bir dan yang";

    /// <summary>The list of each word.</summary>
    private static readonly SpanTable<string> Lists = Table();

    /// <summary>Returns true if a point groups thousands.</summary>
    public static bool PointsGroup(string text)
    {
        int points = 0,
            english = 0,
            start = 0;
        var end = Math.Min(text.Length, Sample);
        for (var i = 0; i <= end; i++)
        {
            if (i < end && char.IsLetter(text[i]))
                continue;
            var word = TextRange.Between(start, i).In(text);
            if (word.Length is > 1 and < 6)
            {
                var list = Lists.Find(word);
                if (list == English)
                    english++;
                else if (list == WithPoints)
                    points++;
            }

            start = i + 1;
        }

        return points > english * 2;
    }

    private static SpanTable<string> Table()
    {
        var table = new SpanTable<string>(ignoreCase: true);
        foreach (var list in new[] { English, WithPoints })
        {
            foreach (var word in list.Split(' '))
                table.Set(word, list);
        }

        return table;
    }
}
