using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Tests.Compilation;

/// <summary>The map of a corpus and its hash do not depend on the order of the files, and differ if something relevant differs.</summary>
public sealed class CorpusMapTests
{
    private static readonly DocumentHead[] Heads =
    [
        .. Enumerable
            .Range(0, 200)
            .Select(i =>
                Head(
                    $"corpus/news/text-{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}.md",
                    "news",
                    $"“We go now,” Ada {(char)('A' + (i % 26))}irch said."
                )
            ),
        Head("corpus/zoo/b.md", "zoo", "---\nkind: pony\n---\nText."),
        Head("corpus/zoo/a.md", "zoo", "Text."),
        Head("corpus/about/c.md", "about", "Text."),
    ];

    [Fact]
    public void Documents_are_in_order_of_collection_and_name_and_speakers_of_their_names()
    {
        var map = CorpusMap.Of(Heads);
        Assert.Equal(
            map.Documents.OrderBy(entry => entry.Collection, StringComparer.Ordinal).ThenBy(entry => entry.Name, StringComparer.Ordinal),
            map.Documents
        );
        Assert.Equal(26, map.Speakers.Count);
        Assert.Equal(map.Speakers.OrderBy(speaker => speaker.Name, StringComparer.Ordinal), map.Speakers);
        Assert.All(
            map.Speakers,
            speaker =>
                Assert.All(
                    speaker.Documents,
                    at => Assert.Contains(speaker.Name, Heads.Single(head => head.Path == map.Documents[at].Path).Speakers)
                )
        );
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter() => Assert.Equal(CorpusMap.Of(Heads), CorpusMap.Of(Heads.Reverse()));

    [Fact]
    public void Within_a_file_of_code_documents_are_counted_from_zero_in_order_of_their_paths() =>
        Assert.All(
            CorpusMap.Of(Heads).Documents.GroupBy(entry => entry.Shard),
            shard =>
                Assert.Equal(
                    Enumerable.Range(0, shard.Count()),
                    shard.OrderBy(entry => entry.Path, StringComparer.Ordinal).Select(entry => entry.Ordinal)
                )
        );

    [Fact]
    public void A_collection_has_a_type_if_one_of_its_documents_has_metadata() =>
        Assert.Equal(["Zoo", "Zoo"], CorpusMap.Of(Heads).Documents.Where(entry => entry.IsTyped).Select(entry => entry.Collection));

    [Fact]
    public void Of_two_files_with_one_path_the_first_is_the_document()
    {
        var (one, other) = (Head("corpus/a.md", "one", "Text."), Head("corpus/a.md", "other", "Text."));
        Assert.Equal("One", Assert.Single(CorpusMap.Of([one, other]).Documents).Collection);
        Assert.Equal("Other", Assert.Single(CorpusMap.Of([other, one]).Documents).Collection);
    }

    [Fact]
    public void Members_are_those_that_the_project_chooses()
    {
        Assert.All(CorpusMap.Of(Heads).Documents, entry => Assert.Equal(MemberLevel.All, entry.Members));
        var map = CorpusMap.Of(Heads, members: MemberPolicy.Parse("news=none|about=documents"));
        Assert.All(
            map.Documents,
            entry =>
                Assert.Equal(
                    entry.Collection switch
                    {
                        "News" => MemberLevel.None,
                        "About" => MemberLevel.Documents,
                        _ => MemberLevel.All,
                    },
                    entry.Members
                )
        );
    }

    [Fact]
    public void The_hash_of_a_corpus_is_another_for_another_text_path_collection_or_name_and_not_for_another_order()
    {
        var (a, b) = (Print("corpus/a.md", "one"), Print("corpus/b.md", "two"));
        var hash = CorpusHash.Of([a, b]).Text;
        Assert.Equal(hash, CorpusHash.Of([b, a]).Text);
        Assert.Matches("^[a-z0-9]{13}$", hash);
        string[] others =
        [
            CorpusHash.Of([a]).Text,
            CorpusHash.Of([a, Print("corpus/b.md", "twp")]).Text,
            CorpusHash.Of([Print("corpus/a.md", "two"), Print("corpus/b.md", "one")]).Text,
            CorpusHash.Of([a, Print("corpus/c.md", "two")]).Text,
            CorpusHash.Of([a, Print("corpus/b.md", "two", "news")]).Text,
            CorpusHash.Of([a, Print("corpus/b.md", "two", name: "x")]).Text,
        ];
        Assert.Equal(others.Length, others.Append(hash).Distinct().Count() - 1);
        Assert.Equal(hash, CorpusHash.Of([a, b, Print("corpus/a.md", "another")]).Text);
    }

    // Names are made of them, and a name must be the same in every year.
    [Theory]
    [InlineData("", 14695981039346656037UL, "b8sb7hv")]
    [InlineData("a", 12638187200555641996UL, "agpe0yt")]
    public void The_hash_of_a_content_stays_what_it_is(string content, ulong hash, string key)
    {
        Assert.Equal(hash, ContentHash.Of(content));
        Assert.Equal(key, ContentHash.Key(content));
    }

    private static DocumentHead Head(string path, string collection, string text) =>
        CorpusCompiler.Read(new CorpusFile(path, collection), text).Head;

    private static DocumentFingerprint Print(string path, string text, string collection = "Documents", string name = "") =>
        DocumentFingerprint.Of(CorpusCompiler.Read(new CorpusFile(path, collection, name), text).Document);
}
