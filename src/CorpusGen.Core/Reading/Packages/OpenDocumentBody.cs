using System.Globalization;
using System.Text;

namespace CorpusGen.Core.Reading.Packages;

/// <summary>Reads the paragraphs of an `.odt`.</summary>
internal sealed class OpenDocumentBody(ParagraphStyles styles, HashSet<string> orderedLists, MarkdownBuilder target)
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "tracked-changes",
        "annotation",
        "sequence-decls",
        "variable-decls",
        "user-field-decls",
        "forms",
        "object",
        "ruby-text",
        "note-citation",
        "table-of-content",
        "illustration-index",
        "table-index",
        "object-index",
        "user-index",
        "alphabetical-index",
        "bibliography",
        "event-listeners",
        "binary-data",
    };

    private readonly ParagraphWriter _writer = new(target);
    private readonly Stack<Paragraph> _open = new();
    private readonly Stack<bool> _lists = new();
    private StringBuilder? _note;
    private int _noteDepth;
    private int _notes;
    private bool _isInFrame;
    private bool _startsItem;
    private string _image = "";
    private string _alt = "";

    /// <summary>Reads the text, after the start tag of the body.</summary>
    public void Read(PartReader part)
    {
        while (part.Next())
        {
            if (part.IsStart && Skipped.Contains(part.Name))
                part.Skip();
            else if (part.IsStart)
                Start(part);
            else if (part.IsEnd)
                End(part.Name);
            else if (_open.Count > 0 && part.Text is { Length: > 0 } text)
                _open.Peek().Append(text);
        }

        _writer.Flush();
    }

    private void Start(PartReader part)
    {
        switch (part.Name)
        {
            case "p" or "h":
                _open.Push(new Paragraph(StyleOf(part)));
                break;
            case "list":
                var name = part.Attribute("style-name");
                _lists.Push(name.Length > 0 ? orderedLists.Contains(name) : _lists.Count > 0 && _lists.Peek());
                break;
            case "list-item" or "list-header":
                _startsItem = true;
                break;
            case "table" when _note is null:
                _writer.Flush();
                _writer.Table.Open();
                break;
            case "table-row" when _note is null:
                _writer.Table.OpenRow();
                break;
            case "note" when _note is null && _open.Count > 0:
                (_note, _noteDepth) = (new StringBuilder(), _open.Count);
                break;
            case "frame":
                (_isInFrame, _image, _alt) = (true, "", "");
                break;
            case "image" when _image.Length == 0:
                _image = part.Attribute("href");
                break;
            case "title" or "desc" when _isInFrame:
                // The description is longer and follows the title.
                _alt = part.ReadText() is { Length: > 0 } words ? words : _alt;
                break;
            case "s" or "tab" when _open.Count > 0:
                _open.Peek().Append(" ");
                break;
            case "line-break" when _open.Count > 0:
                _open.Peek().Break();
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" or "h" when _open.Count > 0:
                Write(_open.Pop());
                break;
            case "list" when _lists.Count > 0:
                _lists.Pop();
                break;
            case "table-cell" when _note is null:
                _writer.Table.CloseCell();
                break;
            case "table" when _note is null:
                _writer.CloseTable();
                break;
            case "note" when _note is { } note && _open.Count == _noteDepth:
                _note = null;
                if (note.Length == 0)
                    break;
                var label = (++_notes).ToString(CultureInfo.InvariantCulture);
                _open.Peek().Words.AppendNote(label);
                target.Note(label, note.ToString());
                break;
            case "frame":
                _isInFrame = false;
                if (_image.Length > 0)
                    AddPicture();
                break;
        }
    }

    private void AddPicture()
    {
        var isUrl = _image.Contains(':');
        var picture = new PackagePicture(isUrl ? _image : PackagePicture.Scheme + PackageParts.Resolve("", _image), _alt);
        if (_open.Count > 0)
            _open.Peek().Pictures.Add(picture);
        else
            _writer.Write(default, "", "", [picture]);
        (_image, _alt) = ("", "");
    }

    private ParagraphStyle StyleOf(PartReader part)
    {
        var style = styles.Find(part.Attribute("style-name"));
        if (part.Name == "h" && style is not { Role: ParagraphRole.Heading, Level: > 0 })
        {
            var level = int.TryParse(part.Attribute("outline-level"), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : 1;
            return new ParagraphStyle(ParagraphRole.Heading, level);
        }

        return _lists.Count > 0 && style.Role is ParagraphRole.Plain or ParagraphRole.Item
            ? new ParagraphStyle(ParagraphRole.Item, _lists.Count - 1, _lists.Peek())
            : style;
    }

    private void Write(Paragraph paragraph)
    {
        var words = paragraph.Words.Take();
        if (_note is { } note)
        {
            note.Append(note.Length > 0 && words.Length > 0 ? " " : "").Append(words);
            return;
        }

        _writer.Write(paragraph.Style, words, paragraph.Plain.ToString(), paragraph.Pictures, _startsItem);
        if (words.Length > 0)
            _startsItem = _lists.Count == 0;
    }

    private sealed class Paragraph(ParagraphStyle style)
    {
        public ParagraphStyle Style => style;
        public InlineWords Words { get; } = new();
        public StringBuilder Plain { get; } = new();
        public List<PackagePicture> Pictures { get; } = [];

        public void Append(string text)
        {
            Words.Append(text);
            Plain.Append(text);
        }

        public void Break()
        {
            Words.Break();
            Plain.Append('\n');
        }
    }
}
