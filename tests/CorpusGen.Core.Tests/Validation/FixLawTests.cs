using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>Laws of the rules and of their fixes, tried on texts made of what goes wrong in texts.</summary>
[Trait("Category", "Slow")]
public sealed class FixLawTests
{
    private static readonly string[] Pieces =
    [
        "“",
        "”",
        "\"",
        "‘",
        "’",
        "'",
        "„",
        "«",
        "»",
        "said",
        " Ada Birch said",
        "We go.",
        " ",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        "\r\n\r\n",
        "\r",
        "\u2028",
        "â€œ",
        "â€\u009D",
        "Ã©",
        "Ã",
        "ðŸ˜€",
        "\u0007",
        "\u0093",
        "\u001B[0m",
        "\0",
        "\uFFFD",
        "\uD83D",
        "\uDE00",
        "1,30,0",
        "February 30, 2019",
        "40 percent of boats",
        "File photo shows the harbour of Elmstead on a long Monday.",
        " (AP)",
        "The harbour of Elmstead closes on Monday for some weeks.",
        ",",
        ".",
        ":",
        "é",
        "…",
        "—",
        "\uFEFF",
        "Source: X",
        "10",
        "1,000 red boats",
        "5,.10",
        "\u202E",
        "\u202C",
        "\u2067",
        "\u2069",
        "\u05D0",
        "\u200B",
        "\uFE0F",
        "\uDB40\uDC61",
        "\uD83C\uDFF4",
    ];

    public static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Property(MaxTest = 2000)]
    public static Property No_text_makes_a_rule_throw_or_point_outside_of_it() =>
        Prop.ForAll(
            Texts(),
            text =>
            {
                var document = Read(text);
                return ValidationRules
                    .Judge([document, Read(text, "two.txt")])
                    .All(finding =>
                        finding.Message.Length > 0
                        && IsInside(text, finding.Place.Range)
                        && finding.Others.All(other => IsInside(text, other.Range))
                        && Baseline.KeyOf(finding, document).Length > 0
                    );
            }
        );

    [Property(MaxTest = 2000)]
    public static Property A_fix_changes_nothing_but_its_place() =>
        Prop.ForAll(
            Texts(),
            text =>
            {
                var document = Read(text);
                return DocumentRules
                    .Judge(document)
                    .Where(finding => finding.Fix is not null)
                    .All(finding => IsItsPlace(document, finding) && KeepsTheRest(text, finding.Fix!));
            }
        );

    [Property(MaxTest = 2000)]
    public static Property A_fixed_text_needs_no_fix() =>
        Prop.ForAll(
            Texts(),
            text =>
            {
                var corrected = Correction.Of(new CorpusFile("one.txt"), text, (_, _) => true);
                return corrected == Correction.Of(new CorpusFile("one.txt"), corrected, (_, _) => true);
            }
        );

    [Property(MaxTest = 1000)]
    public static Property Edits_survive_their_way_to_the_code_fix() =>
        Prop.ForAll(
            Texts(),
            text =>
            {
                TextEdit[] edits =
                [
                    new(new TextRange(3, 0), text),
                    new(new TextRange(7, 12), ""),
                    new(new TextRange(40, 1), text + " 1 2 "),
                ];
                return EditList.Read(EditList.Write(edits)).SequenceEqual(edits);
            }
        );

    // The edits are in the lines of the finding or of its related location, or in the blank lines around them.
    private static bool IsItsPlace(Document document, Finding finding)
    {
        IEnumerable<TextRange> places = [finding.Place.Range, .. finding.Others.Select(other => other.Range)];
        return finding.Fix!.Edits.All(edit => places.Any(place => IsNear(document, edit.Range, place)));
    }

    private static bool IsNear(Document document, TextRange edit, TextRange place)
    {
        var block = document.Blocks.FirstOrDefault(block => block.Range.Contains(place.Start))?.Range ?? place;
        var around = TextRange.Between(Math.Min(block.Start, place.Start), Math.Max(block.End, place.End));
        return Words(document.Text, edit.Start, around.Start) && Words(document.Text, around.End, edit.End);
    }

    // Returns true if there is only white space from the first offset to the second.
    private static bool Words(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('\uFEFF' or '\u200B'))
                return false;
        }

        return true;
    }

    private static bool KeepsTheRest(string text, Fix fix)
    {
        var corrected = Correction.Apply(text, fix.Edits.ToList());
        var (done, shift) = (0, 0);
        foreach (var edit in fix.Edits)
        {
            if (edit.Range.Start < done || text[done..edit.Range.Start] != corrected[(done + shift)..(edit.Range.Start + shift)])
                return false;
            done = edit.Range.End;
            shift += edit.Replacement.Length - edit.Range.Length;
        }

        return text[done..] == corrected[(done + shift)..];
    }

    private static bool IsInside(string text, TextRange range) => range.Start >= 0 && range.Length >= 0 && range.End <= text.Length;

    private static Document Read(string text, string path = "one.txt") => DocumentReader.Read(new CorpusFile(path), text);
}
