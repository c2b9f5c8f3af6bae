using CorpusGen.Core.Api;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Searching;

/// <summary>Writes the file of the search: the methods, and the index as one literal unless it is in the resource.</summary>
public static class SearchSyntax
{
    /// <summary>Returns the file.</summary>
    /// <param name="options">The language and the target.</param>
    /// <param name="texts">The words of the documents, in the order of the corpus; empty if they are in the resource.</param>
    public static EmittedFile Write(EmissionOptions options, EquatableArray<IndexedText> texts)
    {
        var source = FileFrame.Write(
            options,
            file =>
            {
                foreach (var method in SearchApi.Methods)
                {
                    MemberSyntax.Write(file, options, method, isOfPart: true);
                    file.Line();
                }

                // In a class of its own, so that a program that never searches does not load it.
                file.Line(AttributeSyntax.Generated);
                file.Open("private static class Search_");
                if (options.Storage == CorpusStorage.Resource)
                    file.Line("internal static readonly global::CorpusGen.Storage.SearchIndex Data = Resource_.Data.Search;");
                else
                    StoredData.Write(file, options, "SearchIndex", SearchTables.Write([.. texts]), ", Index_.Get");
                file.Close();
            }
        );
        return new EmittedFile($"{options.ClassName}.Search.g.cs", source);
    }
}
