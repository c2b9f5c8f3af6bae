using CorpusGen.Core.Extraction.Figures;
using CorpusGen.Core.Extraction.Quotes;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Plain;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Extraction;

/// <summary>A thread's texts share buffers: none may see another, and a short one may not pay for them.</summary>
[Trait("Category", "Slow")]
public sealed class KeptBuffersTests
{
    private const string Paragraph =
        "“The old pier is safe, and it will stay open for as long as the town needs it,” port director Clara Munk told reporters on "
        + "Monday, "
        + "October 10, 2016. According to the harbour board, more than 1,300 boats have used it since April, and the repairs cost "
        + "about $4.3 million. "
        + "The board had feared that the storms of the winter would damage the wooden piles below the water, but divers who looked at "
        + "them found none that "
        + "were broken. “We were lucky,” she said.\n\n"
        + "Nobody in the town can say who built the pier, or why it stands where the water is shallow and the wind is strong. The "
        + "oldest picture shows "
        + "fishermen who mend their nets on it, with the church behind them and no other house in sight. What the board will do with "
        + "the money that is "
        + "left has not been decided. Some would like a lamp at its end, others a bench, and the children of the school have asked "
        + "for both.\n\n";

    private static readonly string[] Texts =
    [
        "",
        string.Concat(Enumerable.Repeat(Paragraph, 5)),
        string.Concat(Enumerable.Repeat("one hundred ", 3_000)),
        string.Concat(
            Enumerable.Range(0, 400).Select(i => $"“Yes,” Ann{(char)('a' + (i % 26))}{(char)('a' + (i / 26))} Roe said of {i} ships. ")
        ),
        new string('“', 3_000),
        "Ten boats sank, he said: “Why?”",
    ];

    [Fact]
    public void A_text_gives_the_same_answer_whatever_was_read_before_it()
    {
        var alone = Texts.Select(text => OnItsOwnThread(() => Found(text))).ToArray();
        for (var round = 0; round < 3; round++)
        {
            for (var first = 0; first < Texts.Length; first++)
            {
                for (var second = 0; second < Texts.Length; second++)
                {
                    Assert.Equal(alone[first], Found(Texts[first]));
                    Assert.Equal(alone[second], Found(Texts[second]));
                }
            }
        }
    }

    [Fact]
    public void Texts_that_are_read_at_once_do_not_see_one_another()
    {
        var alone = Texts.Select(Found).ToArray();
        Parallel.For(0, 200, i => Assert.Equal(alone[i % Texts.Length], Found(Texts[i % Texts.Length])));
    }

    [Fact]
    public void An_article_allocates_no_more_than_its_own_size()
    {
        var text = Texts[1];
        var blocks = PlainText.Read(text).Blocks;
        Assert.InRange(Allocated(() => FigureExtractor.Extract(text, blocks)), 1, text.Length);
        Assert.InRange(Allocated(() => QuoteExtractor.Extract(text, blocks)), 1, text.Length);
    }

    /// <summary>What a call allocates once its thread has its buffers.</summary>
    private static long Allocated(Func<object> extract)
    {
        extract();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = extract();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(found);
        return allocated;
    }

    private static (FigureExtraction Figures, QuoteExtraction Quotes) Found(string text)
    {
        EquatableArray<Block> blocks = PlainText.Read(text).Blocks;
        return (FigureExtractor.Extract(text, blocks), QuoteExtractor.Extract(text, blocks));
    }

    private static T OnItsOwnThread<T>(Func<T> read)
    {
        T? found = default;
        var thread = new Thread(() => found = read());
        thread.Start();
        thread.Join();
        return found!;
    }
}
