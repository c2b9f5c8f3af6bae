namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Decides, after a text was read, if somebody is a person. Companies, courts and books are sources only.</summary>
internal static class Humanity
{
    /// <summary>Returns true if the text shows that it is a person.</summary>
    /// <param name="text">The text.</param>
    /// <param name="person">Who is named.</param>
    /// <param name="isStory">True if the text is a story, in which "the Levaque" speaks.</param>
    /// <param name="isEssay">True if the text quotes many things that are not people.</param>
    /// <param name="isLegal">True if the text cites cases: "Amory v. Holt".</param>
    /// <param name="isInside">True if the name also occurs after a word in lower case.</param>
    public static bool Is(string text, Person person, bool isStory, bool isEssay, bool isLegal, bool isInside)
    {
        if (person.IsOrganization)
            return false;
        if (!isStory && person is { NameWords: 1, Title: null, CourtesyName: null } && IsFirmOrAbbreviation(text, person))
            return false;
        if (person.IsHuman || person.Gender != default || person.Title is not null || person.CourtesyName is not null)
            return true;
        if (person.NameWords > 1 && NameParts.BeginsWithInitial(text, person.Name))
            return true;
        if (isStory)
            return true;
        if (person.ThingSigns > 0 && person.ThingSigns * 4 >= person.Mentions)
            return false;
        if (person.NameWords > 1)
            return !isLegal && !(isEssay && person.Name.In(text).IndexOf('&') >= 0);
        return !isEssay || (!isLegal && isInside && person.IsInverted);
    }

    /// <summary>"he", after "the MP said": an office, a court or a company in capitals is not the name of somebody.</summary>
    private static bool IsFirmOrAbbreviation(string text, Person person) =>
        person.IsFirm || SourcePhrase.IsAbbreviation(person.Name.In(text));
}
