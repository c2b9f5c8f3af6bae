using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Recording;

/// <summary>
/// The members of one document with the keys of their words. It depends on the document alone, so that callers keep it until the text
/// changes; its names are completed when the document has one.
/// </summary>
public sealed class DocumentMembers
{
    private readonly Item[] _items;
    private readonly string _key;
    private readonly TextRange _title;
    private (string Container, CurrentMember[] Members)? _named;
    private (RecordedApi Recorded, string Container, bool IsSame)? _compared;

    private DocumentMembers(ReadDocument read)
    {
        var document = read.Document;
        Head = read.Head;
        Shape = read.Head.HasMetadata ? MetadataShape.Of(document) : null;
        _key = WordKeys.Of(document);
        _title = document.Headline ?? (document.Blocks.Count > 0 ? document.Blocks[0].Range : default);
        var sections = DocumentSection.Of(document.Blocks);
        _items =
        [
            .. Items("Quotes", read.Names, i => (WordKeys.Of(document, document.Quotes[i]), document.Quotes[i].Range)),
            .. Items("Figures", read.Names, i => (WordKeys.Of(document, document.Figures[i]), document.Figures[i].Range)),
            .. Items("Pictures", read.Names, i => (WordKeys.Of(document, document.Pictures[i]), document.Pictures[i].Caption)),
            .. Items(
                "Sections",
                read.Names,
                i =>
                {
                    var heading = document.Blocks[sections[i].Heading].Range;
                    return (WordKeys.Of(document.WordsOf(heading)), heading);
                }
            ),
        ];
    }

    /// <summary>Gets the part of the document on which the names of the corpus depend.</summary>
    public DocumentHead Head { get; }

    /// <summary>Gets the keys of its metadata; null for none.</summary>
    public MetadataShape? Shape { get; }

    /// <summary>Lists the members of a document.</summary>
    public static DocumentMembers Of(ReadDocument document) => new(document);

    /// <summary>Returns the document itself as a member.</summary>
    public CurrentMember Document(MapEntry entry) =>
        new($"{entry.Collection}.{entry.Name}", MemberKind.Document, _key, entry.Collection, entry.Path, _title);

    /// <summary>Returns its passages as members.</summary>
    /// <param name="container">The path of the document: `Documents.Harbour`.</param>
    public IReadOnlyList<CurrentMember> Passages(string container)
    {
        if (_named is { } named && named.Container == container)
            return named.Members;
        var members = Array.ConvertAll(
            _items,
            item => new CurrentMember(
                $"{container}.{item.Group}.{item.Name}",
                MemberKind.Passage,
                item.Key,
                container,
                Head.Path,
                item.Range
            )
        );
        _named = (container, members);
        return members;
    }

    /// <summary>Returns true if exactly its passages are recorded, with their words. The answer is kept until one changes.</summary>
    /// <param name="recorded">The recorded members.</param>
    /// <param name="container">The path of the document.</param>
    public bool IsRecorded(RecordedApi recorded, string container)
    {
        if (_compared is { } compared && compared.Recorded == recorded && compared.Container == container)
            return compared.IsSame;
        var members = Passages(container);
        var isSame =
            recorded.PassagesIn(container).Count == members.Count
            && members.All(member =>
                recorded.Members.TryGetValue(member.Name, out var line) && (line.Line.Key.Length == 0 || line.Line.Key == member.Key)
            );
        _compared = (recorded, container, isSame);
        return isSame;
    }

    private static IEnumerable<Item> Items(string group, DocumentNames names, Func<int, (string Key, TextRange Range)> read)
    {
        var all = names.Of(group);
        foreach (var place in NameTable.FirstOfEach(all))
        {
            var (key, range) = read(place);
            yield return new Item(group, all[place], key, range);
        }
    }

    private readonly record struct Item(string Group, string Name, string Key, TextRange Range);
}
