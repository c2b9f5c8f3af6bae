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
        var source = FileFrame.Write(
            options,
            file =>
            {
                WriteDocumentation(file, SimpleDocumentation);
                file.Line(
                    $"public static global::CorpusGen.Search.SearchResults Search(string query, string{maybe} collection = null, global::CorpusGen.Speaker{maybe} speaker = null, int limit = 10) =>"
                );
                file.Line("    Search_.Data.Search(query, collection, speaker, limit);");
                file.Line();
                WriteDocumentation(file, Documentation);
                file.Line(
                    "public static global::CorpusGen.Search.SearchResults Search(string query, global::CorpusGen.Search.SearchOptions options) => Search_.Data.Search(query, options);"
                );
                file.Line();
                // A class of its own: whoever never searches never has it made.
                file.Open("private static class Search_");
                if (options.Resource.Length > 0)
                    file.Line("internal static readonly global::CorpusGen.Storage.SearchIndex Data = Resource_.Data.Search;");
                else
                    StoredData.Write(file, options, "SearchIndex", SearchTables.Write([.. texts]), ", Index_.Get");
                file.Close();
            }
        );
        return new EmittedFile($"{options.ClassName}.Search.g.cs", source);
    }

    private const string Summary =
        "<summary>\nLooks for words in the documents of the corpus, and ranks those that have them (BM25). Case, diacritics and apostrophes do not matter.\n"
        + "<para><c>harbour bridge</c>: either, both first. <c>+harbour -bridge</c>: with the one, without the other. <c>\"ten years\"</c>: in a row.\n"
        + "<c>syr*</c>: words that begin so. A query without words finds nothing.</para>\n</summary>\n<param name=\"query\">What to look for.</param>\n";

    /// <summary>What an editor shows of the search that takes where to look one by one, as XML.</summary>
    internal const string SimpleDocumentation =
        Summary
        + "<param name=\"collection\">The name of the collection to look in; null for all.</param>\n"
        + "<param name=\"speaker\">Somebody who is quoted: looks in the documents that quote them. Null for all.</param>\n"
        + "<param name=\"limit\">How many results are given at the most.</param>";

    /// <summary>What an editor shows of the search that takes options, as XML.</summary>
    internal const string Documentation = Summary + "<param name=\"options\">Where to look, and how much to give.</param>";

    private static void WriteDocumentation(SourceFile file, string documentation)
    {
        foreach (var line in documentation.Split('\n'))
            file.Line("/// " + line);
    }
}
