using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Api;

/// <summary>
/// Decides the type of a document: a property for its quotations, figures, pictures and sections, and in these a field for each.
/// </summary>
internal static class DocumentApi
{
    // The run-time library fills as many fields in one call.
    private const int LongestRun = 8;

    private static readonly ApiParameter[] ShardAndOrdinal = [new("shard", LibraryTypes.CorpusShard), new("ordinal", LibraryTypes.Integer)];

    private static readonly ApiParameter[] TheDocument = [new("document", LibraryTypes.Document)];

    /// <summary>The constructor of every type of documents.</summary>
    public static ApiConstructor Constructor { get; } = PassOn(ShardAndOrdinal, []);

    /// <summary>Returns the type of a document.</summary>
    /// <param name="named">The document.</param>
    /// <param name="hasDocumentation">False to leave out the documentation of the document and its passages, which is most of the
    /// work.</param>
    public static ApiType Of(NamedDocument named, bool hasDocumentation = true) =>
        new(
            named.Name,
            hasDocumentation ? Citation.Of(named.Document) : "",
            ApiTypeKind.SealedClass,
            [.. Groups(named, hasDocumentation).SelectMany(group => group)]
        )
        {
            Base = GeneratedTypes.AnyDocument(named.Collection, named.IsTyped),
            Constructor = Constructor,
            HasCache = true,
            IsDocument = true,
            UsageWarning = named.UsageWarning,
        };

    // If a document has nothing of a kind, it inherits the property with the untyped, empty list: one type less for the compiler.
    private static IEnumerable<ApiMember[]> Groups(NamedDocument named, bool hasDocumentation)
    {
        var (document, names) = (named.Document, named.Names);
        var owner = GeneratedTypes.Document(named.Collection, named.Name);
        if (Has("Quotes", names.Quotes))
            yield return Group("Quote", LibraryTypes.Quote, "quotations", names.Quotes, i => Citation.Of(document, document.Quotes[i]));
        if (Has("Figures", names.Figures))
            yield return Group("Figure", LibraryTypes.Figure, "figures", names.Figures, i => Citation.Of(document, document.Figures[i]));
        if (Has("Pictures", names.Pictures))
        {
            yield return Group(
                "Picture",
                LibraryTypes.Picture,
                "pictures",
                names.Pictures,
                i => Citation.Of(document, document.Pictures[i])
            );
        }

        if (!Has("Sections", names.Sections))
            yield break;
        var sections = DocumentSection.Of(document.Blocks);
        yield return Group("Section", LibraryTypes.Section, "sections", names.Sections, i => Citation.Of(document, sections[i]));

        bool Has(string group, EquatableArray<string> all) =>
            all.Count > 0 || named.Forwarders.Any(forwarder => MemberPath.Parse(forwarder.OldName)!.Group == group);

        ApiMember[] Group(string kind, ApiTypeName item, string words, EquatableArray<string> all, Func<int, string> citation)
        {
            var type = GeneratedTypes.Group(owner, kind);
            var summary = $"The {words} of the document, by name.";
            var places = NameTable.FirstOfEach(all);
            return
            [
                new ApiProperty(kind + "s", summary, type, new CreateBody(type, [new ThisValue()]))
                {
                    HidesInherited = true,
                    Cache = ApiCache.Member,
                },
                new ApiType(
                    type.Name,
                    summary,
                    ApiTypeKind.SealedClass,
                    [
                        .. places.Select(place => new ApiField(all[place], hasDocumentation ? citation(place) : "", item)),
                        .. ForwarderApi.OfGroup(named.Forwarders, kind + "s", item),
                    ]
                )
                {
                    Base = LibraryTypes.GroupBase(kind),
                    IsPart = true,
                    Constructor = PassOn(TheDocument, [.. Runs(places, all)]),
                },
            ];
        }
    }

    // The run-time library has methods for 1, 2, 3, 4 and 8 fields.
    private static IEnumerable<FieldRun> Runs(List<int> places, EquatableArray<string> names)
    {
        var at = 0;
        while (at < places.Count)
        {
            var length = 1;
            while (length < LongestRun && at + length < places.Count && places[at + length] == places[at] + length)
                length++;
            if (length < LongestRun)
                length = Math.Min(length, 4);
            yield return new FieldRun(places[at], [.. Enumerable.Range(places[at], length).Select(place => names[place])]);
            at += length;
        }
    }

    private static DerivedConstructor PassOn(ApiParameter[] parameters, IReadOnlyList<FieldRun> fields) =>
        new(parameters, [.. parameters.Select((parameter, place) => new ParameterValue(place, parameter))], fields);
}
