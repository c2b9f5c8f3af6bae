using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Rules;

namespace CorpusGen.Core.Validation.RuleSets;

/// <summary>The rules that need only one document.</summary>
public static class DocumentRules
{
    // In the order of their ids, which is the order in which an editor would correct a text: characters, structure, quotations, figures,
    // references.
    // Rules are independent of each other.
    private static readonly (DiagnosticDefinition Definition, Func<Document, IEnumerable<Finding>> Judge)[] Rules =
    [
        (ReplacementCharacter.Definition, ReplacementCharacter.Judge),
        (ControlCharacter.Definition, ControlCharacter.Judge),
        (Mojibake.Definition, Mojibake.Judge),
        (EmptyDocument.Definition, EmptyDocument.Judge),
        (RepeatedParagraph.Definition, RepeatedParagraph.Judge),
        (MixedLineEndings.Definition, MixedLineEndings.Judge),
        (BidirectionalControl.Definition, BidirectionalControl.Judge),
        (InvisibleCharacter.Definition, InvisibleCharacter.Judge),
        (DocumentTooComplex.Definition, DocumentTooComplex.Judge),
        (NotEnglish.Definition, NotEnglish.Judge),
        (DoubledWord.Definition, DoubledWord.Judge),
        (HeadingLevelSkipped.Definition, HeadingLevelSkipped.Judge),
        (UnclosedQuotation.Definition, UnclosedQuotation.Judge),
        (MismatchedQuotationMarks.Definition, MismatchedQuotationMarks.Judge),
        (UnknownSpeaker.Definition, UnknownSpeaker.Judge),
        (MissingFullStop.Definition, MissingFullStop.Judge),
        (InvalidNumber.Definition, InvalidNumber.Judge),
        (NumberTooLarge.Definition, NumberTooLarge.Judge),
        (InvalidDate.Definition, InvalidDate.Judge),
        (SharesExceedWhole.Definition, SharesExceedWhole.Judge),
        (ContradictoryFigures.Definition, ContradictoryFigures.Judge),
        (InconsistentShare.Definition, InconsistentShare.Judge),
        (PartsDoNotAddUp.Definition, PartsDoNotAddUp.Judge),
        (WeekdayMismatch.Definition, WeekdayMismatch.Judge),
        (UndefinedReference.Definition, UndefinedReference.Judge),
        (UnusedFootnote.Definition, UnusedFootnote.Judge),
        (MissingFootnote.Definition, MissingFootnote.Judge),
    ];

    // The limit for one rule and one text. A file that is not really text could have a million findings, which slow down every tool.
    private const int MostFindings = 10_000;

    /// <summary>Gets the diagnostics of the rules, in order.</summary>
    public static IEnumerable<DiagnosticDefinition> All => Rules.Select(entry => entry.Definition);

    /// <summary>Applies the rules to a document. Takes time linear in the length of its text, and does not throw for any text.</summary>
    public static IReadOnlyList<Finding> Judge(Document document)
    {
        var findings = new List<Finding>();
        foreach (var (_, judge) in Rules)
            findings.AddRange(judge(document).Take(MostFindings));
        return [.. DisableComments.Filter(document, findings)];
    }
}
