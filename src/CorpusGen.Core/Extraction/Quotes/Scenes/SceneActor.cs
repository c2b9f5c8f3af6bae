using CorpusGen.Core.Extraction.Quotes.Attribution;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>"…" Ada Birch shook her head: who acts beside the quotations of a paragraph.</summary>
/// <param name="Person">The person; null if nobody acts, or more than one.</param>
/// <param name="Gender">The gender of the pronoun that acts.</param>
internal readonly record struct SceneActor(Person? Person, Gender Gender)
{
    private bool Differs { get; init; }

    /// <summary>Returns the actor with what the clause that begins at an index adds.</summary>
    public SceneActor With(QuoteSentence sentence, int from, SpeakerResolver speakers)
    {
        if (Differs || Reports.Actor(sentence, from) is not { } subject)
            return this;
        if (Pronouns.GenderOf(subject.In(sentence.Text)) is not Gender.Unknown and var gender)
        {
            if (Person is not null || Gender == gender)
                return this;
            return Gender == Gender.Unknown ? this with { Gender = gender } : new SceneActor { Differs = true };
        }

        if (speakers.Find(sentence, subject, out _) is not { } person || person == Person)
            return this;
        return Person is null ? this with { Person = person } : new SceneActor { Differs = true };
    }
}
