#if FORMAT_WRITER
namespace CorpusGen.Core.Model;

#else
namespace CorpusGen;

#endif

/// <summary>How the speaker of a quotation was found.</summary>
#if NET8_0_OR_GREATER && !FORMAT_WRITER
[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<QuoteAttribution>))]
#endif
public enum QuoteAttribution
{
    /// <summary>No speaker was found.</summary>
    None,

    /// <summary>The name is beside the quotation: "…," said Ada Birch.</summary>
    Named,

    /// <summary>An office or a role is beside the quotation, and the document names its bearer elsewhere: "…," said the mayor.</summary>
    Described,

    /// <summary>A pronoun is beside the quotation: "…," she said.</summary>
    Pronoun,

    /// <summary>Nothing is beside the quotation, and its speaker is the one of the quotation or the sentence before it.</summary>
    Carried,

    /// <summary>Nothing is beside the quotation, and two speakers alternate in the dialogue.</summary>
    Alternation,

    /// <summary>A label begins the turn, as in a transcript or an interview: "ADA BIRCH: …".</summary>
    Label,
}
