using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Rules;

namespace CorpusGen.Core.Validation;

/// <summary>The rules that judge one document, by itself.</summary>
public static class DocumentRules
{
    // In the order of their ids, which is the order in which a reader would mend a text: what its characters are, how it is laid out,
    // what it quotes, what it reports. No rule sees what another found.
    private static readonly (Rule Rule, Func<Document, IEnumerable<Finding>> Judge)[] Rules =
    [
        (ReplacementCharacter.Rule, ReplacementCharacter.Judge),
        (ControlCharacter.Rule, ControlCharacter.Judge),
        (Mojibake.Rule, Mojibake.Judge),
        (EmptyDocument.Rule, EmptyDocument.Judge),
        (NoTitle.Rule, NoTitle.Judge),
        (RepeatedParagraph.Rule, RepeatedParagraph.Judge),
        (MixedLineEnds.Rule, MixedLineEnds.Judge),
        (BidirectionalControl.Rule, BidirectionalControl.Judge),
        (InvisibleCharacter.Rule, InvisibleCharacter.Judge),
        (TooMuch.Rule, TooMuch.Judge),
        (QuoteNeverClosed.Rule, QuoteNeverClosed.Judge),
        (MarksOfDifferentKinds.Rule, MarksOfDifferentKinds.Judge),
        (SpeakerUnknown.Rule, SpeakerUnknown.Judge),
        (SentenceWithoutEnd.Rule, SentenceWithoutEnd.Judge),
        (NumberUnreadable.Rule, NumberUnreadable.Judge),
        (NumberTooLarge.Rule, NumberTooLarge.Judge),
        (DateImpossible.Rule, DateImpossible.Judge),
        (SharesOverWhole.Rule, SharesOverWhole.Judge),
        (FigureContradicted.Rule, FigureContradicted.Judge),
    ];

    // What one rule says of one text. A file that is no text at all could have a million findings, which nobody reads and every tool has to carry.
    private const int MostFindings = 10_000;

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<Rule> All => Rules.Select(entry => entry.Rule);

    /// <summary>Judges a document. Linear in its text; never throws for any text.</summary>
    public static IReadOnlyList<Finding> Judge(Document document)
    {
        var findings = new List<Finding>();
        foreach (var (_, judge) in Rules)
            findings.AddRange(judge(document).Take(MostFindings));
        return [.. Switches.Filter(document, findings)];
    }
}
