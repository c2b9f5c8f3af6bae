using System.Text;

namespace CorpusGen.Core.Emission;

/// <summary>A file of generated code.</summary>
/// <param name="HintName">Its name: ASCII, without a path.</param>
/// <param name="Text">Its text, with \n at the ends of lines.</param>
public sealed record EmittedFile(string HintName, string Text);

/// <summary>Writes lines of C# and keeps their indentation.</summary>
internal sealed class SourceFile
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Adds a line; an empty one stays without indentation.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', 4 * _depth).Append(line);
        _text.Append('\n');
    }

    /// <summary>Adds a line with a literal in it, which may be as long as a corpus and is written where it goes.</summary>
    public void Line(string before, string literal, string after)
    {
        _text.Append(' ', 4 * _depth).Append(before);
        Literal.AppendTo(_text, literal);
        _text.Append(after).Append('\n');
    }

    /// <summary>Adds a line and the brace that opens its body.</summary>
    public void Open(string line)
    {
        Line(line);
        Line("{");
        _depth++;
    }

    /// <summary>Closes the body last opened.</summary>
    public void Close()
    {
        _depth--;
        Line("}");
    }

    /// <summary>The whole file.</summary>
    public override string ToString() => _text.ToString();
}
