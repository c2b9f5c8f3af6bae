namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>The pronouns that show a gender.</summary>
internal static class Pronouns
{
    /// <summary>Returns the gender of "he" or "she"; unknown for all other words.</summary>
    public static Gender GenderOf(ReadOnlySpan<char> words) =>
        words.Equals("he".AsSpan(), StringComparison.OrdinalIgnoreCase) ? Gender.Male
        : words.Equals("she".AsSpan(), StringComparison.OrdinalIgnoreCase) ? Gender.Female
        : Gender.Unknown;
}
