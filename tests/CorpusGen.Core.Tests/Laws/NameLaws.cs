using System.Text.RegularExpressions;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>Each member has a name that C# accepts and that no other member has, whatever the text is.</summary>
[Trait("Category", "Slow")]
public sealed class NameLaws
{
    // C# lexical structure, without escapes: letters and letter-like numbers, or an underscore, at the start; after it also marks and
    // digits.
    private static readonly Regex Identifier = new(
        @"^[_\p{L}\p{Nl}][_\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*\z",
        RegexOptions.CultureInvariant
    );

    [Law(1000)]
    public static Property Every_name_is_a_legal_identifier() =>
        Prop.ForAll(
            AnyDocument.All,
            made =>
            {
                var read = CorpusCompiler.Read(new CorpusFile(made.Path, Collection: made.Text), made.Text);
                var map = CorpusCompiler.CreateMap([read.Head]);
                IEnumerable<string> names =
                [
                    .. read.Names.Quotes,
                    .. read.Names.Figures,
                    .. read.Names.Pictures,
                    .. read.Names.Sections,
                    .. map.Documents.Select(entry => entry.Name),
                    .. map.Speakers.Select(speaker => speaker.MemberName),
                    read.Head.Collection,
                ];
                Assert.All(names, AssertLegal);
            }
        );

    [Law(2000)]
    public static Property Any_words_make_a_legal_identifier() =>
        Prop.ForAll(
            AnyText.Texts,
            made =>
            {
                var name = Words.Identifier(Words.Pascal(made.Text, 7), "Quote");
                AssertLegal(name);
                Assert.InRange(name.Length, 1, 200);
            }
        );

    [Law(1000)]
    public static Property In_a_group_only_equal_contents_share_a_name() =>
        Prop.ForAll(
            AnyDocument.Prose,
            made =>
            {
                var read = CorpusCompiler.Read(new CorpusFile(made.Path), made.Text);
                var (document, names) = (read.Document, read.Names);
                AssertOwnNames(
                    names.Quotes,
                    i => $"{string.Join(" ", document.Quotes[i].Pieces.Select(document.WordsOf))}\n{document.Quotes[i].Kind}"
                );
                AssertOwnNames(names.Figures, i => $"{document.WordsOf(document.Figures[i].Range)}\n{document.Figures[i].Low}");
                AssertOwnNames(
                    names.Pictures,
                    i => document.Pictures[i] is { Caption.IsEmpty: false } picture ? document.WordsOf(picture.Caption) : ""
                );
                AssertOwnNames(
                    names.Sections,
                    i => document.WordsOf(document.Blocks[DocumentSection.Of(document.Blocks)[i].Heading].Range)
                );
                Assert.Equal(
                    (document.Quotes.Count, document.Figures.Count, document.Pictures.Count),
                    (names.Quotes.Count, names.Figures.Count, names.Pictures.Count)
                );
            }
        );

    [Law(300)]
    public static Property No_two_documents_of_a_collection_share_a_name_and_no_two_speakers() =>
        Prop.ForAll(
            AnyCorpus.All,
            corpus =>
            {
                var map = CorpusCompiler.CreateMap(corpus.Read().Select(document => document.Head));
                foreach (var collection in map.Documents.GroupBy(entry => entry.Collection, StringComparer.Ordinal))
                {
                    Assert.Equal(
                        collection.Count(),
                        collection.Select(entry => entry.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count()
                    );
                }

                Assert.Equal(
                    map.Speakers.Count,
                    map.Speakers.Select(speaker => speaker.MemberName).Distinct(StringComparer.OrdinalIgnoreCase).Count()
                );
                Assert.Equal(corpus.Files.Length, map.Documents.Count);
            }
        );

    // The reserved names represent those that the types of the generated code already have; SharedNamesTests compares them with the
    // library.
    private static void AssertLegal(string name)
    {
        Assert.Matches(Identifier, name);
        // All keywords are small letters; a name that begins with one has a letter that knows no large one.
        Assert.False(name.All(c => c is >= 'a' and <= 'z'), $"{name} could be a keyword");
    }

    private static void AssertOwnNames(EquatableArray<string> names, Func<int, string> content)
    {
        foreach (var shared in Enumerable.Range(0, names.Count).GroupBy(i => names[i], StringComparer.OrdinalIgnoreCase))
            Assert.Single(shared.Select(i => (names[i], content(i))).Distinct());
    }
}
