using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>
/// A name depends on the item itself. An item is renamed because others are added, removed or moved only if they have a candidate in
/// common, directly or through others. Then the names depend on the contents, and not on the order.
/// </summary>
[Trait("Category", "Slow")]
public sealed class NameStabilityLaws
{
    private static readonly HashSet<string> Reserved = new(["Count", "Find"], StringComparer.OrdinalIgnoreCase);

    // Few letters, so that they clash at every step. Their contents always differ.
    private static readonly Gen<string> Candidate = Gen.Elements("A", "a", "B", "C", "AB", "Ab", "BC", "Count", "CountThing", "Find");

    private static readonly Arbitrary<NameCandidates[]> Things = Arb.From(
        Candidate
            .NonEmptyListOf()
            .Resize(3)
            .ListOf()
            .Select(lists => lists.Select((names, i) => new NameCandidates([.. names, $"{names[0]}_{i}"], $"{i}")).ToArray()),
        things => Enumerable.Range(0, things.Length).Select(i => things.Where((_, other) => other != i).ToArray())
    );

    [Law(1000)]
    public static Property The_order_of_things_does_not_matter() =>
        Prop.ForAll(
            Things,
            things =>
            {
                var names = Named(things);
                var shuffled = Shuffle.Of(things, things.Length);
                var again = NameTable.Resolve(shuffled, Reserved, "Thing");
                for (var i = 0; i < shuffled.Length; i++)
                    Assert.Equal(names[shuffled[i].Content], again[i]);
            }
        );

    [Law(1000)]
    public static Property A_name_is_a_candidate_and_the_simplest_that_is_unique() =>
        Prop.ForAll(
            Things,
            things =>
            {
                var names = Named(things);
                foreach (var thing in things)
                {
                    Assert.Contains(names[thing.Content], Possible(thing));
                    if (
                        !things.Any(other =>
                            other != thing && Possible(other).Contains(Possible(thing)[0], StringComparer.OrdinalIgnoreCase)
                        )
                    )
                    {
                        Assert.Equal(Possible(thing)[0], names[thing.Content]);
                    }
                }
            }
        );

    [Law(1000)]
    public static Property What_is_added_or_removed_renames_only_what_could_be_called_the_same() =>
        Prop.ForAll(
            Things,
            things =>
            {
                var some = things.Where((_, i) => i % 3 != 0).ToArray();
                var touched = Touched(things, things.Where((_, i) => i % 3 == 0));
                var (all, fewer) = (Named(things), Named(some));
                Assert.All(
                    some.Where(thing => !touched.Contains(thing.Content)),
                    thing => Assert.Equal(fewer[thing.Content], all[thing.Content])
                );
            }
        );

    [Law(150)]
    public static Property Documents_and_speakers_that_clash_with_no_other_keep_their_names_whatever_is_added_removed_or_moved() =>
        Prop.ForAll(
            AnyCorpus.All,
            corpus =>
            {
                var all = corpus.Shuffled(1).Read().Select(document => document.Head).ToList();
                var some = all.Where((_, i) => i % 3 != 0).ToList();
                var (map, fewer) = (CorpusCompiler.CreateMap(all), CorpusCompiler.CreateMap(some));
                var added = all.Where((_, i) => i % 3 == 0).ToList();
                foreach (var collection in some.GroupBy(head => head.Collection))
                {
                    var touched = Touched(
                        [.. all.Where(head => head.Collection == collection.Key).Select(OfDocument)],
                        added.Where(head => head.Collection == collection.Key).Select(OfDocument)
                    );
                    foreach (var head in collection.Where(head => !touched.Contains(head.Path)))
                    {
                        Assert.Equal(
                            fewer.Documents.Single(entry => entry.Path == head.Path).Name,
                            map.Documents.Single(entry => entry.Path == head.Path).Name
                        );
                    }
                }

                var speakers = some.SelectMany(head => head.Speakers).Distinct().ToList();
                var others = added.SelectMany(head => head.Speakers).Distinct().Except(speakers).ToList();
                var clashing = Touched(
                    [.. speakers.Concat(others).Select(CorpusNames.CandidatesOf)],
                    others.Select(CorpusNames.CandidatesOf)
                );
                foreach (var speaker in speakers.Where(speaker => !clashing.Contains(speaker)))
                {
                    Assert.Equal(
                        fewer.Speakers.Single(known => known.Name == speaker).MemberName,
                        map.Speakers.Single(known => known.Name == speaker).MemberName
                    );
                }
            }
        );

    [Law(300)]
    public static Property A_paragraph_that_is_moved_renames_no_quotation_figure_or_picture() =>
        Prop.ForAll(AnyText.Articles, made => AssertSameNames(made.Text, string.Concat(Shuffle.Of(made.Pieces, made.Pieces.Length))));

    [Law(200)]
    public static Property A_paragraph_of_other_words_renames_nothing() =>
        Prop.ForAll(
            AnyText.Articles,
            made =>
            {
                const string Other = "“Zebras quietly quack,” Quentin Quux said. More than 77 quokkas were quarantined.\n\n";
                for (var at = 0; at <= made.Pieces.Length; at += 1 + (made.Pieces.Length / 3))
                    AssertSameNames(made.Text, string.Concat([.. made.Pieces[..at], Other, .. made.Pieces[at..]]));
            }
        );

    private static Dictionary<string, string> Named(NameCandidates[] things) =>
        things.Zip(NameTable.Resolve(things, Reserved, "Thing")).ToDictionary(pair => pair.First.Content, pair => pair.Second);

    private static string[] Possible(NameCandidates thing) =>
        [.. thing.Names.Select(name => Reserved.Contains(name) ? name + "Thing" : name)];

    private static NameCandidates OfDocument(DocumentHead head) => new([.. head.Names], head.Path);

    // The added things, what could be called as one of them is, what could be called as one of those is …
    private static HashSet<string> Touched(IReadOnlyList<NameCandidates> things, IEnumerable<NameCandidates> added)
    {
        var touched = added.Select(thing => thing.Content).ToHashSet();
        var names = new HashSet<string>(
            things.Where(thing => touched.Contains(thing.Content)).SelectMany(Possible),
            StringComparer.OrdinalIgnoreCase
        );
        var grown = true;
        while (grown)
        {
            grown = false;
            foreach (var thing in things.Where(thing => !touched.Contains(thing.Content) && Possible(thing).Any(names.Contains)))
            {
                grown = touched.Add(thing.Content);
                names.UnionWith(Possible(thing));
            }
        }

        return touched;
    }

    // Items with the same content in both have the same names in both.
    private static void AssertSameNames(string before, string after)
    {
        var (one, two) = (Said(before), Said(after));
        foreach (var said in one)
            Assert.Equal(said.Order(StringComparer.Ordinal), two[said.Key].Order(StringComparer.Ordinal));
    }

    // The names, by what they are the names of.
    private static ILookup<string, string> Said(string text)
    {
        var read = CorpusCompiler.Read(new CorpusFile("corpus/any.txt"), text);
        var document = read.Document;
        return document
            .Quotes.Zip(read.Names.Quotes, (quote, name) => (Said: string.Join("|", quote.Pieces.Select(document.WordsOf)), Name: name))
            .Concat(
                document.Figures.Zip(
                    read.Names.Figures,
                    (figure, name) => (Said: $"{document.WordsOf(figure.Range)} {WordsOf(figure.Concept)}", Name: name)
                )
            )
            .Concat(
                document.Pictures.Zip(
                    read.Names.Pictures,
                    (picture, name) => (Said: $"{document.WordsOf(picture.Caption)} ({WordsOf(picture.Credit)})", Name: name)
                )
            )
            .ToLookup(pair => pair.Said, pair => pair.Name);

        string WordsOf(Text.TextRange? range) => range is { } there ? document.WordsOf(there) : "";
    }
}
