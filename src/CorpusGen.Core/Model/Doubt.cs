using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>What a reader was not certain of. Readers record it; only validation judges it.</summary>
public enum DoubtKind
{
    /// <summary>A quotation is opened and never closed.</summary>
    QuoteNeverClosed,

    /// <summary>A quotation is opened by a mark of one kind and closed by one of another.</summary>
    MarksOfDifferentKinds,

    /// <summary>Digits that cannot be read as a number: "1,30,0".</summary>
    NumberUnreadable,

    /// <summary>A number that a decimal cannot hold exactly.</summary>
    NumberTooLarge,

    /// <summary>An impossible date or time: February 30, 25:01.</summary>
    DateImpossible,

    /// <summary>The text exceeds the limit of quotations or figures; those after the limit are not read.</summary>
    TooMuchFound,

    /// <summary>Markdown that is nested too deep or exceeds the limit of marks; it is read as plain text.</summary>
    MarkdownRefused,

    /// <summary>The text, or some of its blocks, is not English: what depends on the language is left out.</summary>
    NotEnglish,
}

/// <summary>A doubt of a reader.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Range">The range in question.</param>
/// <param name="Other">The other range of the problem, such as the opening mark, or null.</param>
public sealed record Doubt(DoubtKind Kind, TextRange Range, TextRange? Other = null);
