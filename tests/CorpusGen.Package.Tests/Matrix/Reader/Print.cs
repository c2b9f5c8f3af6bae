using System;
using System.Linq;
using Archive;

namespace Newsroom
{
    /// <summary>The corpus of another project.</summary>
    public static class Print
    {
        /// <summary>The answer.</summary>
        public static string Run()
        {
            var types = typeof(Print).Assembly.GetTypes();
            var generated = types.Count(type => type.Name.Contains("Corpus", StringComparison.Ordinal));
            return $"{Corpus.Documents.OldQuay.Quotes[0].Speaker}\n{generated}";
        }
    }
}
