using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>
/// Reads HTML and XML by a table of elements, in linear time and without recursion: no depth and no missing end tag is an error.
/// </summary>
internal sealed class ElementReader
{
    private readonly string _text;
    private readonly ElementTable _table;
    private readonly LeafBuilder _leaves;
    private readonly Stack<OpenElement> _open = new();
    private readonly Dictionary<string, int> _openByName = new(StringComparer.Ordinal);
    private readonly List<MetadataEntry> _entries = [];
    private readonly ElementTokens _tokens;
    private readonly ElementQuotes _quotes;
    private int _headEnd;
    private int _code;

    // True after the name of a speaker: the words that follow are of the same block.
    private bool _isLabelled;

    private ElementReader(string text, int start, ElementTable table)
    {
        _text = text;
        _table = table;
        _leaves = new LeafBuilder(text);
        _tokens = new ElementTokens(text, start, isXml: table != ElementTable.Html);
        _quotes = new ElementQuotes(text, _leaves);
    }

    /// <summary>Reads a text from an offset on.</summary>
    public static FormatText Read(string text, int start, ElementTable table)
    {
        var reader = new ElementReader(text, start, table);
        if (table != ElementTable.Unknown)
            reader.ReadAll();
        return new FormatText(reader._leaves.Leaves, reader._leaves.Pictures, reader._entries, reader._headEnd);
    }

    private OpenElement Current => _open.Count == 0 ? OpenElement.Root : _open.Peek();

    private void ReadAll()
    {
        while (_tokens.Next(out var token))
        {
            switch (token.Kind)
            {
                case ElementTokenKind.Text:
                    Text(token.Range);
                    break;
                case ElementTokenKind.Characters:
                    _leaves.Flow(token.Range.Start + 9, Math.Max(token.Range.Start + 9, token.Range.End - 3));
                    break;
                case ElementTokenKind.Start:
                    Start(token);
                    break;
                case ElementTokenKind.End:
                    End(token);
                    break;
            }
        }

        EndLeaf();
    }

    private void Text(TextRange range)
    {
        _isLabelled &= range.In(_text).IsWhiteSpace();
        if (_code > 0)
        {
            if (!range.In(_text).IsWhiteSpace())
                _leaves.Code(range.Start, range.End);
            return;
        }

        var from = range.Start;
        var at = from;
        while (at < range.End)
        {
            if (_text[at] != '&' || Entity.At(_text, at, range.End) is not { } entity)
            {
                at++;
                continue;
            }

            _leaves.Flow(from, at);
            _leaves.Instead(at, entity.End, entity.Words);
            from = at = entity.End;
        }

        _leaves.Flow(from, range.End);
    }

    private void Start(Token token)
    {
        var role = _table.RoleOf(token.Name);
        switch (role)
        {
            case ElementRole.Inline:
                if (NoteMarks.IsMark(_text, token))
                    _tokens.PassOver(token);
                break;
            case ElementRole.Break:
                _leaves.Instead(token.Range.Start, token.Range.End, "\n");
                break;
            case ElementRole.Image:
                Image(token);
                break;
            case ElementRole.InlineCode:
                _code += token.IsClosed ? 0 : 1;
                break;
            case ElementRole.Quote:
                _quotes.Open(token);
                break;
            case ElementRole.BlockQuote when !_leaves.IsEmpty:
                _quotes.Open(token);
                break;
            case ElementRole.VerseLine:
                if (!_leaves.IsEmpty && !_isLabelled)
                    _leaves.Line(token.Range.Start, token.Range.End);
                break;
            // Inside words a note or a direction is markup: they go on after it.
            case ElementRole.Footnote when !_leaves.IsEmpty && _tokens.WordsFollow(token) && _tokens.PassOver(token) is not null:
            case ElementRole.StageDirection when !_leaves.IsEmpty && _tokens.PassOver(token) is not null:
                break;
            case ElementRole.StageDirection:
                StartWhole(token, ElementRole.Skipped);
                break;
            // "<blockquote>… <footer>— Ada Birch</footer></blockquote>".
            case ElementRole.Skipped when token.Name == "footer" && Current.OuterQuote is not null:
                Open(token, ElementRole.Attribution);
                break;
            case ElementRole.Head or ElementRole.Skipped or ElementRole.Code or ElementRole.Table:
                StartWhole(token, role);
                break;
            default:
                Open(token, role);
                break;
        }
    }

    private void StartWhole(Token token, ElementRole role)
    {
        EndLeaf();
        if (token.IsClosed || _table.Void.Contains(token.Name))
            return;
        if (_tokens.PassOver(token) is not { } end)
        {
            Open(token, ElementRole.Block);
            return;
        }

        if (role == ElementRole.Head)
        {
            if (_leaves.Leaves.Count > 0)
                return;
            _entries.AddRange(ElementHead.Read(_text, TextRange.Between(token.Range.Start, end), _table));
            _headEnd = end;
        }
        else
        {
            var kind = role switch
            {
                ElementRole.Code => BlockKind.Code,
                ElementRole.Table => BlockKind.Table,
                _ => BlockKind.Markup,
            };
            _leaves.Whole(kind, token.Range.Start, end);
        }
    }

    private void Open(Token token, ElementRole role)
    {
        // The paragraph after the name of a speaker: its words are the turn.
        if (!_isLabelled || role != ElementRole.Block)
            EndLeaf();
        if (token.IsClosed || _table.Void.Contains(token.Name))
            return;
        var outer = Current;
        if (token.Name == "html" && Attributes.Find(_text, token.Range, "lang") is { IsEmpty: false } lang)
            AddEntry("lang", TextRange.Between(token.Range.Start + 1, token.Range.Start + 5), lang);
        _open.Push(outer.With(token.Name, role));
        _openByName[token.Name] = _openByName.TryGetValue(token.Name, out var count) ? count + 1 : 1;
    }

    private void End(Token token)
    {
        switch (_table.RoleOf(token.Name))
        {
            case ElementRole.Inline or ElementRole.Break or ElementRole.Image or ElementRole.VerseLine:
                return;
            case ElementRole.Speaker when !_leaves.IsEmpty:
                _leaves.EndLabel(token.Range);
                Close(token);
                _isLabelled = true;
                return;
            case ElementRole.InlineCode:
                _code = Math.Max(0, _code - 1);
                return;
            case ElementRole.Quote:
                _quotes.Close(token);
                return;
            case ElementRole.BlockQuote when _quotes.IsOpen:
                _quotes.Close(token);
                return;
        }

        EndLeaf();
        Close(token);
    }

    private void Close(Token token)
    {
        if (!_openByName.TryGetValue(token.Name, out var count) || count == 0)
            return;
        string name;
        do
        {
            name = _open.Pop().Name;
            _openByName[name]--;
        } while (name != token.Name);
    }

    private void EndLeaf()
    {
        _isLabelled = false;
        var current = Current;
        var before = _leaves.Leaves.Count;
        _leaves.End(current.Kind, current.Level, current.Quoted);
        if (current.IsAttribution && current.OuterQuote is { } quote && _leaves.Leaves.Count > before)
            quote.Source ??= WithoutDash(_leaves.Leaves[before].Range);
    }

    private TextRange WithoutDash(TextRange range)
    {
        var start = range.Start;
        while (start < range.End && (char.IsWhiteSpace(_text[start]) || _text[start] is '—' or '–' or '―' or '-'))
            start++;
        return TextRange.Between(start, range.End);
    }

    private void Image(Token token)
    {
        var target =
            Attributes.Find(_text, token.Range, "src")
            ?? Attributes.Find(_text, token.Range, "url")
            ?? Attributes.Find(_text, token.Range, "fileref");
        // A file whose name a template computes is not known.
        if (target is { IsEmpty: false } found && !found.Of(_text).Contains("{{") && !found.Of(_text).Contains("{%"))
            _leaves.Image(token.Range.Start, token.Range.End, found, Attributes.Find(_text, token.Range, "alt"));
    }

    private void AddEntry(string key, TextRange keyRange, TextRange value) =>
        _entries.Add(new MetadataEntry(key, keyRange, new MetadataValue(MetadataKind.Text, value.Of(_text), value)));
}
