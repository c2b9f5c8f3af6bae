using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Marks;

namespace CorpusGen.Core.Extraction.Quotes.Sentences;

/// <summary>Reads one word or mark. A possessive is a token of its own: "Syria" and "’s".</summary>
internal static class QuoteTokenReader
{
    /// <summary>Tags that a capital in mid-sentence removes: there "Bill", "May" and "Will" are names.</summary>
    private const QuoteTags NotOfNames =
        QuoteTags.Cue
        | QuoteTags.Contain
        | QuoteTags.Finite
        | QuoteTags.Base
        | QuoteTags.Gerund
        | QuoteTags.AlsoNoun
        | QuoteTags.Verb
        | QuoteTags.Adverb;

    /// <summary>Returns true if a word can begin with the character.</summary>
    public static bool BeginsWord(char letter) => char.IsLetterOrDigit(letter) || letter is '@' or '#' or '$' or '€' or '£' or '%' or '&';

    /// <summary>Adds the word at an offset; returns the offset after it.</summary>
    public static int Read(QuoteSentence sentence, string text, int start, int limit)
    {
        // Most words are ASCII letters to their end; the key for the look-up is made on the way.
        var end = start;
        var key = 0UL;
        var lower = 0x20;
        for (; end < limit && LetterKey.Has(text[end]); end++)
        {
            key = LetterKey.Add(key, text[end]);
            lower &= text[end];
        }

        var letters = end - start;
        end = Math.Max(end, start + 1);
        while (end < limit && GoesOn(text, end, limit))
            end++;
        if (end == start + 1 && end + 1 < limit && text[end] == '.' && char.IsUpper(text[start]) && !IsFirstPerson(sentence, text[start]))
            end++;
        var word = text.AsSpan(start, end - start);
        var possessive = letters == word.Length ? 0 : EnclosedLength(word);
        if (letters != word.Length - possessive || letters > LetterKey.MostLetters)
            key = 0;
        var tags = TagsOf(sentence, word.Slice(0, word.Length - possessive), key, mayHaveCapital: key == 0 || lower == 0);
        if (possessive == 0 && end < limit && text[end] == '.')
        {
            if (AbbreviatedTitle.Is(text, start, end, limit, tags))
                tags |= QuoteTags.Abbreviation | QuoteTags.Title;
            if ((tags & QuoteTags.Abbreviation) != 0 && !EndsSentence(text, end + 1, limit, tags))
                end++;
        }

        sentence.Add(new QuoteToken(start, end - possessive, tags));
        if (possessive > 0 && !sentence.IsFull)
        {
            sentence.Add(
                new QuoteToken(end - possessive, end, IsPossessive(tags, word, possessive) ? QuoteTags.PossessiveMark : QuoteTags.Auxiliary)
            );
        }
        else if (end < limit && text[end] is '\'' or '’' && !sentence.IsFull)
        {
            sentence.Add(new QuoteToken(end, end + 1, QuoteTags.PossessiveMark));
            end++;
        }

        return end;
    }

    /// <summary>"Right, said I." The full stop after a verb of saying is not that of an initial.</summary>
    private static bool IsFirstPerson(QuoteSentence sentence, char letter) =>
        letter == 'I' && sentence.Is(sentence.Count - 1, QuoteTags.Finite) && sentence.Is(sentence.Count - 1, QuoteTags.Say);

    /// <summary>Returns the tag of the mark at an offset, and how many characters belong to it: "--", "...".</summary>
    public static QuoteTags MarkAt(string text, int at, int limit, out int length)
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
            ',' or '、' or '،' => QuoteTags.Comma,
            ':' or '：' => QuoteTags.Colon,
            ';' => QuoteTags.Semicolon,
            '-' or '–' or '—' or '―' => QuoteTags.Dash,
            '(' or '[' or '{' => QuoteTags.Open,
            ')' or ']' or '}' => QuoteTags.Close,
            '.' or '?' or '!' or '。' or '？' or '！' or '…' => QuoteTags.Stop,
            _ => QuoteTags.OtherMark,
        };
    }

    private static bool GoesOn(string text, int at, int limit)
    {
        var letter = text[at];
        if (letter == ' ' || (letter == '.' && IsForgottenSpace(text, at, limit)))
            return false;
        if (char.IsLetterOrDigit(letter))
            return true;
        return letter is '\'' or '’' or '-' or '.' or '&' or ',' or '_' or '/' or '\u00AD'
            && at + 1 < limit
            && char.IsLetterOrDigit(text[at + 1])
            && (letter is not ',' || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));
    }

    /// <summary>"… was late.Meanwhile, the mayor": the full stop ends the sentence, though the space is missing.</summary>
    public static bool IsForgottenSpace(string text, int stop, int limit) =>
        stop > 2
        && stop + 2 < limit
        && char.IsUpper(text[stop + 1])
        && char.IsLower(text[stop + 2])
        && char.IsLower(text[stop - 1])
        && char.IsLower(text[stop - 2])
        && char.IsLower(text[stop - 3]);

    /// <summary>Returns the length of the ending after an apostrophe: Syria’s, he’s, they’ve, I’m.</summary>
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

    /// <summary>Returns true for a possessive; after a pronoun it is a verb: "he’s sure".</summary>
    private static bool IsPossessive(QuoteTags tags, ReadOnlySpan<char> word, int length) =>
        length == 2 && word[word.Length - 1] is 's' or 'S' && (tags & (QuoteTags.Pronoun | QuoteTags.Relative)) == 0;

    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word, without a possessive.</param>
    /// <param name="key">Its <see cref="LetterKey"/>; 0 if it has none.</param>
    /// <param name="mayHaveCapital">False if all its letters are known to be lower case.</param>
    private static QuoteTags TagsOf(QuoteSentence sentence, ReadOnlySpan<char> word, ulong key, bool mayHaveCapital)
    {
        if (key == 0 && (char.IsDigit(word[0]) || word[0] is '$' or '€' or '£'))
            return QuoteTags.Number;
        var tags = Lookup(sentence.Language.Lexicon, word, key);
        if (key == 0)
        {
            if (word.Length == 2 && word[1] == '.')
                tags = QuoteTags.None;
            if (word.Length is 3 or 5 && word[1] == '.' && char.IsUpper(word[0]) && char.IsUpper(word[2]))
                tags |= QuoteTags.Abbreviation;
        }

        if (!mayHaveCapital || !HasCapital(word))
            return tags;
        tags |= sentence.Language.Names.Find(word, key);
        var first = sentence.Count == 0 || sentence[sentence.Count - 1].Is(QuoteTags.Quotation | QuoteTags.Colon | QuoteTags.Open);
        var mayBeName = (tags & (QuoteTags.Finite | QuoteTags.AlsoNoun)) != QuoteTags.Finite || (tags & QuoteTags.Cue) == 0;
        if ((!first && mayBeName) || (tags & (QuoteTags.Male | QuoteTags.Female)) != 0)
            tags &= ~NotOfNames;
        if ((tags & (QuoteTags.Male | QuoteTags.Female)) != 0)
            tags &= ~QuoteTags.Auxiliary;
        return tags | QuoteTags.Capital;
    }

    /// <summary>Most words are short and of ASCII letters: they are found by a key, without comparing letters.</summary>
    private static QuoteTags Lookup(Lexicon lexicon, ReadOnlySpan<char> word, ulong key) =>
        lexicon.QuotesOf(key != 0 ? lexicon.Find(key) : lexicon.Find(word));

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

    /// <summary>
    /// "U.S." ends a sentence if the next word begins one; "Mr." never does; "p." and "no." go with the number after them alone.
    /// </summary>
    private static bool EndsSentence(string text, int at, int limit, QuoteTags tags)
    {
        if ((tags & QuoteTags.Title) != 0)
            return false;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        if ((tags & QuoteTags.BeforeNumber) != 0)
            return at >= limit || !char.IsDigit(text[at]);
        return at >= text.Length
            || (
                at >= limit && !(at + 1 < text.Length && char.IsLower(text[at + 1]) && QuotationMarks.FamilyOf(text[at]) != MarkFamily.None)
            );
    }
}
