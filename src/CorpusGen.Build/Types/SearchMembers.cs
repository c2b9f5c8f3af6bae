using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core.Searching;

namespace CorpusGen.Build.Types;

/// <summary>The methods that search the corpus. As <see cref="SearchSyntax"/> writes them.</summary>
internal static class SearchMembers
{
    private const MethodAttributes Form = MethodAttributes.Public | MethodAttributes.HideBySig | MethodAttributes.Static;

    /// <summary>Adds them.</summary>
    public static void Add(TypeModel index, CorpusData data)
    {
        index.Add(
            new MethodModel(
                "Search",
                Form,
                (blob, references) => Simple(blob, references, isInstance: false),
                (code, references) => Ask(code, references, data, 4, Simple)
            )
            {
                Parameters =
                [
                    new("query"),
                    new("collection", IsOptional: true),
                    new("speaker", IsOptional: true),
                    new("limit", IsOptional: true, Default: 10),
                ],
                Documentation = SearchSyntax.SimpleDocumentation,
                DocumentedParameters = "(System.String,System.String,CorpusGen.Speaker,System.Int32)",
            }
        );
        index.Add(
            new MethodModel(
                "Search",
                Form,
                (blob, references) => WithOptions(blob, references, isInstance: false),
                (code, references) => Ask(code, references, data, 2, WithOptions)
            )
            {
                Parameters = [new("query"), new("options")],
                Documentation = SearchSyntax.Documentation,
                DocumentedParameters = "(System.String,CorpusGen.Search.SearchOptions)",
            }
        );
    }

    // Hands what it takes to the index.
    private static void Ask(
        InstructionEncoder code,
        References references,
        CorpusData data,
        int arguments,
        Action<BlobEncoder, References, bool> signature
    )
    {
        data.Load(code);
        code.CallVirtual(
            references.Getter(references.Storage("CorpusResource"), "get_Search", type => type.Encode(references.Storage("SearchIndex")))
        );
        for (var i = 0; i < arguments; i++)
            code.LoadArgument(i);
        code.CallVirtual(
            references.Method(references.Storage("SearchIndex"), "Search", blob => signature(blob, references, true), arguments)
        );
        code.Return();
    }

    private static void Simple(BlobEncoder blob, References references, bool isInstance) =>
        blob.MethodSignature(isInstanceMethod: isInstance)
            .Parameters(
                4,
                returns => Results(returns, references),
                parameters =>
                {
                    parameters.AddParameter().Type().String();
                    parameters.AddParameter().Type().String();
                    parameters.AddParameter().Type().Encode(references.Corpus("Speaker"));
                    parameters.AddParameter().Type().Int32();
                }
            );

    private static void WithOptions(BlobEncoder blob, References references, bool isInstance) =>
        blob.MethodSignature(isInstanceMethod: isInstance)
            .Parameters(
                2,
                returns => Results(returns, references),
                parameters =>
                {
                    parameters.AddParameter().Type().String();
                    parameters.AddParameter().Type().Encode(references.Type("CorpusGen.Search", "SearchOptions"));
                }
            );

    private static void Results(ReturnTypeEncoder returns, References references) =>
        returns.Type().Encode(references.Type("CorpusGen.Search", "SearchResults"));
}
