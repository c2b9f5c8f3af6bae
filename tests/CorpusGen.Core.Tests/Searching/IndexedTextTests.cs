using CorpusGen.Core.Model;
using CorpusGen.Core.Searching;
using CorpusGen.Format;
using CorpusGen.Format.Search;

namespace CorpusGen.Core.Tests.Searching;

/// <summary>What is kept of a document for the search.</summary>
public sealed class IndexedTextTests
{
    [Fact]
    public void A_document_has_each_word_once_with_its_places_and_a_gap_between_blocks() =>
        Assert.Equal(
            "the 0,3,5 harbour 1,6 boat 4",
            string.Join(" ", WordsOf("The harbour\n\nThe boat; the harbour").Select(word => $"{word.Word} {string.Join(",", word.Places)}"))
        );

    [Fact]
    public void Words_of_Markdown_are_read_without_its_marks_and_its_targets() =>
        Assert.Equal(
            "harbour closes today",
            string.Join(
                " ",
                WordsOf("har**bour** [closes](https://example.org/never) today\n\n<!-- unseen -->\n", "corpus/a.md")
                    .Select(word => word.Word)
            )
        );

    [Fact]
    public void Texts_are_equal_if_their_words_are()
    {
        Assert.Equal(Of("The harbour."), Of("The  harbour!"));
        Assert.NotEqual(Of("The harbour."), Of("The harbours."));
    }

    private static IndexedText Of(string text, string path = "corpus/a.txt") =>
        IndexedText.Of(CorpusCompiler.Read(new CorpusFile(path), text).Document);

    private static List<(string Word, int[] Places)> WordsOf(string text, string path = "corpus/a.txt")
    {
        var words = new List<(string, int[])>();
        var indexed = Of(text, path);
        var reader = new RecordReader(indexed.Words.AsSpan(), 0);
        while (!reader.IsAtEnd)
        {
            var word = System.Text.Encoding.UTF8.GetString(reader.Raw(reader.Number()));
            var places = new int[reader.Number()];
            reader.Number();
            var place = -1;
            for (var i = 0; i < places.Length; i++)
                places[i] = place = PostingList.Place(ref reader, place);
            words.Add((word, places));
        }

        return words;
    }
}
