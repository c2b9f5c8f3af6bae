namespace CorpusGen.Core.Text;

/// <summary>A range of a text, in UTF-16 code units. It locates text that is read, so that the text is not copied.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="Length">The number of code units, at least 0.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Gets the offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>True if the range is empty.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Returns the range between two offsets; <paramref name="end"/> is exclusive.</summary>
    public static TextRange Between(int start, int end) => new(start, end - start);

    /// <summary>True if <paramref name="other"/> is inside this range or equals it.</summary>
    public bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>True if the offset is inside this range.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>True if the ranges share at least one code unit.</summary>
    public bool Overlaps(TextRange other) => Start < other.End && other.Start < End;

    /// <summary>Returns the text of the range.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Returns the text of the range without a copy.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}..{End})";
}
