namespace CorpusGen.Search;

/// <summary>The position of a match in a snippet.</summary>
public readonly struct SnippetMatch : IEquatable<SnippetMatch>
{
    internal SnippetMatch(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>Gets the index of the first character in the snippet's text.</summary>
    public int Start { get; }

    /// <summary>Gets the number of characters.</summary>
    public int Length { get; }

    /// <summary>Returns true if start and length are equal.</summary>
    public bool Equals(SnippetMatch other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SnippetMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 31) + Length);

    /// <summary>Returns true if start and length are equal.</summary>
    public static bool operator ==(SnippetMatch left, SnippetMatch right) => left.Equals(right);

    /// <summary>Returns true if start or length differs.</summary>
    public static bool operator !=(SnippetMatch left, SnippetMatch right) => !left.Equals(right);
}
