using CorpusGen.Core.Emission;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Searching;

/// <summary>Writes the file of the search: the methods that ask, and the index as one literal, where it does not lie in the resource.</summary>
public static class SearchSyntax
{
    /// <summary>Writes the file.</summary>
    /// <param name="options">What the code must fit.</param>
    /// <param name="texts">The words of the documents, in the order of the corpus; none where they lie in the resource.</param>
    public static EmittedFile Write(EmissionOptions options, EquatableArray<IndexedText> texts)
    {
        var maybe = options.NullableAnnotations ? "?" : "";
        var source = FileFrame.Write(options, file =>
        {
            WriteSummary(file);
            file.Line("/// <param name=\"query\">What to look for.</param>");
            file.Line("/// <param name=\"collection\">The name of the collection to look in; null for all.</param>");
            file.Line("/// <param name=\"speaker\">Somebody who is quoted: looks in the documents that quote them. Null for all.</param>");
            file.Line("/// <param name=\"limit\">How many results are given at the most.</param>");
            file.Line($"public static global::CorpusGen.Search.SearchResults Search(string query, string{maybe} collection = null, global::CorpusGen.Speaker{maybe} speaker = null, int limit = 10) =>");
            file.Line("    Search_.Data.Search(query, new global::CorpusGen.Search.SearchOptions { Collection = collection, Speaker = speaker?.Name, Limit = limit });");
            file.Line();
            WriteSummary(file);
            file.Line("/// <param name=\"query\">What to look for.</param>");
            file.Line("/// <param name=\"options\">Where to look, and how much to give.</param>");
            file.Line("public static global::CorpusGen.Search.SearchResults Search(string query, global::CorpusGen.Search.SearchOptions options) => Search_.Data.Search(query, options);");
            file.Line();
            // A class of its own: whoever never searches never has it made.
            file.Open("private static class Search_");
            if (options.Resource.Length > 0) file.Line("internal static readonly global::CorpusGen.Storage.SearchIndex Data = Resource_.Data.Search;");
            else StoredData.Write(file, options, "SearchIndex", SearchTables.Write([.. texts]), ", Index_.Get");
            file.Close();
        });
        return new EmittedFile($"{options.ClassName}.Search.g.cs", source);
    }

    private static void WriteSummary(SourceFile file)
    {
        file.Line("/// <summary>");
        file.Line("/// Looks for words in the documents of the corpus, and ranks those that have them (BM25). Case, diacritics and apostrophes do not matter.");
        file.Line("/// <para><c>harbour bridge</c>: either, both first. <c>+harbour -bridge</c>: with the one, without the other. <c>\"ten years\"</c>: in a row.");
        file.Line("/// <c>syr*</c>: words that begin so. A query without words finds nothing.</para>");
        file.Line("/// </summary>");
    }
}
