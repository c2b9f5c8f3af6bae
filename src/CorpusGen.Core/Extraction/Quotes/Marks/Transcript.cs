using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>
/// Finds the labels of transcripts and interviews, where turns have no marks. A section is a transcript if at least two labels return and
/// the words after them are those of people who talk to each other; a list of properties has other words.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="language">The language of the text.</param>
/// <param name="turns">The starts of the blocks that the format marks as turns: their sections are transcripts.</param>
internal sealed class Transcript(string text, LanguageProfile language, IReadOnlyCollection<int> turns)
{
    private const int FewestTurns = 3;

    /// <summary>So much of a turn is looked at for words of a conversation.</summary>
    private const int Looked = 300;

    private readonly List<TurnLabel> _found = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.OrdinalIgnoreCase);
    private int _first;
    private int _talking;
    private int _section;
    private int _inList;
    private bool _isMarked;

    /// <summary>Returns the labels of all transcripts in a text, in order; an empty list for most texts.</summary>
    public List<TurnLabel> Find(EquatableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Kind is BlockKind.Heading or BlockKind.Headline)
                EndSection();
            else if (block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.Standfirst)
                ReadBlock(block.Range.Start, block.Range.End, block.Kind == BlockKind.ListItem);
        }

        EndSection();
        return _found;
    }

    private void ReadBlock(int start, int to, bool isListItem)
    {
        while (start < to)
        {
            var end = LineWrapping.EndOfLine(text, start, to);
            if (
                TurnLabel.TryRead(text, start, to, out var label)
                && !language.NotLabels.Has(label.Name.In(text))
                && !IsSalutation(label.Name.In(text))
            )
            {
                _isMarked |= turns.Count > 0 && turns.Contains(start);
                _found.Add(label with { Section = _section });
                _inList += isListItem ? 1 : 0;
                var name = label.Name.Of(text);
                _names.TryGetValue(name, out var count);
                _names[name] = count + 1;
                if (IsTalk(label.Words, Math.Min(to, label.Words + Looked)))
                    _talking++;
            }

            start = end + 1;
        }
    }

    /// <summary>"Dear Ms. Holt:" begins a letter.</summary>
    private static bool IsSalutation(ReadOnlySpan<char> name) =>
        name.StartsWith("Dear ".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("My dear ".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private void EndSection()
    {
        var count = _found.Count - _first;
        if (count > 0 && !_isMarked && !IsTranscript(count))
            _found.RemoveRange(_first, count);
        (_first, _talking, _inList, _section, _isMarked) = (_found.Count, 0, 0, _section + 1, false);
        _names.Clear();
    }

    private bool IsTranscript(int labels)
    {
        if (labels < FewestTurns || _names.Count < 2 || _talking * 3 < labels)
            return false;
        // Half of the turns have a label that returns.
        var returning = 0;
        foreach (var name in _names)
        {
            if (name.Value > 1)
                returning += name.Value;
        }

        // A list of links has labels too, of which few return: "Compiler: …".
        return returning * 2 >= labels && (_inList == 0 || (returning == labels && _talking * 2 >= labels));
    }

    /// <summary>Returns true if the words are of somebody who talks to somebody: I, you, a question.</summary>
    private bool IsTalk(int start, int to)
    {
        for (var at = start; at < to; at++)
        {
            if (text[at] == '?')
                return true;
            if (!char.IsLetter(text[at]))
                continue;
            var end = at;
            while (end < to && char.IsLetter(text[end]))
                end++;
            if (language.TalkWords.Has(text.AsSpan(at, end - at)))
                return true;
            at = end - 1;
        }

        return false;
    }
}
