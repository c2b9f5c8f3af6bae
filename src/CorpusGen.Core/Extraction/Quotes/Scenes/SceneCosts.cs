namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>
/// How odd it is, in a dialogue, that somebody speaks. The reading of a scene with the lowest sum is the right one; who is far from any
/// other reading is sure. The numbers were fitted on half of the novels of a public corpus, and rounded.
/// </summary>
internal static class SceneCosts
{
    /// <summary>What cannot be.</summary>
    public const int Never = 1 << 20;

    // The turns beside it.

    /// <summary>The same person speaks in two paragraphs that follow each other, the second of which begins with the quotation.</summary>
    public const int Again = 150;

    /// <summary>The same, for one without a name: two men may be meant by "the man".</summary>
    public const int StrangerAgain = 40;

    /// <summary>The same person speaks again after a paragraph without quotations.</summary>
    public const int AgainAfterPause = 6;

    /// <summary>Somebody speaks who is neither of the two speakers before.</summary>
    public const int Third = 12;

    /// <summary>The same, after a paragraph without quotations.</summary>
    public const int ThirdAfterPause = 5;

    // The words of the turn and of those beside it.

    /// <summary>The words name the person, or address them.</summary>
    public const int Named = 25;

    /// <summary>"I am not sure, Ellen.": hardly anybody says the own name.</summary>
    public const int Addressed = 30;

    /// <summary>The turn before addresses somebody else.</summary>
    public const int OtherIsAddressed = 30;

    /// <summary>A turn beside it addresses somebody of another gender: "sir".</summary>
    public const int OtherGenderIsAddressed = 10;

    /// <summary>The turn after addresses somebody else.</summary>
    public const int OtherIsAnswered = 15;

    // Where the person is named.

    /// <summary>The person is named near the turn, but not as a subject.</summary>
    public const int NotSubject = 1;

    /// <summary>The person is named after the turn.</summary>
    public const int NamedAfter = 3;

    /// <summary>The person is named only by the words of the turns beside it.</summary>
    public const int NamedInWords = 12;

    /// <summary>A speaker of one of the two turns after it takes part already.</summary>
    public const int SpeaksAfter = 2;

    /// <summary>Nothing shows that the person speaks in the scene at all.</summary>
    public const int Silent = 6;

    /// <summary>The same, if the turn has a pronoun.</summary>
    public const int SilentPronoun = 3;

    /// <summary>The speaker is nobody of those who are named around.</summary>
    public const int Unnamed = 18;

    /// <summary>The same, if the turn has a pronoun.</summary>
    public const int UnnamedPronoun = 30;

    // What reports the turn.

    /// <summary>"she said", and the gender of the person is not known.</summary>
    public const int UnknownGender = 11;

    /// <summary>She rose, beside a quotation of another gender.</summary>
    public const int OtherGender = 10;

    /// <summary>The pronoun means somebody else: the subject of the paragraph.</summary>
    public const int NotSubjectOfPronoun = 22;

    /// <summary>The pronoun means somebody else, who was named last.</summary>
    public const int NotLastOfPronoun = 2;

    /// <summary>Somebody else acts in the paragraph.</summary>
    public const int NotActor = 8;

    /// <summary>So far before the turn somebody is named, in characters.</summary>
    public const int Window = 4500;

    /// <summary>So far after it.</summary>
    public const int WindowAfter = 150;

    /// <summary>As many characters without quotation end a scene.</summary>
    public const int Gap = 750;

    /// <summary>What the distance in characters from the last mention costs.</summary>
    public static int OfDistance(int characters) =>
        characters switch
        {
            < 200 => 0,
            < 1000 => 3,
            _ => 25,
        };
}
