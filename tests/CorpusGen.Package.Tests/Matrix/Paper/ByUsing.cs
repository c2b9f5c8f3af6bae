using Archive;

namespace Elsewhere
{
    /// <summary>The other corpus by its name alone.</summary>
    internal static class ByUsing
    {
        /// <summary>The answer.</summary>
        public static string Run() => Corpus.Documents.OldQuay.Title + ", " + Newsroom.Corpus.Documents.NewQuay.Title;
    }
}
