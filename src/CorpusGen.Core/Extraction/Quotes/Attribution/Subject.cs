using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Finds whose verb it is.</summary>
internal static class Subject
{
    /// <summary>The subject of the verb at an index; null where there is none from <paramref name="limit"/> on.</summary>
    public static TextRange? Of(Sentence sentence, int verb, int limit)
    {
        if (!Cues.HasSubject(sentence, verb)) return OfClause(sentence, limit, verb);
        var end = verb - 1;
        while (end >= limit && (sentence[end].Is(WordKinds.Auxiliary) || Cues.IsAdverb(sentence, end))) end--;
        if (end < limit) return null;
        if (sentence[end].Is(WordKinds.Conjunction | WordKinds.Verb) || NounPhrase.IsVerb(sentence, end)) return OfClause(sentence, limit, verb);
        if (sentence.IsWord(end, "that") || sentence.IsWord(end, "which")) return NounBefore(sentence, end - 1, limit) ?? OfClause(sentence, limit, verb);
        return NounBefore(sentence, end, limit) ?? OfClause(sentence, limit, verb);
    }

    /// <summary>The subject of the clause that begins at an index: behind what is put in front of it ("On Monday, …", "Asked why, …").</summary>
    public static TextRange? OfClause(Sentence sentence, int from, int before)
    {
        var start = from;
        while (start < before && sentence[start].Is(WordKinds.Mark | WordKinds.Quotation | WordKinds.Conjunction | WordKinds.Adverb) && !sentence[start].Is(WordKinds.Capital & WordKinds.Number)) start++;
        for (var fronted = 0; fronted < 3 && start < before && IsFronted(sentence, start); fronted++)
        {
            var comma = start;
            while (comma < before && !sentence[comma].Is(WordKinds.Comma | WordKinds.Dash)) comma++;
            if (comma >= before) return NameInside(sentence, start, before);
            start = comma + 1;
        }

        if (start >= before || !NounPhrase.Begins(sentence, start)) return null;
        var end = NounPhrase.EndFrom(sentence, start, before);
        return end > start ? sentence.Range(start, end) : null;
    }

    private static bool IsFronted(Sentence sentence, int index) =>
        sentence[index].Is(WordKinds.Preposition | WordKinds.Subordinator | WordKinds.Gerund | WordKinds.Adverb | WordKinds.Conjunction | WordKinds.Time)
        || (sentence[index].Is(WordKinds.Finite) && !sentence[index].Is(WordKinds.AlsoNoun)) || EndsInIng(sentence, index);

    private static bool EndsInIng(Sentence sentence, int index)
    {
        var letters = sentence.Letters(index);
        return letters.Length > 5 && letters[letters.Length - 1] == 'g' && letters[letters.Length - 2] == 'n' && letters[letters.Length - 3] == 'i' && !sentence.Is(index + 1, WordKinds.Capital);
    }

    private static TextRange? NounBefore(Sentence sentence, int end, int limit)
    {
        var start = NounPhrase.StartBefore(sentence, end, limit);
        if (start < 0) return null;
        while (end > start && sentence[end].Is(WordKinds.Comma | WordKinds.Dash | WordKinds.Relative)) end--;
        return sentence.Range(start, end + 1);
    }

    /// <summary>"In an interview Trump said": the last name before the verb.</summary>
    private static TextRange? NameInside(Sentence sentence, int from, int before)
    {
        for (var i = before - 1; i > from; i--)
        {
            if (sentence[i].Is(WordKinds.Pronoun)) return sentence.Range(i, i + 1);
            if (!NounPhrase.IsVerb(sentence, i) || i == from + 1) continue;
            var start = NounPhrase.StartBefore(sentence, i - 1, from + 1);
            if (start >= 0) return sentence.Range(start, i);
        }

        return null;
    }
}
