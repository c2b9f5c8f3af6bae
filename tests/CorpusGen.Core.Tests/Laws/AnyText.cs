using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>A text put together of pieces. It is shown as a C# literal, so that what fails can be pasted into a test.</summary>
public sealed record AnyText(string[] Pieces)
{
    public string Text { get; } = string.Concat(Pieces);

    /// <summary>
    /// Any text at all: random Unicode, what the rules look at, the paragraphs of the article in another order, and all of it glued
    /// together.
    /// </summary>
    public static Arbitrary<AnyText> Texts { get; } =
        Of(
            Gen.Frequency(
                (6, AnyPiece.Any.ListOf()),
                (2, AnyPiece.Paragraphs.ListOf()),
                (1, AnyPiece.Unicode.ListOf()),
                (
                    1,
                    Gen.Zip(AnyPiece.FrontMatter.ListOf(), AnyPiece.Any.ListOf())
                        .Select(both => (List<string>)["---\n", .. both.Item1, "---\n", .. both.Item2])
                )
            )
        );

    /// <summary>
    /// Texts whose paragraphs are well formed: those of the article and made ones, in any order. They stay so as they shrink.
    /// </summary>
    public static Arbitrary<AnyText> Articles { get; } =
        Arb.From(AnyPiece.Paragraphs.NonEmptyListOf().Select(list => new AnyText([.. list])), Fewer);

    /// <summary>Texts whose lines end in \n alone.</summary>
    public static Arbitrary<AnyText> TextsOfOneLineEnd { get; } =
        Of(
            AnyPiece
                .Any.ListOf()
                .Select(pieces =>
                    (List<string>)[.. pieces.Select(piece => piece.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'))]
                )
        );

    public override string ToString()
    {
        var literal = new StringBuilder("\"");
        foreach (var c in Text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c == '\n')
                literal.Append("\\n");
            else if (c == '\r')
                literal.Append("\\r");
            else if (c is >= ' ' and < '\x7F' or '“' or '”' or '‘' or '’')
                literal.Append(c);
            else
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        return literal.Append('"').ToString();
    }

    private static Arbitrary<AnyText> Of(Gen<List<string>> pieces) => Arb.From(pieces.Select(list => new AnyText([.. list])), Smaller);

    // Without half of the pieces, a quarter, …, one.
    private static IEnumerable<AnyText> Fewer(AnyText text)
    {
        for (var length = Math.Max(1, text.Pieces.Length / 2); length > 0; length /= 2)
        {
            for (var at = 0; at + length <= text.Pieces.Length; at += length)
                yield return new AnyText([.. text.Pieces[..at], .. text.Pieces[(at + length)..]]);
        }
    }

    // Fewer pieces first; then one of them shorter; at last one simpler.
    private static IEnumerable<AnyText> Smaller(AnyText text)
    {
        foreach (var fewer in Fewer(text))
            yield return fewer;
        var pieces = text.Pieces;
        for (var i = 0; i < pieces.Length; i++)
        {
            foreach (var smaller in Smaller(pieces[i]))
                yield return new AnyText([.. pieces[..i], smaller, .. pieces[(i + 1)..]]);
        }
    }

    private static IEnumerable<string> Smaller(string piece)
    {
        for (var length = piece.Length / 2; length > 0; length /= 2)
        {
            for (var at = 0; at + length <= piece.Length; at += length)
                yield return piece.Remove(at, length);
        }

        if (piece.Length != 1 || piece[0] is >= 'a' and <= 'z' or ' ' or '\n')
            yield break;
        yield return char.IsWhiteSpace(piece[0]) ? " " : "a";
    }
}
