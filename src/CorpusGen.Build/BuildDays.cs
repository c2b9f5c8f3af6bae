namespace CorpusGen.Build;

/// <summary>The days of a build on which the same embargoes are in force.</summary>
/// <param name="First">The first day, as 2024-03-01; empty if there is no earlier embargo.</param>
/// <param name="End">The day after the last one; empty if there is no later embargo.</param>
internal readonly record struct BuildDays(string First, string End)
{
    /// <summary>Returns the days around a day. An embargo is in force before its day, and always if the day is not known.</summary>
    public static BuildDays Around(string today, IEnumerable<string> embargoes)
    {
        var (first, end) = ("", "");
        foreach (var day in embargoes.Where(day => day.Length > 0))
        {
            // ISO days sort as text, and an unknown day is before all of them.
            if (string.CompareOrdinal(day, today) > 0)
                end = end.Length == 0 || string.CompareOrdinal(day, end) < 0 ? day : end;
            else if (string.CompareOrdinal(day, first) > 0)
                first = day;
        }

        return new BuildDays(first, end);
    }

    /// <summary>Returns true if the day is one of them.</summary>
    public bool Contains(string today) =>
        string.CompareOrdinal(today, First) >= 0 && (End.Length == 0 || string.CompareOrdinal(today, End) < 0);

    /// <summary>Parses what <see cref="ToString"/> returns; null for another text.</summary>
    public static BuildDays? Parse(string text) => text.Split(' ') is [var first, var end] ? new BuildDays(first, end) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{First} {End}";
}
