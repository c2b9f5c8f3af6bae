using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Recognizes bodies, works and products by their own words. They are sources, and not speakers.</summary>
internal static class Organizations
{
    private const QuoteTags Sex = QuoteTags.Male | QuoteTags.Female;
    private const int LongestAcronym = 5;

    private static readonly WordSet CapitalsInside = new("mc mac de di da le la du o' o’ d' d’ van von fitz ab ap al el");
    private static readonly WordSet Plurals = new(
        "women men people children girls boys anarchists christians brothers sisters fathers mothers workers officials criminals pharisees "
            + "sadducees scribes disciples apostles prophets"
    );

    /// <summary>Returns true for "the Second Circuit", "the Baltimore American", "Early Women".</summary>
    public static bool IsNamedBy(QuoteSentence sentence, NameRun run)
    {
        var last = run.End - 1;
        var word = sentence[last];
        if (IsInitials(sentence, run))
            return true;
        if (word.Is(QuoteTags.Organization) || sentence.Is(last, Plurals) || HasAbbreviation(sentence, run))
            return !(word.Is(Sex) && run.End - run.Name == 1);
        if (run.End - run.Name > 1)
        {
            if (word.Is(QuoteTags.MaybeOrganization) && run.Start == run.Name && !sentence.Is(run.Name, Sex))
                return true;
            if (word.Is(QuoteTags.NotPerson) && !sentence.Is(run.Name, Sex))
                return true;
            return word.Is(QuoteTags.People)
                && !word.Is(Sex)
                && sentence.Is(run.Name, QuoteTags.Place | QuoteTags.People | QuoteTags.Opening);
        }

        return run.Start == run.Name && !word.Is(Sex) && word.Is(QuoteTags.MaybeOrganization);
    }

    /// <summary>Returns true for one word with several capitals: "FCDO", "YouTube".</summary>
    public static bool LooksLikeProduct(QuoteSentence sentence, NameRun run)
    {
        var last = run.End - 1;
        return run.Start == last
            && run.Name == last
            && !sentence[last].Is(Sex)
            && (IsAcronym(sentence, last) || HasCapitalInside(sentence.Letters(last)));
    }

    /// <summary>"Sega Enters. Ltd.": an abbreviation of a company.</summary>
    private static bool HasAbbreviation(QuoteSentence sentence, NameRun run)
    {
        for (var i = run.Name; i < run.End; i++)
        {
            if (i > run.Name && sentence.Is(i, "inc.", "ltd.", "corp."))
                return true;
        }

        return false;
    }

    /// <summary>"J.", "U. S.", "Notification No.1/93": there is no word that could be a surname.</summary>
    private static bool IsInitials(QuoteSentence sentence, NameRun run)
    {
        var hasWord = false;
        for (var i = run.Name; i < run.End; i++)
        {
            var letters = sentence.Letters(i);
            if (i > run.Name && HasDigit(letters))
                return true;
            hasWord |= letters.Length > 1 && letters[1] != '.';
        }

        return !hasWord;
    }

    private static bool HasDigit(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (char.IsDigit(letter))
                return true;
        }

        return false;
    }

    private static bool IsAcronym(QuoteSentence sentence, int index)
    {
        var letters = sentence.Letters(index);
        if (letters.Length is < 2 or > LongestAcronym)
            return false;
        foreach (var letter in letters)
        {
            if (letter is (< 'A' or > 'Z') and not '-')
                return false;
        }

        return true;
    }

    /// <summary>"YouTube", "iPhone"; but McAdam, O'Hara and DeVito are people.</summary>
    private static bool HasCapitalInside(ReadOnlySpan<char> letters)
    {
        for (var i = 1; i < letters.Length; i++)
        {
            if (!char.IsUpper(letters[i]) || !char.IsLower(letters[i - 1]))
                continue;
            return !CapitalsInside.Has(letters.Slice(0, i));
        }

        return false;
    }
}
