namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>Determines the vocabulary of an XML file by its first element.</summary>
internal static class XmlKind
{
    private static readonly HashSet<string> DocBookRoots = new(StringComparer.Ordinal)
    {
        "article",
        "book",
        "chapter",
        "section",
        "sect1",
        "appendix",
        "preface",
        "part",
        "set",
    };

    /// <summary>Returns the elements of the vocabulary.</summary>
    public static ElementTable Of(string text, int start)
    {
        var tokens = new Tokenizer(text, start, isXml: true);
        while (tokens.Next(out var token))
        {
            if (token.Kind != ElementTokenKind.Start)
                continue;
            return token.Name switch
            {
                "tei" or "teicorpus" or "tei.2" => ElementTable.Tei,
                "html" => ElementTable.Html,
                var name when DocBookRoots.Contains(name) => ElementTable.DocBook,
                _ => ElementTable.Unknown,
            };
        }

        return ElementTable.Unknown;
    }
}
