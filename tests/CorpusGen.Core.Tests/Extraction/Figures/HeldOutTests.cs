using CorpusGen.Core.Tests.Pages;
using Xunit.Abstractions;

namespace CorpusGen.Core.Tests.Extraction.Figures;

/// <summary>
/// Passages that no rule was tuned on. Their share read right is printed for each genre; only a floor for each genre is held,
/// so that no rule is written for one of them.
/// </summary>
public sealed class HeldOutTests(ITestOutputHelper output)
{
    private const string PageName = "Figures/HeldOut.md";

    [Fact]
    public void Each_genre_of_the_held_out_passages_reaches_its_floor()
    {
        var below = new List<string>();
        foreach (var genre in Genres())
        {
            int expected = 0,
                found = 0,
                value = 0,
                whole = 0;
            foreach (var passage in genre.Passages)
            {
                var left = FigureSpec.Found(passage.Text).ToList();
                found += left.Count;
                expected += passage.Items.Count;
                foreach (var item in passage.Items)
                {
                    var match = left.FindIndex(candidate => Head(candidate) == Head(item));
                    if (match < 0)
                        continue;
                    value++;
                    whole += FigureSpec.Agrees(item, left[match]) ? 1 : 0;
                    left.RemoveAt(match);
                }
            }

            double precision = (double)value / found,
                recall = (double)value / expected;
            output.WriteLine(
                $"{genre.Name.PadRight(16)} {expected} items: value and unit {precision:P1} / {recall:P1} (precision / recall), "
                    + $"with modifier and change {(double)whole / expected:P1}"
            );
            if (precision < Floor || recall < Floor)
                below.Add($"{genre.Name}: {precision:P1} / {recall:P1}");
        }

        Assert.Empty(below);
    }

    [Fact]
    public void The_held_out_page_has_nine_genres_and_150_passages()
    {
        var genres = Genres();
        Assert.Equal(9, genres.Count);
        Assert.True(genres.Sum(genre => genre.Passages.Count) >= 150);
        Assert.All(genres, genre => Assert.True(genre.Passages.Count >= 15, genre.Name));
    }

    /// <summary>The share of value and unit that no genre may fall below, precision and recall.</summary>
    private const double Floor = 0.80;

    private static string Head(string item) => item.Split("; ")[0];

    /// <summary>Returns the passages under each heading of the page, in order.</summary>
    private static List<(string Name, List<Passage> Passages)> Genres() =>
        [.. Page.Read(PageName).Passages.GroupBy(passage => passage.Heading).Select(genre => (genre.Key, genre.ToList()))];
}
