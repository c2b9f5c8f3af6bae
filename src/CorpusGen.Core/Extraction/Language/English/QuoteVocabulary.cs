namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>All the words the rules know, in one table: one look-up a word answers every question.</summary>
internal static class QuoteVocabulary
{
    /// <summary>The table, built at first use.</summary>
    public static WordTable Table { get; } = Build();

    private static WordTable Build()
    {
        var table = new WordTable();
        FunctionWords.AddTo(table);
        CueVerbs.AddTo(table);
        PeopleWords.AddTo(table);
        FirstNames.AddTo(table);
        return table;
    }
}
