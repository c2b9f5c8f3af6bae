using CorpusGen.Core.Tests.Pages;
using Xunit.Abstractions;

namespace CorpusGen.Core.Tests.Extraction.Figures;

/// <summary>The gold passages: precision and recall are printed, and may not fall.</summary>
public sealed class GoldTests(ITestOutputHelper output)
{
    [Fact]
    public void Precision_and_recall_do_not_fall()
    {
        var passages = Page.Read("Figures/Gold.md").Passages;
        int expected = 0,
            found = 0,
            right = 0,
            context = 0,
            contextRight = 0;
        foreach (var passage in passages)
        {
            var left = FigureSpec.Found(passage.Text).ToList();
            found += left.Count;
            expected += passage.Items.Count;
            foreach (var item in passage.Items)
            {
                var parts = item.Split("; ")
                    .Where(part => !part.Contains(": ", StringComparison.Ordinal) || part.StartsWith("doubt", StringComparison.Ordinal));
                var bare = string.Join("; ", parts);
                var match = left.FindIndex(candidate => FigureSpec.Agrees(bare, candidate));
                var named = item.Split("; ")
                    .Count(part => part.Contains(": ", StringComparison.Ordinal) && !part.StartsWith("doubt", StringComparison.Ordinal));
                context += named;
                if (match < 0)
                {
                    output.WriteLine($"missing  {item}\n      in  {passage.Text}");
                    continue;
                }

                right++;
                contextRight += item.Split("; ")
                    .Count(part =>
                        part.Contains(": ", StringComparison.Ordinal)
                        && !part.StartsWith("doubt", StringComparison.Ordinal)
                        && left[match].Split("; ").Contains(part)
                    );
                if (!FigureSpec.Agrees(item, left[match]))
                    output.WriteLine($"context  {item}\n   found  {left[match]}");
                left.RemoveAt(match);
            }

            foreach (var extra in left)
                output.WriteLine($"extra    {extra}\n      in  {passage.Text}");
        }

        double precision = (double)right / found,
            recall = (double)right / expected,
            part = (double)contextRight / context;
        output.WriteLine(
            $"{passages.Count} passages: precision {precision:P1}, recall {recall:P1} ({right} of {expected} items), "
                + $"context {part:P1} ({contextRight} of {context})"
        );
        Assert.True(passages.Count >= 120);
        Assert.True(precision >= 0.98, $"precision {precision:P1}");
        Assert.True(recall >= 0.98, $"recall {recall:P1}");
        Assert.True(part >= 0.95, $"context {part:P1}");
    }

    public static TheoryData<string, string[]> Examples => Of("Figures/README.md");

    public static TheoryData<string, string[]> Gold => Of("Figures/Gold.md");

    public static TheoryData<string, string[], string[]?> Edges => EdgePage.Cases("Figures/Edges.md");

    [Theory]
    [MemberData(nameof(Edges))]
    public void Edge_cases_match_the_accepted_page(string text, string[] items, string[]? right) =>
        EdgePage.Check(items, right, FigureSpec.Found(text));

    [Fact]
    public void The_page_of_edges_is_up_to_date() => EdgePage.Accept("Figures/Edges.md", FigureSpec.Found);

    // The expected items are found, in their order, and nothing else.
    [Theory]
    [MemberData(nameof(Gold))]
    [MemberData(nameof(Examples))]
    public void The_example_is_true(string text, string[] items)
    {
        var found = FigureSpec.Found(text);
        Assert.True(
            items.Length == found.Count && items.Zip(found).All(pair => FigureSpec.Agrees(pair.First, pair.Second)),
            string.Join("\n", found)
        );
    }

    private static TheoryData<string, string[]> Of(string page)
    {
        var data = new TheoryData<string, string[]>();
        foreach (var passage in Page.Read(page).Passages)
            data.Add(passage.Text, [.. passage.Items]);
        return data;
    }
}
