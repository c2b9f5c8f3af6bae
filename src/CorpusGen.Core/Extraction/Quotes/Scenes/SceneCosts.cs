namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>
/// How odd it is, in a dialogue, that somebody speaks. The numbers were fitted to the novels of a public corpus (PDNC), as those of a
/// conditional random field, and rounded.
/// </summary>
internal static class SceneCosts
{
    /// <summary>What cannot be.</summary>
    public const int Never = 1 << 20;

    /// <summary>So far before the turn somebody is named, in characters.</summary>
    public const int Window = 4500;

    /// <summary>So far after it.</summary>
    public const int WindowAfter = 150;

    /// <summary>As many characters without quotation end a scene.</summary>
    public const int Gap = 750;

    // Who it is.
    public static readonly SceneCost Narrator = new(-8, 4);
    public static readonly SceneCost Stranger = new(10, 8);
    public static readonly SceneCost Anybody = new(16, 4);
    public static readonly SceneCost Unnamed = new(3, 2);

    /// <summary>Nothing shows that the person speaks in the scene at all.</summary>
    public static readonly SceneCost Silent = new(1, 0);

    // The words of the turn and of those beside it.

    /// <summary>"I am not sure, Ellen.": people seldom use their own name.</summary>
    public static readonly SceneCost AddressedHere = new(13, 12);
    public static readonly SceneCost NamedHere = new(14, 4);
    public static readonly SceneCost AddressedBefore = new(-15, -10);
    public static readonly SceneCost NamedBefore = new(6, 0);
    public static readonly SceneCost OtherAddressedBefore = new(10, 7);
    public static readonly SceneCost AddressedAfter = new(-5, -6);
    public static readonly SceneCost NamedAfter = new(7, 3);
    public static readonly SceneCost OtherAddressedAfter = new(2, 4);

    /// <summary>"sir": the turn before, or after, addresses somebody of that gender.</summary>
    public static readonly SceneCost GenderAddressedBefore = new(-4, -1);
    public static readonly SceneCost OtherGenderAddressedBefore = new(4, 0);
    public static readonly SceneCost GenderAddressedAfter = new(-4, -2);
    public static readonly SceneCost OtherGenderAddressedAfter = new(5, -1);

    // Who acts in the paragraph, and whom its pronoun means.

    /// <summary>"She rose." beside the quotation.</summary>
    public static readonly SceneCost GenderActs = new(-4, -2);
    public static readonly SceneCost UnknownGenderActs = new(-1, 1);
    public static readonly SceneCost OtherGenderActs = new(8, -2);
    public static readonly SceneCost Acts = new(-5, -1);
    public static readonly SceneCost OtherActs = new(4, 0);
    public static readonly SceneCost SubjectOfPronoun = new(0, -12);
    public static readonly SceneCost OtherSubjectOfPronoun = new(0, 4);

    /// <summary>"she said", and the gender of the person is not known.</summary>
    public static readonly SceneCost UnknownGender = new(0, 6);

    // Where the person is named: in the paragraph, between the turn before and this one, in the paragraph of that turn, or before.
    public static readonly SceneCost SubjectBeforeQuotation = new(-8, -6);
    public static readonly SceneCost SubjectAfterQuotation = new(-5, -2);
    public static readonly SceneCost InParagraph = new(-4, -4);
    public static readonly SceneCost LastSubjectOfParagraph = new(-3, -4);
    public static readonly SceneCost OtherLastSubjectOfParagraph = new(0, 3);
    public static readonly SceneCost LastSubjectBetween = new(2, -6);
    public static readonly SceneCost OtherLastSubjectBetween = new(5, 0);
    public static readonly SceneCost SubjectBetween = new(-3, -7);
    public static readonly SceneCost NamedBetween = new(-10, -11);

    /// <summary>"…," said Ellen to Hugo: he is named beside the turn before, and does not speak there.</summary>
    public static readonly SceneCost NamedBesideTurnBefore = new(-7, 5);
    public static readonly SceneCost SubjectBesideTurnBefore = new(1, -1);
    public static readonly SceneCost OtherLastSubject = new(3, -1);
    public static readonly SceneCost NamedOnlyAfter = new(8, 6);
    public static readonly SceneCost NotNamedNear = new(3, 1);
    public static readonly SceneCost Far = new(5, 5);

    /// <summary>So far from the last mention as a subject, and what it costs.</summary>
    public static readonly (int Distance, SceneCost AsSubject, SceneCost Otherwise)[] Distances =
    [
        (200, new(-4, 2), new(-5, -3)),
        (600, new(0, 2), new(-1, -4)),
        (1500, new(1, 2), new(0, -1)),
    ];

    /// <summary>How often the text names somebody.</summary>
    public static SceneCost OfMentions(int count) =>
        count switch
        {
            >= 30 => new(-6, -9),
            >= 8 => new(-8, -10),
            >= 3 => new(-3, -4),
            _ => new(3, 6),
        };
}
