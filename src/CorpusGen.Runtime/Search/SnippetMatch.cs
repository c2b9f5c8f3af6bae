namespace CorpusGen.Search;

/// <summary>Where a word that was looked for stands in a snippet.</summary>
public readonly struct SnippetMatch : IEquatable<SnippetMatch>
{
    internal SnippetMatch(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>The offset of its first character in the snippet's text.</summary>
    public int Start { get; }

    /// <summary>How many characters it has.</summary>
    public int Length { get; }

    /// <summary>Equal where start and length are.</summary>
    public bool Equals(SnippetMatch other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SnippetMatch other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 31) + Length);

    /// <summary>Equal where start and length are.</summary>
    public static bool operator ==(SnippetMatch left, SnippetMatch right) => left.Equals(right);

    /// <summary>Unequal where start or length is.</summary>
    public static bool operator !=(SnippetMatch left, SnippetMatch right) => !left.Equals(right);
}
