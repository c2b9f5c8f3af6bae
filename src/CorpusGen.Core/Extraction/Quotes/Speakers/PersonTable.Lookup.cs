using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <content>Finds whom a name means.</content>
internal sealed partial class PersonTable
{
    /// <summary>Two people of one name that were mentioned so near to each other are as likely.</summary>
    private const int Together = 120;

    /// <summary>Somebody who was named so many characters before is hardly meant by a name that others have.</summary>
    private const int Far = 8000;

    /// <summary>
    /// Returns the bearer of one name, whose gender and courtesy agree; the one who is called so, or spoke, or was seen last. If two are
    /// as likely, there is no answer.
    /// </summary>
    private Person? Find(QuoteSentence sentence, TextRange name, NameRun run, out bool isAmbiguous)
    {
        Person? best = null;
        Person? second = null;
        var hash = Hash(name);
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            var person = _byName.At(place);
            var isSurname = Same(person.Surname, name);
            if (!isSurname && FamilyNames.IsBeforeSurname(sentence, run))
                continue;
            // "Daisy" is not Mrs. Miller.
            if (run.Courtesy == Courtesy.Mrs && person.IsCalledByFirstName && person.Courtesy != Courtesy.Mrs)
                continue;
            // "Mrs. Holt" is hardly Dr. Holt.
            if (run.Courtesy == Courtesy.Mrs && person is { Gender: Gender.Unknown, Courtesy: Courtesy.Plain, NameWords: 1 })
                continue;
            // "Mrs. Holt" is not A. B. Holt.
            if (
                run.Courtesy == Courtesy.Mrs
                && person is { NameWords: > 1, Gender: Gender.Unknown }
                && NameParts.BeginsWithInitial(_text, person.Name)
            )
            {
                continue;
            }

            if (IsStory && isSurname && FamilyNames.IsOther(_text, person, run))
                continue;
            // "said Henry", long after Patrick Henry was named: Henry Harris, if he was named since.
            if (isSurname && person.NameWords > 1 && HasNearer(sentence, run, name, person))
                continue;
            // "Kelly said": the first name of women is here the surname of John Kelly.
            var decides = run.Start < run.Name || !isSurname || person.NameWords == 1;
            if ((decides && !Agree(person.Gender, run.Gender)) || !Agree(person.Courtesy, run.Courtesy))
                continue;
            if (best is null || Rank(person, name, run) > Rank(best, name, run))
                (best, second) = (person, best);
            else if (second is null || Rank(person, name, run) > Rank(second, name, run))
                second = person;
        }

        isAmbiguous = best is not null && second is not null && Rank(best, name, run) - Rank(second, name, run) < Together;
        return isAmbiguous ? null : best;
    }

    /// <summary>A surname that is a first name too is somebody's first name, if its bearer was named far nearer.</summary>
    private bool HasNearer(QuoteSentence sentence, NameRun run, TextRange name, Person far)
    {
        if (run.Start < run.Name || far.IsCalledBySurname || !sentence.Is(run.Name, QuoteTags.Male | QuoteTags.Female))
            return false;
        var at = sentence[run.Name].Start;
        if (at - far.LastSeen < Far)
            return false;
        var hash = Hash(name);
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            var person = _byName.At(place);
            if (person != far && !Same(person.Surname, name) && at - person.LastSeen < Far)
                return true;
        }

        return false;
    }

    private long Rank(Person person, TextRange name, NameRun run) =>
        (Same(person.Surname, name) ? 1L << 40 : 0)
        + (run.Courtesy == Courtesy.None && person.IsCalledBySurname ? 1L << 38 : 0)
        + (run.Courtesy != Courtesy.None && person.Courtesy == run.Courtesy ? 1L << 38 : 0)
        + (run.Courtesy != Courtesy.None && person is { CourtesyName: not null, NameWords: 1 } ? 1L << 39 : 0)
        + (run.Courtesy == Courtesy.None && person.CourtesyName is not null ? 1L << 37 : 0)
        + (person.Spoke ? 1L << 36 : 0)
        + person.LastSeen;

    /// <summary>
    /// Returns the person of this full name, or of the surname alone ("Trump" in the headline), or of a name that holds it ("Recep Tayyip
    /// Erdogan"). Mrs Brunner is Anna Brunner only if she is Mrs Anna Brunner too.
    /// </summary>
    private Person? FindFull(TextRange name, TextRange first, TextRange surname, NameRun run)
    {
        var hash = Hash(surname);
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            var person = _byName.At(place);
            if (!Same(person.Surname, surname) || !Agree(person.Gender, run.Gender) || !Agree(person.Courtesy, run.Courtesy))
                continue;
            if (Same(person.Name, name))
                return person;
            if (person.NameWords == 1)
            {
                if (FamilyNames.MayBeFullerName(person, run, IsStory))
                    return person;
                continue;
            }

            var own = new TextRange(person.Name.Start, NameParts.FirstLength(_text, person.Name));
            // Alya Ahmed Ali is not Ahmed Ali: an added first word must be known as a name of that gender.
            if (
                (NameParts.Holds(_text, person.Name, first) || NameParts.Holds(_text, name, own))
                && (NameParts.IsSameFirst(_text, own, first) || (run.Gender != Gender.Unknown && person.Gender == run.Gender))
            )
            {
                return person;
            }
        }

        return IsStory ? KnownByFirst(first, run) : null;
    }

    /// <summary>
    /// Returns the person of a story who was called by the first name alone until now: "Karl … Karl Brunner". Nobody, if another has it.
    /// </summary>
    private Person? KnownByFirst(TextRange first, NameRun run)
    {
        if (run.Gender == Gender.Unknown || run.Start != run.Name)
            return null;
        Person? known = null;
        var hash = Hash(first);
        for (var place = _byName.First(hash); place > 0; place = _byName.Next(hash, place))
        {
            var person = _byName.At(place);
            if (known is not null || person.NameWords > 1 || person.CourtesyName is not null || !Agree(person.Gender, run.Gender))
                return null;
            known = person;
        }

        return known;
    }

    private static bool Agree(Courtesy one, Courtesy other) => one <= Courtesy.Plain || other <= Courtesy.Plain || one == other;

    private static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;
}
