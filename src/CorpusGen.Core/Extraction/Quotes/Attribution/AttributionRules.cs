using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>A rule: finds who said a quotation, or says nothing.</summary>
internal delegate bool AttributionRule(Quotation quotation, out Attribution found);

/// <summary>
/// The rules, in the order in which they are asked. What stands nearest to the marks comes first: a cue that touches them, then a
/// clause behind them, then one anywhere before; the ends of the sentence last.
/// </summary>
internal static class AttributionRules
{
    private static readonly AttributionRule[] InOrder =
    [
        TouchingClauseBefore,
        SayingBeforeFragment,
        ClauseBehind.TryFind,
        ColonBefore,
        Label.TryFind,
        Signature.TryFind,
        SayingBefore,
        ClauseAtEnd.TryFind,
        AccordingTo.TryFind,
        ClauseBefore.TryFind,
        SameAsBefore,
    ];

    /// <summary>Asks the rules in order.</summary>
    public static bool TryFind(Quotation quotation, out Attribution found)
    {
        foreach (var rule in InOrder)
        {
            if (rule(quotation, out found))
                return true;
        }

        found = default;
        return false;
    }

    private static bool TouchingClauseBefore(Quotation quotation, out Attribution found)
    {
        found = default;
        return ClauseBefore.IsDirectlyBefore(quotation) && ClauseBefore.TryFind(quotation, out found);
    }

    private static bool ColonBefore(Quotation quotation, out Attribution found)
    {
        found = default;
        return quotation.Sentence.Is(quotation.Index - 1, WordKinds.Colon) && ClauseBefore.TryFind(quotation, out found);
    }

    /// <summary>Although he admitted that they had been "…," she called it a lie: a fragment belongs to the clause it is part of.</summary>
    private static bool SayingBeforeFragment(Quotation quotation, out Attribution found)
    {
        found = default;
        return !quotation.BeginsLikeSentence && quotation.Index > 0 && SayingBefore(quotation, out found);
    }

    private static bool SayingBefore(Quotation quotation, out Attribution found) =>
        ClauseBefore.TryFind(quotation, WordKinds.Say, out found);

    /// <summary>He called it "…" and "…".</summary>
    private static bool SameAsBefore(Quotation quotation, out Attribution found)
    {
        found = quotation.PreviousFound is { } same ? new Attribution(same.Source, null) : default;
        return quotation.PreviousFound is not null;
    }
}
