using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>A rule: returns the speaker of a quotation, or nothing.</summary>
internal delegate bool AttributionRule(Quotation quotation, out AttributionMatch found);

/// <summary>
/// The rules, in the order in which they are applied. What is nearest to the marks comes first: a cue that touches them, then a
/// clause after them, then one anywhere before; the ends of the sentence last.
/// </summary>
internal static class AttributionRules
{
    private static readonly AttributionRule[] InOrder =
    [
        QuotativeClause.TryWasLike,
        QuotativeClause.TryWasHow,
        QuotativeClause.TryQuotedAfter,
        CitedCase.TryFind,
        TouchingClauseBefore,
        SayingBeforeFragment,
        ClauseAfter.TryFind,
        QuotativeClause.TryWasAnswer,
        QuotativeClause.TryBefore,
        ColonBefore,
        ColonLabel.TryFind,
        Signature.TryFind,
        SayingBefore,
        ClauseAtEnd.TryFind,
        AccordingTo.TryFind,
        ClauseBefore.TryFind,
        SameAsBefore,
    ];

    /// <summary>Asks the rules in order.</summary>
    public static bool TryFind(Quotation quotation, out AttributionMatch found)
    {
        foreach (var rule in InOrder)
        {
            if (rule(quotation, out found))
                return true;
        }

        found = default;
        return false;
    }

    private static bool TouchingClauseBefore(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        return ClauseBefore.IsDirectlyBefore(quotation) && ClauseBefore.TryFind(quotation, out found);
    }

    private static bool ColonBefore(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        return quotation.Sentence.Is(quotation.Index - 1, QuoteTags.Colon) && ClauseBefore.TryFind(quotation, out found);
    }

    /// <summary>Although he admitted that they had been "…," she called it a lie: a fragment belongs to the clause it is part of.</summary>
    private static bool SayingBeforeFragment(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        return !quotation.BeginsLikeSentence && quotation.Index > 0 && SayingBefore(quotation, out found);
    }

    private static bool SayingBefore(Quotation quotation, out AttributionMatch found) =>
        ClauseBefore.TryFind(quotation, QuoteTags.Say, out found);

    /// <summary>He called it "…" and "…".</summary>
    private static bool SameAsBefore(Quotation quotation, out AttributionMatch found)
    {
        found = default;
        if (quotation.PreviousFound is not { } same || BeginsAnew(quotation))
            return false;
        found = new AttributionMatch(same.Source, null);
        return true;
    }

    /// <summary>He asked us to mind "…"; but it is plain that "…": after a semicolon the writer speaks again.</summary>
    private static bool BeginsAnew(Quotation quotation)
    {
        // "…," replied Ellen; "…"
        if (quotation.Sentence.Is(quotation.Index - 1, QuoteTags.Semicolon) && quotation.PreviousFound is { Cue: { } cue })
            return cue.Start < quotation.Sentence[quotation.Previous].Start;
        for (var i = quotation.Previous + 1; i < quotation.Index; i++)
        {
            if (quotation.Sentence[i].Is(QuoteTags.Semicolon))
                return true;
        }

        return false;
    }
}
