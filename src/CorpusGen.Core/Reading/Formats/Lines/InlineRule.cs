namespace CorpusGen.Core.Reading.Formats.Lines;

/// <summary>What is read of inline markup.</summary>
internal enum InlineKind
{
    /// <summary>The words of the group `w`; nothing if the rule has none.</summary>
    Words,

    /// <summary>The group `w` as code.</summary>
    Code,

    /// <summary>Other characters.</summary>
    Instead,

    /// <summary>The group `w` as the label of a turn: its words, and a colon after them.</summary>
    Label,

    /// <summary>The group `w` between quotation marks, which the reader adds.</summary>
    Quoted,

    /// <summary>A letter with an accent of TeX.</summary>
    Accent,

    /// <summary>An image: the group `t` is its file, and `w` its alternative text.</summary>
    Image,
}

/// <summary>A kind of inline markup.</summary>
/// <param name="Pattern">The regular expression. Its groups are `w` and `t`; it must not be able to take long for any text.</param>
/// <param name="Kind">What is read of it.</param>
/// <param name="Instead">The other characters.</param>
internal sealed record InlineRule(string Pattern, InlineKind Kind = InlineKind.Words, string Instead = "");
