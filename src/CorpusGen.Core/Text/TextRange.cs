namespace CorpusGen.Core.Text;

/// <summary>A stretch of a text, in UTF-16 code units. Text is never copied while it is read: a range says where it stands.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="Length">How many code units, from 0.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>True where the range holds nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The range between two offsets; <paramref name="end"/> is exclusive.</summary>
    public static TextRange Between(int start, int end) => new(start, end - start);

    /// <summary>True where <paramref name="other"/> lies inside this range or equals it.</summary>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>True where the offset lies inside this range.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>True where the two share a code unit at least.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>The words of the range.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>The words of the range, without a copy.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
