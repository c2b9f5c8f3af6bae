using System.Globalization;

namespace CorpusGen.Core.Diagnostics;

/// <summary>A diagnostic that CorpusGen reports: its id, texts and default severity. Plain data.</summary>
/// <param name="Id">`CORPUS` and three digits. An id is never reused.</param>
/// <param name="Name">The name of its entry in <see cref="DiagnosticCatalog"/>; a rule, its file and its tests share it.</param>
/// <param name="Title">The problem in a few words.</param>
/// <param name="MessageFormat">The message of one occurrence: subject, fact, then what to do. A composite format string.</param>
/// <param name="Severity">The severity if no setting changes it.</param>
public sealed record DiagnosticDefinition(string Id, string Name, string Title, string MessageFormat, Severity Severity)
{
    private const string Pages = "https://github.com/corpusgen/corpusgen/blob/main/src/docs/diagnostics/";

    /// <summary>Gets the category, which the first digit of the id decides.</summary>
    public string Category =>
        Id[6] switch
        {
            '1' => "CorpusGen.Text",
            '2' => "CorpusGen.Quotes",
            '3' => "CorpusGen.Figures",
            '4' => "CorpusGen.Metadata",
            '5' => "CorpusGen.References",
            '6' => "CorpusGen.Usage",
            _ => "CorpusGen.Build",
        };

    /// <summary>Gets the address of the page that documents the diagnostic.</summary>
    public string HelpLink => Pages + Id + ".md";

    /// <summary>Returns the message for the arguments.</summary>
    public string Format(params string[] arguments) => string.Format(CultureInfo.InvariantCulture, MessageFormat, arguments);
}
