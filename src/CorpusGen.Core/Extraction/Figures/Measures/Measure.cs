using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>A number with its unit, in tokens: what becomes a figure once its context is read.</summary>
internal struct Measure
{
    /// <summary>The first token of the number or of the sign before it.</summary>
    public int First;

    /// <summary>The index after the last token of the number and its unit.</summary>
    public int End;

    /// <summary>The index after the number, at which the counted things begin.</summary>
    public int NumberEnd;

    public decimal? Low;
    public decimal? High;
    public Ratio? Ratio;
    public NumberForm Form;
    public bool Plain;
    public decimal Scale;
    public string Unit;
    public UnitFamily Family;
    public Modifier Modifier;
    public Change Change;

    /// <summary>True if the two ends are the levels before and after a change: "from 12 percent to 9 percent".</summary>
    public bool IsMove;

    /// <summary>True if a noun or adjective at the number makes it a change: "a 12% decline".</summary>
    public bool ChangeIsNamed;

    /// <summary>The fault of the digits if they are not a number.</summary>
    public DigitsKind Kind;

    /// <summary>True if a sign of money is before the number.</summary>
    public bool Prefixed;

    public readonly bool IsRange => Low != High;

    /// <summary>True if one thing is counted: the noun after it is in the singular.</summary>
    public readonly bool IsOne => Low == 1 && High == 1;
}
