using System.Text;

namespace CorpusGen.Core.Emission;

/// <summary>A generated file.</summary>
/// <param name="HintName">The name: ASCII, without a path.</param>
/// <param name="Text">The text, with \n as line end.</param>
public sealed record EmittedFile(string HintName, string Text);

/// <summary>Writes lines of C# and keeps their indentation.</summary>
internal sealed class SourceFile
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Adds a line. An empty line is not indented.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', 4 * _depth).Append(line);
        _text.Append('\n');
    }

    /// <summary>Adds a line that contains a literal. A literal can be as long as the corpus, so it is not copied.</summary>
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

    /// <summary>Closes the body that was opened last.</summary>
    public void Close()
    {
        _depth--;
        Line("}");
    }

    /// <summary>Returns the text of the file.</summary>
    public override string ToString() => _text.ToString();
}
