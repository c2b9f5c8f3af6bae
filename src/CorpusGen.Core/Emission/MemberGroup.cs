using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>What of one kind a document holds, by name: a type of its own in what is emitted.</summary>
/// <param name="Kind">The kind, by which the group and the document's property are named: `Quote`, `Figure`, `Picture`, `Section`.</param>
/// <param name="Item">The run-time library's type of what the members give.</param>
/// <param name="Summary">What an editor shows of the group.</param>
/// <param name="Members">The members in order; none has another's name.</param>
internal sealed record MemberGroup(string Kind, string Item, string Summary, IReadOnlyList<Member> Members)
{
    /// <summary>The groups of a document. One that has nothing of a kind inherits the untyped, empty list: a type less for the compiler.</summary>
    public static IEnumerable<MemberGroup> Of(NamedDocument named)
    {
        var (document, names) = (named.Document, named.Names);
        if (names.Quotes.Count > 0)
            yield return Group("Quote", "Quote", "quotations", names.Quotes, i => Citation.Of(document, document.Quotes[i]));
        if (names.Figures.Count > 0)
            yield return Group("Figure", "Figure", "figures", names.Figures, i => Citation.Of(document, document.Figures[i]));
        if (names.Pictures.Count > 0)
            yield return Group("Picture", "Picture", "pictures", names.Pictures, i => Citation.Of(document, document.Pictures[i]));
        if (names.Sections.Count == 0)
            yield break;
        var sections = DocumentSection.Of(document.Blocks);
        yield return Group("Section", "DocumentSection", "sections", names.Sections, i => Citation.Of(document, sections[i]));
    }

    /// <summary>The members in runs of 8, 4, 3, 2 or 1 that stand one after the other: so many the run-time library gives in one call.</summary>
    public IEnumerable<IReadOnlyList<Member>> Runs()
    {
        var at = 0;
        while (at < Members.Count)
        {
            var length = 1;
            while (length < 8 && at + length < Members.Count && Members[at + length].Place == Members[at].Place + length)
                length++;
            if (length < 8)
                length = Math.Min(length, 4);
            yield return [.. Enumerable.Range(at, length).Select(i => Members[i])];
            at += length;
        }
    }

    private static MemberGroup Group(string kind, string item, string words, EquatableArray<string> names, Func<int, string> citation)
    {
        // What says the same has one name, and the name gives the first of them.
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new MemberGroup(
            kind,
            item,
            $"The {words} of the document, by name.",
            [.. Enumerable.Range(0, names.Count).Where(i => written.Add(names[i])).Select(i => new Member(i, names[i], citation(i)))]
        );
    }
}

/// <summary>A quotation, figure, picture or section that has a name.</summary>
/// <param name="Place">Its place among those of its kind in the document.</param>
/// <param name="Name">Its name.</param>
/// <param name="Citation">What an editor shows of it, as XML.</param>
internal sealed record Member(int Place, string Name, string Citation);
