using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Rules;

namespace CorpusGen.Core.Validation;

/// <summary>The rules that judge one document, by itself.</summary>
public static class DocumentRules
{
    // In the order of their ids, which is the order in which a reader would mend a text: what its characters are, how it is laid out,
    // what it quotes, what it reports. No rule sees what another found.
    private static readonly (DiagnosticDefinition Definition, Func<Document, IEnumerable<Finding>> Judge)[] Rules =
    [
        (ReplacementCharacter.Definition, ReplacementCharacter.Judge),
        (ControlCharacter.Definition, ControlCharacter.Judge),
        (Mojibake.Definition, Mojibake.Judge),
        (EmptyDocument.Definition, EmptyDocument.Judge),
        (MissingTitle.Definition, MissingTitle.Judge),
        (RepeatedParagraph.Definition, RepeatedParagraph.Judge),
        (MixedLineEndings.Definition, MixedLineEndings.Judge),
        (BidirectionalControl.Definition, BidirectionalControl.Judge),
        (InvisibleCharacter.Definition, InvisibleCharacter.Judge),
        (DocumentTooComplex.Definition, DocumentTooComplex.Judge),
        (UnclosedQuotation.Definition, UnclosedQuotation.Judge),
        (MismatchedQuotationMarks.Definition, MismatchedQuotationMarks.Judge),
        (UnknownSpeaker.Definition, UnknownSpeaker.Judge),
        (MissingFullStop.Definition, MissingFullStop.Judge),
        (InvalidNumber.Definition, InvalidNumber.Judge),
        (NumberTooLarge.Definition, NumberTooLarge.Judge),
        (InvalidDate.Definition, InvalidDate.Judge),
        (SharesExceedWhole.Definition, SharesExceedWhole.Judge),
        (ContradictoryFigures.Definition, ContradictoryFigures.Judge),
    ];

    // What one rule says of one text. A file that is no text at all could have a million findings, which nobody reads and every tool has to carry.
    private const int MostFindings = 10_000;

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<DiagnosticDefinition> All => Rules.Select(entry => entry.Definition);

    /// <summary>Judges a document. Linear in its text; never throws for any text.</summary>
    public static IReadOnlyList<Finding> Judge(Document document)
    {
        var findings = new List<Finding>();
        foreach (var (_, judge) in Rules)
            findings.AddRange(judge(document).Take(MostFindings));
        return [.. DisableComments.Filter(document, findings)];
    }
}
