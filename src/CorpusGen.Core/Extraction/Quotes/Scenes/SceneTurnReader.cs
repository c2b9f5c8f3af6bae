using CorpusGen.Core.Extraction.Quotes.Attribution;
using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>Reads what the reporting clauses of a paragraph show of its speaker.</summary>
internal sealed class SceneTurnReader(string text, List<QuotedSpan> spans, QuotedSpanReading[] readings, Strangers strangers)
{
    /// <summary>Reads a turn; null if the paragraph has no speech, or more than one speaker.</summary>
    public SceneTurn? Read(Paragraph paragraph, int number, int first, int end, SceneActor actor)
    {
        Person? known = null;
        var gender = Gender.Unknown;
        var hasSpeech = false;
        var (guess, guessBy) = (actor.Person, SceneGuess.Actor);
        for (var i = first; i < end; i++)
        {
            hasSpeech |= readings[i].Kind == QuoteKind.Direct;
            if (readings[i].Found is not { } found || !EvidenceRules.IsBeside(found.Evidence))
                continue;
            if (found is { IsSure: false } && Pronouns.GenderOf(found.Source.In(text)) is not Gender.Unknown and var pronoun)
            {
                gender |= pronoun;
                if (found.Person is { } resolved)
                {
                    guess = resolved;
                    guessBy = found.Evidence == Evidence.PronounOfSubject ? SceneGuess.SubjectOfPronoun : SceneGuess.LastOfPronoun;
                }

                continue;
            }

            var person = found is { IsSure: true, Person: { } sure } ? sure : strangers.Of(found.Source.In(text));
            if (known is not null && known != person)
                return null;
            known = person;
        }

        if (!hasSpeech || gender == (Gender.Male | Gender.Female) || (known is not null && !Agree(known.Gender, gender)))
            return null;
        var begins = spans[first].OuterStart == paragraph.Start;
        return new SceneTurn(paragraph.Start, paragraph.End, number, first, end, begins, known, gender, guess, guessBy, actor.Gender);
    }

    private static bool Agree(Gender one, Gender other) => one == Gender.Unknown || other == Gender.Unknown || one == other;
}
