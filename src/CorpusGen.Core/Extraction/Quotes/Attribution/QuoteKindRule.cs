using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Determines how words are quoted, and whether they continue those before them.</summary>
internal static class QuoteKindRule
{
    /// <summary>
    /// A whole sentence is direct; part of the writer's clause is mixed if it has a source, and a scare quote if not.
    /// </summary>
    public static QuoteKind Of(Quotation quotation, bool isAttributed)
    {
        var sentence = quotation.Sentence;
        var standsAlone =
            quotation.Index == 0
            || sentence.Is(
                quotation.Index - 1,
                QuoteTags.Comma | QuoteTags.Colon | QuoteTags.Dash | QuoteTags.Quotation | QuoteTags.Stop | QuoteTags.OtherMark
            );
        if (
            standsAlone
            && quotation.BeginsLikeSentence
            && (isAttributed ? IsWhole(quotation) : quotation.Index == 0 && EndsLikeSentence(quotation) && !IsTitle(quotation))
        )
        {
            return QuoteKind.Direct;
        }

        return isAttributed ? QuoteKind.Mixed : QuoteKind.Scare;
    }

    /// <summary>"A," he said, "B": the clause between the two is the one that reports both, and a comma or dash leads on.</summary>
    public static bool Joins(Quotation quotation, AttributionMatch? found)
    {
        var sentence = quotation.Sentence;
        return quotation.Previous >= 0
            && found is { } here
            && quotation.PreviousFound is { } before
            && here.Source == before.Source
            && here.Source.Start > sentence[quotation.Previous].End
            && (sentence.Is(quotation.Index - 1, QuoteTags.Comma | QuoteTags.Dash | QuoteTags.Semicolon) || !quotation.BeginsLikeSentence)
            && !Cues.Is(sentence, quotation.Index - 1)
            && HasOneCue(quotation);
    }

    /// <summary>"Singing on Water," Nora arranged a concert: a title with the comma of the clause.</summary>
    private static bool IsTitle(Quotation quotation) => quotation.LastCharacter == ',' && WorkTitle.IsCapitalised(quotation);

    private static bool IsWhole(Quotation quotation) => quotation.Index > 0 || quotation.InvitesClause || EndsLikeSentence(quotation);

    private static bool EndsLikeSentence(Quotation quotation) => quotation.LastCharacter is '.' or '?' or '!' or '…' or ',' or '。';

    /// <summary>"A," he said, adding that "B": two utterances.</summary>
    private static bool HasOneCue(Quotation quotation)
    {
        var sentence = quotation.Sentence;
        var cues = 0;
        for (var i = quotation.Previous + 1; i < quotation.Index; i++)
        {
            if (!Cues.Is(sentence, i))
                continue;
            if (sentence[i].Is(QuoteTags.Gerund))
                return false;
            if (sentence[i].Is(QuoteTags.Say))
                cues++;
        }

        return cues == 1;
    }
}
