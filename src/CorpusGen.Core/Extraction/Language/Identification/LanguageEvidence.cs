using CorpusGen.Core.Extraction.Language.English;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Language.Identification;

/// <summary>Counts the function words of each language in a text, and the letters of other scripts.</summary>
/// <param name="counts">Room for a count for each language.</param>
/// <param name="seen">Room for two words for each language.</param>
internal ref struct LanguageEvidence(Span<int> counts, Span<int> seen)
{
    /// <summary>Particles between the words of a name are not evidence: "Rio de Janeiro", "Robin van der Berg".</summary>
    private static readonly WordSet Particles = new(
        "de la le el los las les del della dello di da do dos das du des van von der den dem zu zur zum af av ter ten het bin ibn"
    );

    private static readonly Lexicon Cues = EnglishLanguage.Profile.Lexicon;

    /// <summary>Words with accents that English has borrowed.</summary>
    private static readonly WordSet Borrowed = new(
        """
        café cafés naïve naïveté façade façades fiancé fiancée fiancés cliché clichés clichéd résumé résumés déjà crème fraîche crêpe crêpes
        jalapeño jalapeños piñata purée purées puréed sauté sautéed sautéing entrée entrées décor éclair éclairs soufflé soufflés pâté pâtés
        gruyère consommé señor über première protégé protégés protégée touché exposé cortège tête pièce coöperate coöperation élan
        émigré émigrés communiqué communiqués attaché divorcé divorcée née passé risqué rosé roué séance soirée suède vinaigrette
        ångström ångströms doppelgänger smörgåsbord mañana blasé détente débutante dénouement ingénue matinée mêlée negligée papier mâché
        sautée glacé flambé frappé brûlée béchamel béarnaise compôte rémoulade crudités macédoine mélange métier château manqué outré
        """
    );

    private readonly Span<int> _counts = counts;
    private readonly Span<int> _seen = seen;
    private ulong _distinct2;
    private ulong _distinct3;

    /// <summary>Gets the number of words.</summary>
    public int Words { get; private set; }

    /// <summary>Gets the number of function words of English alone.</summary>
    public int English { get; private set; }

    /// <summary>Gets the number of function words that English shares with other languages.</summary>
    public int Shared { get; private set; }

    /// <summary>Gets the number of letters.</summary>
    public int Letters { get; private set; }

    /// <summary>Gets the number of letters of a script other than Latin.</summary>
    public int OtherLetters { get; private set; }

    /// <summary>Gets a value indicating whether there is a word of another language that multiplies numbers.</summary>
    public bool HasMultiplier { get; private set; }

    /// <summary>Gets a value indicating whether a word of another language is too long to be an abbreviation, as "min" is.</summary>
    public bool HasLongWord { get; private set; }

    /// <summary>Gets the number of different words with accents, up to two, that are not English and not in the table.</summary>
    public int Accented { get; private set; }

    private int _accentedKey;

    /// <summary>Gets a value indicating whether an English verb of saying is among the words.</summary>
    public bool HasEnglishCue { get; private set; }

    /// <summary>Counts the words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="outsideQuotations">True to count only the words outside of quotation marks.</param>
    public void Read(ReadOnlySpan<char> text, bool outsideQuotations = false)
    {
        // The end of the last word with a capital, and a particle after it that the next word decides on.
        var afterCapital = false;
        FunctionWord? pending = null;
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsLetter(text[at]))
            {
                if (!char.IsWhiteSpace(text[at]))
                    (afterCapital, pending) = (false, Commit(pending));
                at = outsideQuotations ? EndOfQuotation(text, at) + 1 : at + 1;
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            var word = text.Slice(start, at - start);
            CountLetters(word);
            Words++;
            HasEnglishCue |= outsideQuotations && (Cues.QuotesOf(Cues.Find(word)) & QuoteTags.Say) != 0;
            var isCapital = char.IsUpper(word[0]);
            var other = Other(text, start, word, isCapital && start > 0);
            if (isCapital && start > 0)
                pending = null;
            if (other is not null && afterCapital && Particles.Has(word))
            {
                pending ??= other;
                continue;
            }

            pending = Commit(pending);
            afterCapital = isCapital;
            Commit(other);
        }

        Commit(pending);
    }

    /// <summary>Returns the offset of the mark that closes a quotation; that of the character itself if it opens none.</summary>
    private static int EndOfQuotation(ReadOnlySpan<char> text, int at)
    {
        var marks = text[at] switch
        {
            '“' => "”",
            '„' => "“”",
            '«' => "»",
            '"' => "\"",
            _ => "",
        };
        var close = marks.Length == 0 ? -1 : text.Slice(at + 1).IndexOfAny(marks.AsSpan());
        return close < 0 ? at : at + 1 + close;
    }

    /// <summary>Returns the number of words of the language that has most, and how many of them differ, up to three.</summary>
    public readonly (int Count, int Distinct) Best()
    {
        var best = 0;
        for (var i = 1; i < _counts.Length; i++)
        {
            if (_counts[i] > _counts[best])
                best = i;
        }

        var bit = 1UL << best;
        return (
            _counts[best],
            (_distinct3 & bit) != 0 ? 3
            : (_distinct2 & bit) != 0 ? 2
            : Math.Min(_counts[best], 1)
        );
    }

    /// <summary>Counts an English word, or returns a word of other languages to be counted.</summary>
    private FunctionWord? Other(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> word, bool isName)
    {
        if (LetterKey.TryMake(word, out var key) && LanguageWords.EnglishOf(key) is > 0 and var kind)
        {
            if (kind == 1)
                English++;
            else
                Shared++;
            return null;
        }

        // "17th" and "I'll" end with letters that are words elsewhere.
        if (start > 0 && (char.IsDigit(text[start - 1]) || (text[start - 1] is '\'' or '\u2019' && word.Length <= 2)))
            return null;

        if (word.Length == 1)
            return isName ? null : Letter(text, start);
        if (word is ['c', 'o', 'n'] && IsBeforeCoins(text, start))
            return LanguageWords.JoiningCoins;
        var other = LanguageWords.OtherOf(word);
        if (other is null && char.IsLower(word[0]) && word.Length >= 3)
            CountAccented(text, start, word);
        return isName && other is { MultipliesNumbers: false } ? null : other;
    }

    private static FunctionWord? Letter(ReadOnlySpan<char> text, int at)
    {
        if (IsElided(text, at))
            return LanguageWords.Elided;
        if (text[at] is not ('y' or 'e') || at < 2 || at + 2 >= text.Length || text[at - 1] != ' ' || text[at + 1] != ' ')
            return null;
        var (before, after) = (text[at - 2], text[at + 2]);
        return char.IsDigit(before) && char.IsDigit(after) ? LanguageWords.JoiningNumbers(text[at])
            : char.IsLower(before) && char.IsLower(after) ? LanguageWords.Joining(text[at])
            : null;
    }

    /// <summary>Returns true for "con" in "25 euros con 50": English has the word, but not there.</summary>
    private static bool IsBeforeCoins(ReadOnlySpan<char> text, int at)
    {
        if (at + 4 >= text.Length || text[at + 3] != ' ' || !char.IsDigit(text[at + 4]) || at < 4 || text[at - 1] != ' ')
            return false;
        var before = at - 2;
        while (before > 0 && char.IsLetter(text[before]))
            before--;
        return before > 0 && before < at - 2 && text[before] == ' ' && char.IsDigit(text[before - 1]);
    }

    /// <summary>Counts a word with an accent; after the first, one of another length or beginning.</summary>
    private void CountAccented(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> word)
    {
        var at = 0;
        while (at < word.Length && word[at] is not ((>= '\u00DF' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF')))
            at++;
        if (at == word.Length || Borrowed.Has(word) || (start > 0 && text[start - 1] is '-' or '\''))
            return;
        var key = (word.Length * 0x10000) + word[0];
        if (Accented == 1 && key != _accentedKey)
            Accented = 2;
        if (Accented == 0)
            (Accented, _accentedKey) = (1, key);
    }

    /// <summary>Returns true for the first letter of "l'eau" and "d'un", and not of "d'Artagnan".</summary>
    private static bool IsElided(ReadOnlySpan<char> text, int at) =>
        text[at] is 'l' or 'd' or 'c' or 'j' or 'n'
        && at + 2 < text.Length
        && text[at + 1] is '\'' or '\u2019'
        && char.IsLower(text[at + 2])
        && (at == 0 || text[at - 1] is not ('\'' or '\u2019'));

    private void CountLetters(ReadOnlySpan<char> word)
    {
        Letters += word.Length;
        foreach (var letter in word)
        {
            // Latin letters end at U+024F, but for those of Vietnamese and the phonetic alphabet.
            if (letter > '\u02AF' && letter is not (>= '\u1E00' and <= '\u1EFF'))
                OtherLetters++;
        }
    }

    private FunctionWord? Commit(FunctionWord? word)
    {
        if (word is null)
            return null;
        HasMultiplier |= word.MultipliesNumbers;
        HasLongWord |= word.IsLong;
        var i = 0;
        for (var bits = word.Languages; bits != 0; bits >>= 1, i++)
        {
            if ((bits & 1) == 0)
                continue;
            _counts[i]++;
            var bit = 1UL << i;
            ref var first = ref _seen[i * 2];
            ref var second = ref _seen[(i * 2) + 1];
            if (first == 0)
            {
                first = word.Id;
            }
            else if (second == 0 && first != word.Id)
            {
                second = word.Id;
                _distinct2 |= bit;
            }
            else if (second != 0 && first != word.Id && second != word.Id)
            {
                _distinct3 |= bit;
            }
        }

        return null;
    }
}
