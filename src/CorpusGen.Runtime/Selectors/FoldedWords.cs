using System.Text;

namespace CorpusGen.Storage;

/// <summary>Text with one space for each run of white space, and none at its ends.</summary>
internal sealed class FoldedWords
{
    private readonly StringBuilder _words = new();
    private bool _space;

    /// <summary>The number of characters.</summary>
    public int Length => _words.Length;

    /// <summary>Writes a space before what follows, unless nothing precedes it.</summary>
    public void Part() => _space = _words.Length > 0;

    /// <summary>Adds a text, and returns the position of its first character that is not white space.</summary>
    public int Add(string text)
    {
        var first = -1;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                Part();
                continue;
            }

            if (_space)
                _words.Append(' ');
            _space = false;
            if (first < 0)
                first = _words.Length;
            _words.Append(c);
        }

        return first < 0 ? _words.Length : first;
    }

    /// <inheritdoc/>
    public override string ToString() => _words.ToString();
}
