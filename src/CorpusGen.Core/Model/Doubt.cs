using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>What a reader was not sure of. Recorded while reading; only validation judges.</summary>
public enum DoubtKind
{
    /// <summary>A quotation is opened and never closed.</summary>
    QuoteNeverClosed,

    /// <summary>A quotation is opened by a mark of one kind and closed by one of another.</summary>
    MarksOfDifferentKinds,

    /// <summary>Digits that are no number that can be read: "1,30,0".</summary>
    NumberUnreadable,

    /// <summary>A number that no decimal holds exactly.</summary>
    NumberTooLarge,

    /// <summary>A date or time that cannot be: February 30, 25:01.</summary>
    DateImpossible,

    /// <summary>More quotations or figures stand in the text than any text has: what stands behind is not looked for.</summary>
    TooMuchFound,

    /// <summary>Markdown that is nested too deep, or has more marks than any text: it is read as plain text.</summary>
    MarkdownRefused,
}

/// <summary>A doubt of a reader.</summary>
/// <param name="Kind">What is doubted.</param>
/// <param name="Range">The stretch it is about.</param>
/// <param name="Other">The other side of it, such as the mark that opens; null where there is none.</param>
public sealed record Doubt(DoubtKind Kind, TextRange Range, TextRange? Other = null);
