using System.Text;

namespace CorpusGen.Runtime.Tests.Selectors;

/// <summary>
/// A text that is edited, and that knows for each character which one of the first text it was. New characters have the origin -1.
/// </summary>
internal sealed class EditedText
{
    private readonly List<(char Value, int Origin)> _characters;

    public EditedText(string text) => _characters = [.. text.Select((value, at) => (value, at))];

    /// <summary>Returns the text.</summary>
    public override string ToString() => new([.. _characters.Select(character => character.Value)]);

    /// <summary>Returns true for characters that are read: no white space, and no mark of emphasis.</summary>
    public static bool IsRead(char c) => !char.IsWhiteSpace(c) && c != '*';

    /// <summary>Returns the origins of the characters that are read in a range, and of so many before and after it.</summary>
    public List<int> Origins(int start, int length, int before, int after)
    {
        var (first, last) = (start, start + length);
        for (; first > 0 && before > 0; first--)
            before -= IsRead(_characters[first - 1].Value) ? 1 : 0;
        for (; last < _characters.Count && after > 0; last++)
            after -= IsRead(_characters[last].Value) ? 1 : 0;
        return [.. _characters[first..last].Where(character => IsRead(character.Value)).Select(character => character.Origin)];
    }

    /// <summary>
    /// Returns true if the characters of a range of the first text are still together: only white space, and marks of emphasis, may have
    /// come between them.
    /// </summary>
    public bool Has(int start, int length, string first)
    {
        var wanted = Enumerable.Range(start, length).Where(at => IsRead(first[at])).ToList();
        var words = _characters.Where(character => IsRead(character.Value)).ToList();
        var at = words.FindIndex(character => character.Origin == wanted[0]);
        while (at >= 0)
        {
            if (words.Skip(at).Take(wanted.Count).Select(character => character.Origin).SequenceEqual(wanted))
                return true;
            at = words.FindIndex(at + 1, character => character.Origin == wanted[0]);
        }

        return false;
    }

    /// <summary>Makes one edit.</summary>
    public void Edit(Random random, bool isMarkdown)
    {
        switch (random.Next(isMarkdown ? 10 : 9))
        {
            case 0:
                Replace(Word(random), New(Text(Word(random))));
                break;
            case 1:
                Replace(Word(random), []);
                break;
            case 2:
                Insert(Word(random).Start, [.. New(Text(Word(random))), (' ', -1)]);
                break;
            case 3:
                Swap(random);
                break;
            case 4:
                Move(Sentence(random), random, keep: false);
                break;
            case 5:
                Move(Sentence(random), random, keep: true);
                break;
            case 6:
                Replace(Sentence(random), []);
                break;
            case 7:
                Rewrap(random);
                break;
            case 8:
                Insert(Sentence(random).Start, New("Nobody knew what 5 boats would bring. "));
                break;
            default:
                var (start, length) = Word(random);
                Insert(start + length, New("**"));
                Insert(start, New("**"));
                break;
        }
    }

    // Two words of a sentence. In different sentences it would be the same as to move what surrounds a word, and nobody could say which one
    // is meant.
    private void Swap(Random random)
    {
        var (one, other) = (Word(random), Word(random));
        if (one.Start > other.Start)
            (one, other) = (other, one);
        var between = one.Start + one.Length;
        if (between >= other.Start || Slice((between, other.Start - between)).Any(IsSentenceEnd))
            return;
        var (first, second) = (Slice(one), Slice(other));
        Replace(other, first);
        Replace(one, second);
    }

    private void Move((int Start, int Length) sentence, Random random, bool keep)
    {
        var moved = Slice(sentence);
        if (!keep)
            Replace(sentence, []);
        Insert(Sentence(random).Start, [.. moved, (' ', -1)]);
    }

    private void Rewrap(Random random)
    {
        var spaces = Enumerable.Range(0, _characters.Count).Where(at => _characters[at].Value == ' ').ToList();
        foreach (var at in spaces.Where(_ => random.Next(8) == 0))
            _characters[at] = ('\n', _characters[at].Origin);
    }

    private List<(char Value, int Origin)> Slice((int Start, int Length) range) => _characters.GetRange(range.Start, range.Length);

    private string Text((int Start, int Length) range) => new([.. Slice(range).Select(character => character.Value)]);

    private static List<(char, int)> New(string text) => [.. text.Select(value => (value, -1))];

    private void Replace((int Start, int Length) range, List<(char, int)> characters)
    {
        _characters.RemoveRange(range.Start, range.Length);
        _characters.InsertRange(range.Start, characters);
    }

    private void Insert(int at, List<(char, int)> characters) => _characters.InsertRange(at, characters);

    private (int Start, int Length) Word(Random random) => Part(random, character => char.IsWhiteSpace(character.Value));

    private (int Start, int Length) Sentence(Random random) => Part(random, IsSentenceEnd);

    private static bool IsSentenceEnd((char Value, int Origin) character) => character.Value is '.' or '\n';

    // A range between two characters of a kind.
    private (int Start, int Length) Part(Random random, Func<(char Value, int Origin), bool> isEnd)
    {
        if (_characters.Count == 0)
            return (0, 0);
        var start = random.Next(_characters.Count);
        var end = start;
        while (start > 0 && !isEnd(_characters[start - 1]))
            start--;
        while (end < _characters.Count && !isEnd(_characters[end]))
            end++;
        return (start, end - start);
    }
}
