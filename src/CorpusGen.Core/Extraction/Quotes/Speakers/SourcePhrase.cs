using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>What the words of a source show before anybody is looked up: where its core ends, and if it names somebody at all.</summary>
internal static class SourcePhrase
{
    private static readonly WordSet Documents = new("report survey study review bill act poll index census commission inquiry");

    private const int LongestAbbreviation = 4;

    /// <summary>Forms of address and parties: "his Eminence", "Counsel for Holt".</summary>
    private static readonly WordSet Offices = new(
        """
        eminence excellency majesty highness holiness honour honor lordship ladyship worship reverence
        counsel appellant appellants respondent respondents petitioner petitioners plaintiff plaintiffs defendant defendants claimant
        """
    );

    /// <summary>The end of the core of a phrase: "Orton | , a researcher", "the head | of the agency".</summary>
    public static int HeadEnd(QuoteSentence sentence, int start, int end)
    {
        if (end - start > 2 && sentence.Is(end - 1, "al", "al.") && sentence.Is(end - 2, "et"))
            return end - 2;
        var i = start;
        while (
            i < end
            && !sentence.Is(i, "et")
            && !sentence[i].Is(QuoteTags.Mark | QuoteTags.Quotation | QuoteTags.Relative)
            && !(i > start && sentence[i].Is(QuoteTags.Preposition) && !sentence[i].Is(QuoteTags.Capital) && !NameRun.IsOffice(sentence, i))
        )
        {
            i++;
        }

        return i;
    }

    /// <summary>"A Christian", "these little Lilliputians": nobody in particular. But: a smiling Merkel.</summary>
    public static bool IsOneOfMany(QuoteSentence sentence, NameRun name, int start) =>
        name.End - name.Start == 1
        && (
            (
                name.Start > start
                && name.Start <= start + 2
                && sentence.Is(start, "a", "an", "every")
                && !IsSmiling(sentence, name.Start - 1)
            ) || (name.Start > start && sentence.Is(start, "these", "those", "many"))
        );

    private static bool IsSmiling(QuoteSentence sentence, int index) =>
        !sentence[index].Is(QuoteTags.Determiner) && sentence.Letters(index).EndsWith("ing".AsSpan(), StringComparison.Ordinal);

    /// <summary>"Head of the Centre": one word with a capital before "of" is an office, unless it is a first name: Joan of Arc.</summary>
    public static bool IsOfficeOnly(QuoteSentence sentence, NameRun name, int head, Person person) =>
        sentence.Is(head, "of")
        && name.End - name.Name == 1
        && name.Start == name.Name
        && (!sentence.Is(name.Name, QuoteTags.Male | QuoteTags.Female) || sentence.Is(name.Start - 1, "the"))
        && person is { NameWords: 1, Spoke: false, Mentions: <= 2 };

    /// <summary>Returns true for a word in -s: a plural.</summary>
    public static bool EndsInS(QuoteSentence sentence, int index) => sentence.Text[sentence[index].End - 1] == 's';

    /// <summary>"Amory v. Holt", "In re Holt": a case, and nobody.</summary>
    public static bool IsCase(QuoteSentence sentence, NameRun run) => sentence.Is(run.Start - 1, "v", "v.", "re");

    /// <summary>"the Davison Report"</summary>
    public static bool IsDocument(QuoteSentence sentence, NameRun run) =>
        sentence.Is(run.End - 1, Documents) && sentence.Is(run.Start - 1, QuoteTags.Determiner | QuoteTags.PossessiveMark);

    /// <summary>BIP448: a document or a product.</summary>
    public static bool HasDigit(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (letter is >= '0' and <= '9')
                return true;
        }

        return false;
    }

    /// <summary>"his Eminence", "Counsel for Holt", "Appellant": an office in place of the name.</summary>
    public static bool IsOffice(QuoteSentence sentence, NameRun run) => sentence.Is(run.Name, Offices);

    /// <summary>"the Labour MP for Leeds, Ada Birch": an office. Labels may be in capitals: "ASH: We stay."</summary>
    public static bool IsAbbreviation(QuoteSentence sentence, NameRun run) =>
        sentence.Is(run.End, QuoteTags.Preposition) && IsAbbreviation(sentence.Letters(run.Name));

    /// <summary>Returns true for a few capitals.</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (letter is not (>= 'A' and <= 'Z'))
                return false;
        }

        return letters.Length is > 1 and <= LongestAbbreviation;
    }
}
