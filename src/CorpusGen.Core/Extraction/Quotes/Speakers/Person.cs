using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>What a name or a title shows of a person.</summary>
[Flags]
internal enum Gender : byte
{
    /// <summary>Nothing.</summary>
    Unknown = 0,

    /// <summary>He.</summary>
    Male = 1,

    /// <summary>She.</summary>
    Female = 2,
}

/// <summary>Somebody, or something, in a text.</summary>
internal sealed class Person
{
    private Speaker? _speaker;
    private Gender _gender;
    private Gender _heard;

    /// <summary>The fullest name so far, without titles.</summary>
    public TextRange Name { get; set; }

    /// <summary>How many words that name has.</summary>
    public int NameWords { get; set; }

    /// <summary>The surname, or the only name.</summary>
    public TextRange Surname { get; set; }

    /// <summary>He or she, if the name or title shows it.</summary>
    public Gender Gender
    {
        get => _gender != Gender.Unknown || _heard is Gender.Unknown or (Gender.Male | Gender.Female) ? _gender : _heard;
        set => _gender = value;
    }

    /// <summary>Gets or sets the courtesy that the text gives them.</summary>
    public Courtesy Courtesy { get; set; }

    /// <summary>Gets or sets the name with that courtesy, for one of whom nothing else is known: "Mrs Brunner".</summary>
    public TextRange? CourtesyName { get; set; }

    /// <summary>Gets or sets a value indicating whether the courtesy shows them from another person of that name.</summary>
    public bool NeedsCourtesy { get; set; }

    /// <summary>Gets or sets a value indicating whether the text calls them by the first name alone.</summary>
    public bool IsCalledByFirstName { get; set; }

    /// <summary>Gets or sets a value indicating whether the text calls them by the surname alone.</summary>
    public bool IsCalledBySurname { get; set; }

    /// <summary>Gets or sets the number of mentions.</summary>
    public int Mentions { get; set; }

    /// <summary>Gets or sets a value indicating whether the first name alone is in the text; null if that was not asked.</summary>
    public bool? IsAlone { get; set; }

    /// <summary>The role: "a researcher focusing on Syria".</summary>
    public TextRange? Role { get; set; }

    /// <summary>The last word of the title before the name: "President".</summary>
    public TextRange? Title { get; set; }

    /// <summary>True for one who is known to have spoken.</summary>
    public bool Spoke { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether the name is one of a place or a thing, or "in" is before it: Paris, the Senate.
    /// </summary>
    public bool IsPlace { get; set; }

    /// <summary>Gets or sets a value indicating whether, by the vocabulary, the name cannot be a person's.</summary>
    public bool IsNotPerson { get; set; }

    /// <summary>Gets or sets a value indicating whether the last word shows a body or a work: "Northern Tribune".</summary>
    public bool IsOrganization { get; set; }

    /// <summary>Gets or sets how often the name has "the" before it, or is written as a product is.</summary>
    public int ThingSigns { get; set; }

    /// <summary>Gets or sets a value indicating whether the text shows that the name is that of a company.</summary>
    public bool IsFirm { get; set; }

    /// <summary>Gets or sets a value indicating whether the verb of saying was before the name: said Brunner.</summary>
    public bool IsInverted { get; set; }

    /// <summary>Gets or sets the last scene in which they are known to speak.</summary>
    public int Scene { get; set; }

    /// <summary>Gets or sets the first name and surname in the words of others; empty if these differ, null if there is none.</summary>
    public TextRange? NameInWords { get; set; }

    /// <summary>The last position of the name.</summary>
    public int LastSeen { get; set; }

    /// <summary>True if a title is before the name, which only human beings have.</summary>
    public bool IsHuman { get; set; }

    /// <summary>The speaker in the model: one record for all quotations of the person.</summary>
    public Speaker AsSpeaker(string text) =>
        _speaker ??= new Speaker(
            Spoken(NeedsCourtesy && CourtesyName is { } whole ? whole : Name, text),
            (Role ?? Title) is { } role ? Spoken(role, text) : null
        );

    /// <summary>Learns of a pronoun that means them; two different ones show nothing.</summary>
    public void Hear(Gender gender) => (_heard, IsHuman) = (_heard | gender, true);

    /// <summary>Makes it nobody again, for the next text.</summary>
    public void Clear()
    {
        _speaker = null;
        (Name, Surname, NameWords) = (default, default, 0);
        (Gender, Role, Title) = (Gender.Unknown, null, null);
        _heard = Gender.Unknown;
        (Spoke, IsPlace, IsNotPerson, IsHuman, LastSeen) = (false, false, false, false, 0);
        (Scene, NameInWords) = (0, null);
        (IsOrganization, IsFirm, IsInverted, ThingSigns) = (false, false, false, 0);
        (Courtesy, CourtesyName, NeedsCourtesy) = (Courtesy.None, null, false);
        (IsCalledBySurname, IsCalledByFirstName, IsAlone, Mentions) = (false, false, null, 0);
    }

    /// <summary>The words with single spaces: a name may be wrapped over two lines.</summary>
    private static string Spoken(TextRange range, string text)
    {
        var words = range.Of(text);
        foreach (var letter in words)
        {
            if (letter != ' ' && char.IsWhiteSpace(letter))
                return string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        return words;
    }
}
