using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>
/// Distinguishes the members of a family by what stories call them: the father is "Mr. Emerson", the son "George". In reports one name
/// after the other means the same person: "Theresa May … Mrs May".
/// </summary>
internal static class FamilyNames
{
    private static readonly WordSet BeforeFirstNames = new(
        """
        sir dame lady lord king queen prince princess pope saint st st. brother sister father mother aunt uncle cousin emperor empress
        sultan sheikh imam fr fr. little old young baby miss
        """
    );

    /// <summary>So many mentions by courtesy and surname alone show how the text calls somebody.</summary>
    private const int Enough = 3;

    /// <summary>After so many mentions by the surname alone, a first name is that of a relative.</summary>
    private const int Many = 12;

    private const int Around = 1 << 14;

    /// <summary>Returns true if the title before one name shows that it is a surname: Colonel Fitzwilliam. But: Sir Keir.</summary>
    public static bool IsBeforeSurname(QuoteSentence sentence, NameRun run) =>
        run.Start < run.Name && !sentence.Is(run.Name - 1, BeforeFirstNames);

    /// <summary>
    /// Returns true if a full name may be that of somebody who is known by the surname. In a story it is hardly so after many mentions:
    /// "Alexander Vronsky" is the brother of "Vronsky".
    /// </summary>
    public static bool MayBeFullerName(Person person, NameRun run, bool isStory)
    {
        if (isStory && (IsHead(person) || person.Mentions > Many))
            return false;
        return person.CourtesyName is null || run.Courtesy != Courtesy.None;
    }

    /// <summary>Returns true for somebody whom the text calls by courtesy and surname: "Mr. John Knightley" is another person.</summary>
    private static bool IsHead(Person person) => person is { CourtesyName: not null, NameWords: 1, Mentions: >= Enough };

    /// <summary>
    /// Returns true if a courtesy before the surname alone means another person than one whose first name is known: somebody who is called
    /// by the first name, and a man who is called by the surname, are not Mrs. Archer.
    /// </summary>
    public static bool IsOther(string text, Person person, NameRun run)
    {
        if (run.Courtesy is Courtesy.None or Courtesy.Miss || person.NameWords < 2 || person.Courtesy != Courtesy.None)
            return false;
        if (run.Courtesy == Courtesy.Mrs && (person.IsCalledBySurname || person.Gender != Gender.Female))
            return true;
        return person.IsCalledByFirstName || (person.IsAlone ??= IsAlone(text, person));
    }

    /// <summary>Returns true if the text around calls somebody by the first name alone: "with George," but not "George Emerson".</summary>
    private static bool IsAlone(string text, Person person)
    {
        var first = person.Name.Start;
        var length = 0;
        while (char.IsLetter(text[first + length]))
            length++;
        var name = text.AsSpan(first, length);
        var from = Math.Max(0, first - Around);
        var end = Math.Min(text.Length, first + Around);
        while (from < end)
        {
            var found = text.AsSpan(from, end - from).IndexOf(name);
            if (found < 0)
                return false;
            var start = from + found;
            from = start + length;
            if (start > 1 && text[start - 1] == ' ' && char.IsLower(text[start - 2]) && IsEnd(text, from))
                return true;
        }

        return false;
    }

    private static bool IsEnd(string text, int at) =>
        at + 1 < text.Length && !char.IsLetter(text[at]) && !(char.IsWhiteSpace(text[at]) && char.IsUpper(text[at + 1]));
}
