using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Sentences;

/// <summary>Reads one word or mark. A possessive is a token of its own: "Syria" and "’s".</summary>
internal static class WordReader
{
    /// <summary>What a capital in mid-sentence takes away: there "Bill", "May" and "Will" are names.</summary>
    private const WordKinds NotOfNames =
        WordKinds.Cue
        | WordKinds.Contain
        | WordKinds.Finite
        | WordKinds.Base
        | WordKinds.Gerund
        | WordKinds.AlsoNoun
        | WordKinds.Verb
        | WordKinds.Adverb;

    /// <summary>True where a word begins with the character.</summary>
    public static bool BeginsWord(char letter) => char.IsLetterOrDigit(letter) || letter is '@' or '#' or '$' or '€' or '£' or '%' or '&';

    /// <summary>Adds the word at an offset; answers the offset behind it.</summary>
    public static int Read(Sentence sentence, string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && GoesOn(text, end, limit))
            end++;
        if (end == start + 1 && end + 1 < limit && text[end] == '.' && char.IsUpper(text[start]))
            end++;
        var word = text.AsSpan(start, end - start);
        var possessive = EnclosedLength(word);
        var kinds = Kinds(sentence, word.Slice(0, word.Length - possessive));
        if (
            possessive == 0
            && (kinds & WordKinds.Abbreviation) != 0
            && end < limit
            && text[end] == '.'
            && !EndsSentence(text, end + 1, limit, kinds)
        )
        {
            end++;
        }

        sentence.Add(new Word(start, end - possessive, kinds));
        if (possessive > 0 && !sentence.IsFull)
        {
            sentence.Add(
                new Word(end - possessive, end, IsPossessive(kinds, word, possessive) ? WordKinds.PossessiveMark : WordKinds.Auxiliary)
            );
        }
        else if (end < limit && text[end] is '\'' or '’' && !sentence.IsFull)
        {
            sentence.Add(new Word(end, end + 1, WordKinds.PossessiveMark));
            end++;
        }

        return end;
    }

    /// <summary>The kind of the mark at an offset, and how many characters belong to it: "--", "...".</summary>
    public static WordKinds MarkAt(string text, int at, int limit, out int length)
    {
        length = 1;
        while (
            at + length < limit
            && text[at + length] == text[at]
            && text[at] is '-' or '.' or '?' or '!'
            && at + length < limit
            && text[at + length] == text[at]
        )
        {
            length++;
        }

        return text[at] switch
        {
            ',' or '、' or '،' => WordKinds.Comma,
            ':' or '：' => WordKinds.Colon,
            ';' => WordKinds.Semicolon,
            '-' or '–' or '—' or '―' => WordKinds.Dash,
            '(' or '[' or '{' => WordKinds.Open,
            ')' or ']' or '}' => WordKinds.Close,
            '.' or '?' or '!' or '。' or '？' or '！' or '…' => WordKinds.Stop,
            _ => WordKinds.OtherMark,
        };
    }

    private static bool GoesOn(string text, int at, int limit)
    {
        var letter = text[at];
        if (char.IsLetterOrDigit(letter))
            return true;
        return letter is '\'' or '’' or '-' or '.' or '&' or ',' or '_' or '/' or '\u00AD'
            && at + 1 < limit
            && char.IsLetterOrDigit(text[at + 1])
            && (letter is not ',' || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));
    }

    /// <summary>The length of what leans on a word: Syria’s, he’s, they’ve, I’m.</summary>
    private static int EnclosedLength(ReadOnlySpan<char> word)
    {
        var at = word.Length - 2;
        if (at > 0 && word[at] is '\'' or '’')
            return word[at + 1] is 's' or 'S' or 'm' or 'd' ? 2 : 0;
        at--;
        return
            at > 0
            && word[at] is '\'' or '’'
            && word.Slice(at + 1).SequenceEqual("ve".AsSpan())
                | word.Slice(at + 1).SequenceEqual("re".AsSpan())
                | word.Slice(at + 1).SequenceEqual("ll".AsSpan())
            ? 3
            : 0;
    }

    /// <summary>Behind a pronoun it is a verb: "he’s sure".</summary>
    private static bool IsPossessive(WordKinds kinds, ReadOnlySpan<char> word, int length) =>
        length == 2 && word[word.Length - 1] is 's' or 'S' && (kinds & (WordKinds.Pronoun | WordKinds.Relative)) == 0;

    private static WordKinds Kinds(Sentence sentence, ReadOnlySpan<char> word)
    {
        if (char.IsDigit(word[0]) || word[0] is '$' or '€' or '£')
            return WordKinds.Number;
        var kinds = Vocabulary.Table[word];
        if (word.Length == 2 && word[1] == '.')
            kinds = WordKinds.None;
        if (word.Length is 3 or 5 && word[1] == '.' && char.IsUpper(word[0]) && char.IsUpper(word[2]))
            kinds |= WordKinds.Abbreviation;
        if (!HasCapital(word))
            return kinds;
        var first = sentence.Count == 0 || sentence[sentence.Count - 1].Is(WordKinds.Quotation | WordKinds.Colon | WordKinds.Open);
        var mayBeName = (kinds & (WordKinds.Finite | WordKinds.AlsoNoun)) != WordKinds.Finite || (kinds & WordKinds.Cue) == 0;
        if ((!first && mayBeName) || (kinds & (WordKinds.Male | WordKinds.Female)) != 0)
            kinds &= ~NotOfNames;
        if ((kinds & (WordKinds.Male | WordKinds.Female)) != 0)
            kinds &= ~WordKinds.Auxiliary;
        return kinds | WordKinds.Capital;
    }

    /// <summary>"Ozkizilcik", "al-Assad", "O.", "iPhone"</summary>
    private static bool HasCapital(ReadOnlySpan<char> word)
    {
        if (char.IsUpper(word[0]))
            return true;
        for (var i = 1; i < word.Length && i < 6; i++)
        {
            if (char.IsUpper(word[i]))
                return true;
        }

        return word[0] is '@';
    }

    /// <summary>"U.S." ends a sentence where the next word begins one; "Mr." never does.</summary>
    private static bool EndsSentence(string text, int at, int limit, WordKinds kinds)
    {
        if ((kinds & WordKinds.Title) != 0)
            return false;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at >= text.Length
            || (at >= limit && !(at + 1 < text.Length && char.IsLower(text[at + 1]) && MarkKinds.FamilyOf(text[at]) != MarkFamily.None));
    }
}
