namespace Newsroom
{
    /// <summary>The corpus by the name that the project gives it.</summary>
    public static class Print
    {
        /// <summary>The answer.</summary>
        public static string Run() =>
            string.Join(
                "\n",
                Texts.Documents.System.Title,
                Texts.Documents.String.Quotes.ObjectTypesAreCalledSo.Speaker,
                Texts.Documents.Corpus.Title,
                Texts.Object.EqualsDocument.Title + ", " + Texts.AllDocuments.Count
            );
    }
}
