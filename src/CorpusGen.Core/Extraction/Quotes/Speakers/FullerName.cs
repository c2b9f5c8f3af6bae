using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>
/// Decides if a longer run of words is the fuller name of somebody. Usually it is; but one sentence that joins other words to a name would
/// rename all quotations of its bearer.
/// </summary>
internal static class FullerName
{
    private const QuoteTags Sex = QuoteTags.Male | QuoteTags.Female;

    /// <summary>After so many mentions by one name, a name that begins with an unknown word is hardly the fuller one.</summary>
    private const int Late = 6;

    /// <summary>Returns true if the run is a fuller name of the person.</summary>
    public static bool Is(QuoteSentence sentence, NameRun run, Person person, PersonTable persons)
    {
        if (IsTwoPeople(sentence, run, persons) || EndsInFirstName(sentence, run))
            return false;
        // "the Christian God"
        if (run.Start == run.Name && sentence.Is(run.Name - 1, "the", "a", "an"))
            return false;
        if (sentence.Is(run.Name, Sex) || run.Start != run.Name)
            return true;
        return !sentence.Is(run.Name, QuoteTags.Opening)
            && (
                person.NameWords > 1
                || (person.Mentions <= Late && !sentence.Is(run.Name - 1, QuoteTags.Determiner | QuoteTags.Preposition))
            );
    }

    /// <summary>
    /// "Dear Anne", "With Mrs. Allan Anne fell in love": a name that ends in a first name. But: Mr. William Thomas, Senator Tim Scott.
    /// </summary>
    private static bool EndsInFirstName(QuoteSentence sentence, NameRun run)
    {
        if (!sentence.Is(run.Surname(sentence), Sex))
            return false;
        if (run.Start == run.Name)
            return true;
        return run.Courtesy != Courtesy.None && !sentence.Is(run.Name, run.Gender == Gender.Female ? QuoteTags.Female : QuoteTags.Male);
    }

    /// <summary>
    /// Returns true if other words are before a first name by which somebody is known: "On Harvest Thanksgiving Tony read", "Cassandra
    /// Katharine". A longer name that is known is a name.
    /// </summary>
    public static bool IsPhraseBeforeFirstName(QuoteSentence sentence, NameRun run, PersonTable persons) =>
        EndsInFirstName(sentence, run)
        && run.Surname(sentence) == run.End - 1
        && persons.KnowsAsFirst(sentence[run.End - 1].Range)
        && (!sentence.Is(run.Name, Sex) || persons.KnowsAsFirst(sentence[run.Name].Range));

    /// <summary>"to make Mrs. Rushworth Maria Bertram again": a surname that is known, then a first name.</summary>
    private static bool IsTwoPeople(QuoteSentence sentence, NameRun run, PersonTable persons) =>
        run.Courtesy != Courtesy.None
        && run.End - run.Name > 2
        && !sentence.Is(run.Name, Sex)
        && sentence.Is(run.Name + 1, Sex)
        && persons.Knows(sentence[run.Name].Range);
}
