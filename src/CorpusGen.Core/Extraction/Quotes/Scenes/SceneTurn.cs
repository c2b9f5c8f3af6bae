using CorpusGen.Core.Extraction.Quotes.Speakers;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>What one paragraph of a dialogue shows of its speaker.</summary>
/// <param name="Start">Offset of the paragraph.</param>
/// <param name="Stop">Offset after it.</param>
/// <param name="Number">Which paragraph it is.</param>
/// <param name="First">Its first quotation.</param>
/// <param name="End">The quotation after its last.</param>
/// <param name="Begins">True if the paragraph begins with the quotation.</param>
/// <param name="Known">Who speaks, if that is known.</param>
/// <param name="Gender">What the pronoun of the reporting clause shows.</param>
/// <param name="Guess">Who is likely; null if nobody is.</param>
/// <param name="GuessBy">What shows that.</param>
/// <param name="ActorGender">The gender of the pronoun that acts beside the quotation.</param>
internal readonly record struct SceneTurn(
    int Start,
    int Stop,
    int Number,
    int First,
    int End,
    bool Begins,
    Person? Known,
    Gender Gender,
    Person? Guess,
    SceneGuess GuessBy,
    Gender ActorGender
)
{
    /// <summary>Gets a value indicating whether another scene begins with it.</summary>
    public bool BreaksScene { get; init; }

    /// <summary>Gets a value indicating whether "he said" or "she said" reports it.</summary>
    public bool IsReportedByPronoun => Gender != Gender.Unknown;

    /// <summary>Gets the gender of those whom its words address without a name: "sir", "madam".</summary>
    public Gender Addresses { get; init; }

    /// <summary>Gets the first of its candidates.</summary>
    public int From { get; init; }

    /// <summary>Gets the candidate after the last.</summary>
    public int To { get; init; }

    /// <summary>Gets the first of the names in its words.</summary>
    public int FirstName { get; init; }

    /// <summary>Gets the name after the last.</summary>
    public int EndName { get; init; }

    /// <summary>Returns true if a pronoun does not rule a person out.</summary>
    public bool Admits(Person person) => Gender == Gender.Unknown || person.Gender == Gender.Unknown || person.Gender == Gender;

    /// <summary>Returns true if the turn follows another one at once.</summary>
    public bool Follows(in SceneTurn before) => Begins && !BreaksScene && Number - before.Number <= 1;
}
