using System.Globalization;

namespace CorpusGen.Tool.Extract;

/// <summary>The part of the texts that a process answers: those whose index has a remainder.</summary>
/// <param name="Index">The number of the part, from 0.</param>
/// <param name="Count">The number of parts.</param>
internal readonly record struct ShardChoice(int Index, int Count)
{
    /// <summary>All texts.</summary>
    public static ShardChoice All { get; } = new(0, 1);

    /// <summary>Reads "2/8", the second of eight parts; null if it is not one.</summary>
    public static ShardChoice? Read(string words) =>
        words.Split('/') is [var index, var count]
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var parts)
        && number >= 1
        && number <= parts
            ? new ShardChoice(number - 1, parts)
            : null;

    /// <summary>Returns the items of the part.</summary>
    public IEnumerable<T> Of<T>(IEnumerable<T> items)
    {
        var (index, count) = this;
        return count == 1 ? items : items.Where((_, i) => i % count == index);
    }
}
