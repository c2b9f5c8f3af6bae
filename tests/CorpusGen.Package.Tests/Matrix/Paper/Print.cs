namespace Newsroom
{
    /// <summary>Both corpora: its own by its name, the other by its full name.</summary>
    public static class Print
    {
        /// <summary>The answer.</summary>
        public static string Run() =>
            string.Join(
                "\n",
                Corpus.Documents.NewQuay.Quotes[0].Speaker,
                Archive.Corpus.Documents.OldQuay.Quotes[0].Speaker,
                Elsewhere.ByUsing.Run(),
                Corpus.Combine(Archive.Corpus.View).Documents.Count
            );
    }
}
