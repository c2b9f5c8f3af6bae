namespace CorpusGen.Core.Validation;

/// <summary>What a rule looks for.</summary>
/// <param name="Id">`CORPUS` and three digits: 1xx text and structure, 2xx quotes, 3xx figures. Never given twice.</param>
/// <param name="Name">The name that rule, test and page share.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">What is said of one finding: what was found, what was expected, where the other side is. With {0} and so on.</param>
/// <param name="Severity">How grave it is where nobody says otherwise.</param>
public sealed record Rule(string Id, string Name, string Title, string Message, Severity Severity)
{
    private const string Document = "https://github.com/corpusgen/corpusgen/blob/main/src/CorpusGen.Core/Validation/README.md";

    /// <summary>The part of the text the rule judges.</summary>
    public string Category =>
        Id[6] switch
        {
            '2' => "CorpusGen.Quotes",
            '3' => "CorpusGen.Figures",
            _ => "CorpusGen.Text",
        };

    /// <summary>Where the rule's page is.</summary>
    public string HelpLink => Document + "#" + Id.ToLowerInvariant();
}
