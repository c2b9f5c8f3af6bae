using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core.Emission;

namespace CorpusGen.Build.Types;

/// <summary>What the corpus class itself gives: its collections, and everything it holds. As <see cref="IndexSyntax"/> writes it.</summary>
internal static class CorpusMembers
{
    /// <summary>Adds the members.</summary>
    public static void Add(TypeModel index, CorpusData data, List<(string Name, TypeModel Type)> collections, TypeModel speakers)
    {
        foreach (var (name, type) in collections)
            AddNew(index, name, IndexSyntax.SummaryOf(name), type);
        AddOfIndex("AllDocuments", "Documents", (type, references) => type.Encode(references.Corpus("DocumentList")));
        foreach (var item in (string[])["Quote", "Figure", "Picture"])
            AddOfIndex(item + "s", item + "s", (type, references) => ListOf(type, references, item));
        AddNew(index, "Speakers", IndexSyntax.SpeakersSummary, speakers);
        AddOfIndex("Whole", "Whole", (type, references) => type.Encode(references.Corpus("CorpusView")));
        AddCombine(index);

        void AddOfIndex(string name, string source, Action<SignatureTypeEncoder, References> type) =>
            index.AddProperty(
                name,
                IndexSyntax.SummaryOfAll[name],
                type,
                (code, references) =>
                {
                    data.LoadIndex(code, references);
                    code.CallVirtual(
                        references.Getter(references.Storage("CorpusIndex"), "get_" + source, encoder => type(encoder, references))
                    );
                    code.Return();
                },
                isStatic: true
            );
    }

    private static void AddNew(TypeModel index, string name, string summary, TypeModel type) =>
        index.AddProperty(
            name,
            summary,
            (property, _) => property.Encode(type.Handle),
            (code, _) =>
            {
                code.New(type.Methods.Single(method => method.Name == ".ctor").Handle);
                code.Return();
            },
            isStatic: true
        );

    private static void ListOf(SignatureTypeEncoder type, References references, string item) =>
        type.GenericInstantiation(references.Corpus("CorpusList`1"), 1, isValueType: false)
            .AddArgument()
            .Encode(references.Corpus(item), true);

    // public static CorpusView Combine(params CorpusView[] others) => Whole.With(others);
    private static void AddCombine(TypeModel index)
    {
        var whole = index.Methods.Single(method => method.Name == "get_Whole");
        index.Add(
            new MethodModel(
                "Combine",
                MethodAttributes.Public | MethodAttributes.HideBySig | MethodAttributes.Static,
                (blob, references) => Signature(blob, references, isInstance: false),
                (code, references) =>
                {
                    code.Call(whole.Handle);
                    code.LoadArgument(0);
                    code.CallVirtual(
                        references.Method(references.Corpus("CorpusView"), "With", blob => Signature(blob, references, isInstance: true))
                    );
                    code.Return();
                }
            )
            {
                Parameters = [new ParameterModel("others", IsParams: true)],
                Documentation = $"<summary>{IndexSyntax.SummaryOfAll["Combine"]}</summary>",
                DocumentedParameters = "(CorpusGen.CorpusView[])",
            }
        );
    }

    private static void Signature(BlobEncoder blob, References references, bool isInstance) =>
        blob.MethodSignature(isInstanceMethod: isInstance)
            .Parameters(
                1,
                returns => returns.Type().Encode(references.Corpus("CorpusView")),
                parameters => parameters.AddParameter().Type().SZArray().Encode(references.Corpus("CorpusView"))
            );
}
