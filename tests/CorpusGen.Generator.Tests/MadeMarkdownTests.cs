using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Tests.Reading;
using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>
/// Hundreds of Markdown documents through the generator, the compiler and the run-time library: what was read is what is given.
/// </summary>
public sealed class MadeMarkdownTests
{
    [Fact]
    public void Text_words_and_HTML_come_through_character_for_character()
    {
        var made = MadeMarkdown
            .Documents()
            .Select((document, i) => (Path: $"corpus/made-{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}.md", document.Text))
            .ToList();
        var project = Project.Create(
            made.Select(document => (document.Path, (string?)document.Text)),
            """
            using System.Linq;
            public static class P { public static object Run() => Newsroom.Corpus.AllDocuments.ToDictionary(d => d.Path, d => new[] { d.Text, d.ToHtml(), string.Join("\n", d.Blocks.Select(b => b.Text)), string.Join("\n", d.Quotes.Select(q => q.Text)) }); }
            """
        );
        Assert.Empty(project.CompilerMessages);
        var given = (Dictionary<string, string[]>)project.Call("P", "Run")!;
        Assert.Equal(made.Count, given.Count);
        foreach (var (path, text) in made)
        {
            var read = DocumentReader.Read(new CorpusFile(path), text);
            string[] expected =
            [
                // What the parser refuses is plain text, whose HTML is made of its blocks.
                text,
                read.Html ?? given[path][1],
                string.Join("\n", read.Blocks.Select(block => read.WordsOf(block.Range))),
                string.Join("\n", read.Quotes.Select(quote => string.Join(" ", quote.Pieces.Select(read.WordsOf)))),
            ];
            // UTF-8 cannot encode a lone surrogate.
            for (var i = 0; i < expected.Length; i++)
            {
                Assert.True(
                    expected[i].Replace('\uD800', '\uFFFD') == given[path][i],
                    $"{i} of {path}:\n{text}\n---\n{expected[i]}\n---\n{given[path][i]}"
                );
            }
        }
    }
}
