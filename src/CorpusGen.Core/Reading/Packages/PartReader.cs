using CorpusGen.Core.Reading.Formats.Elements;

namespace CorpusGen.Core.Reading.Packages;

/// <summary>
/// Reads the elements of a part, without recursion. Entities that the part declares are never expanded: a part with such is rejected.
/// </summary>
internal sealed class PartReader
{
    private const int DeepestElement = 1_000;

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "br", "hr", "img", "col", "meta", "link", "wbr", "input" };

    private readonly string _path;
    private readonly string _text;
    private readonly bool _isStrict;
    private readonly Tokenizer _tokens;
    private readonly List<string> _open = [];
    private Token _token;
    private bool _closes;

    /// <summary>Creates a reader.</summary>
    /// <param name="path">The path of the part.</param>
    /// <param name="text">The text of the part.</param>
    /// <param name="isStrict">True if the part must be well-formed; false for XHTML, of which many files are not.</param>
    public PartReader(string path, string text, bool isStrict)
    {
        (_path, _text, _isStrict) = (path, text, isStrict);
        _tokens = new Tokenizer(text, 0, isXml: true);
    }

    /// <summary>Gets the local name of the element in lower case; empty for text.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Gets a value that is true at a start tag. An element without content has an end tag too.</summary>
    public bool IsStart { get; private set; }

    /// <summary>Gets a value that is true at an end tag.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Gets the text with its entities replaced; empty at a tag.</summary>
    public string Text =>
        _token.Kind switch
        {
            ElementTokenKind.Text when !IsEnd => Entity.Decode(_token.Range.Of(_text)),
            ElementTokenKind.Characters when !IsEnd => _token.Range.Of(_text) is { Length: >= 12 } section
                ? section.Substring(9, section.Length - 12)
                : "",
            _ => "",
        };

    /// <summary>Reads the next tag or text; returns false at the end.</summary>
    /// <exception cref="PackageFaultException">The part is damaged.</exception>
    public bool Next()
    {
        if (_closes)
        {
            (_closes, IsStart, IsEnd) = (false, false, true);
            _open.RemoveAt(_open.Count - 1);
            return true;
        }

        while (_tokens.Next(out _token))
        {
            (Name, IsStart, IsEnd) = (_token.Name, _token.Kind == ElementTokenKind.Start, _token.Kind == ElementTokenKind.End);
            if (IsStart)
                Open();
            else if (IsEnd && !Close())
                continue;
            else if (_token.Kind == ElementTokenKind.Other && DeclaresEntities())
                throw new PackageFaultException($"its part '{_path}' declares entities");
            return true;
        }

        if (_isStrict && _open.Count > 0)
            throw Damaged();
        return false;
    }

    /// <summary>Skips the content of the element whose start tag was read, with its end tag.</summary>
    public void Skip()
    {
        var depth = _open.Count;
        while (_open.Count >= depth && Next()) { }
    }

    /// <summary>Reads the text of the element whose start tag was read, with its end tag.</summary>
    public string ReadText()
    {
        var depth = _open.Count;
        var words = new System.Text.StringBuilder();
        while (_open.Count >= depth && Next())
            words.Append(Text);
        return words.ToString();
    }

    /// <summary>Returns the value of an attribute of a start tag, by its local name; empty if it is not set.</summary>
    public string Attribute(string name) => Attributes.Find(_text, _token.Range, name) is { } value ? Entity.Decode(value.Of(_text)) : "";

    private void Open()
    {
        if (_open.Count == DeepestElement)
            throw new PackageFaultException($"its part '{_path}' is nested more than {DeepestElement} deep");
        _open.Add(Name);
        _closes = _token.IsClosed || (!_isStrict && Void.Contains(Name));
    }

    private bool Close()
    {
        var at = _isStrict ? _open.Count - 1 : _open.LastIndexOf(Name);
        if (at < 0 || _open[at] != Name)
            return _isStrict ? throw Damaged() : false;
        _open.RemoveRange(at, _open.Count - at);
        return true;
    }

    private bool DeclaresEntities()
    {
        var range = _token.Range;
        return _text.IndexOf("<!ENTITY", range.Start, range.Length, StringComparison.Ordinal) >= 0;
    }

    private PackageFaultException Damaged() => new($"its part '{_path}' is not well-formed XML");
}
