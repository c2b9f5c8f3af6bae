using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Reading.Formats;
using CorpusGen.Core.Reading.Formats.Elements;
using CorpusGen.Core.Reading.Formats.Lines;
using CorpusGen.Core.Reading.Markdown;
using CorpusGen.Core.Reading.Plain;
using CorpusGen.Core.Reading.Syntaxes;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>The readers of the formats that are neither plain text nor Markdown, each in a file of its own.</summary>
internal static class FormatReaders
{
    private static readonly (IReadOnlyList<string> Extensions, Func<string, int, FormatText> Read)[] All =
    [
        (FileExtensions.Html, (text, start) => ElementReader.Read(text, start, ElementTable.Html)),
        (FileExtensions.Xml, (text, start) => ElementReader.Read(text, start, XmlKind.Of(text, start))),
        (FileExtensions.AsciiDoc, AsciiDocReader.Read),
        (FileExtensions.Rest, RestReader.Read),
        (FileExtensions.Org, OrgReader.Read),
        (FileExtensions.Subtitles, SubtitleReader.Read),
        (FileExtensions.Tex, TexReader.Read),
    ];

    /// <summary>Reads a text in the format of its extension; returns null if the extension has no reader here.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="metadata">The front matter.</param>
    /// <param name="syntaxes">The syntaxes of templates.</param>
    /// <param name="prose">The prose to extract quotations and figures from.</param>
    public static (Layout Layout, Metadata Metadata)? Read(
        string path,
        string text,
        Metadata metadata,
        IReadOnlyList<MarkupSyntax> syntaxes,
        out ProseText? prose
    )
    {
        prose = null;
        foreach (var (extensions, read) in All)
        {
            if (!FileExtensions.IsAny(path, extensions))
                continue;
            var content = read(text, metadata.Range.End);
            // The head of the file's own format is used if there is no front matter.
            if (metadata.Range.IsEmpty && content.HeadEnd > 0)
                metadata = new Metadata(content.Entries.ToEquatableArray(), TextRange.Between(0, content.HeadEnd), default);
            var start = Math.Max(metadata.Range.End, content.HeadEnd);
            var found = extensions == FileExtensions.Html ? TemplateTags.Remove(text, start, content.Leaves, syntaxes) : content.Leaves;
            var leaves = BlockGaps.Fill(text, start, found);
            var marks = InlineMarkReader.Read(text, leaves);
            prose = ProseBuilder.Build(text, leaves);
            var source = leaves.LastOrDefault() is { Kind: BlockKind.Paragraph } last ? SourceLineRule.SourceOf(text, last.Range) : null;
            var layout = new Layout(
                leaves.Select(leaf => new Model.Block(leaf.Kind, leaf.Range, leaf.Level)).ToEquatableArray(),
                content.Pictures.OrderBy(picture => picture.Caption.Start).ToEquatableArray(),
                source
            )
            {
                Marks = marks,
                QuotedWords = found.Where(leaf => leaf.Kind == BlockKind.BlockQuote).Select(leaf => leaf.Range).ToEquatableArray(),
                // By the words alone: tags on the same line are part of the filled blocks.
                Quotes = BlockQuotes.Read(text, start, found, marks),
            };
            return (layout, metadata);
        }

        return null;
    }
}
