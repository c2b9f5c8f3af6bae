using System.Text.RegularExpressions;

namespace CorpusGen.Core.Reading.Packages;

/// <summary>What the style of a paragraph means.</summary>
internal enum ParagraphRole
{
    /// <summary>A paragraph.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A paragraph of a block quote.</summary>
    Quote,

    /// <summary>The caption of a picture.</summary>
    Caption,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>Code.</summary>
    Code,

    /// <summary>An entry of a table of contents, which repeats headings.</summary>
    Contents,
}

/// <summary>The meaning of a style.</summary>
/// <param name="Role">The role.</param>
/// <param name="Level">The level of a heading from 1, or of an item from 0.</param>
/// <param name="IsOrdered">True for the item of a numbered list.</param>
internal readonly record struct ParagraphStyle(ParagraphRole Role, int Level = 0, bool IsOrdered = false)
{
    // The built-in styles of Word and LibreOffice. Their names in the files are English in every language.
    private static readonly (Regex Name, ParagraphRole Role)[] Names =
    [
        (Of(@"^heading ?(?<level>[1-9])$"), ParagraphRole.Heading),
        (Of(@"^title$"), ParagraphRole.Heading),
        (Of(@"^(intense )?quote$|^quotations$|^block text$"), ParagraphRole.Quote),
        (Of(@"^caption$|^illustration$|^figure$"), ParagraphRole.Caption),
        (Of(@"^toc (heading|[1-9])$|^table of figures$|^contents (heading|[1-9])$|^index( heading| [1-9])?$"), ParagraphRole.Contents),
        (Of(@"^list (bullet|(?<ordered>number))( (?<level>[2-5]))?$"), ParagraphRole.Item),
        (Of(@"^html preformatted$|^preformatted text$|^source code$|^code$"), ParagraphRole.Code),
    ];

    /// <summary>Returns the meaning of a style's name; null if it has none, and the style that it is based on decides.</summary>
    public static ParagraphStyle? OfName(string name)
    {
        name = name.Replace("_20_", " ").ToLowerInvariant();
        foreach (var (pattern, role) in Names)
        {
            if (pattern.Match(name) is not { Success: true } found)
                continue;
            var level = found.Groups["level"] is { Success: true } digit ? digit.Value[0] - '0' : 1;
            return new ParagraphStyle(role, role == ParagraphRole.Item ? level - 1 : level, found.Groups["ordered"].Success);
        }

        return null;
    }

    private static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant);
}
