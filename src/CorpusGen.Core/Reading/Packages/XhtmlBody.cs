using CorpusGen.Core.Reading.Formats.Elements;

namespace CorpusGen.Core.Reading.Packages;

/// <summary>Reads the blocks of an XHTML file of an `.epub`.</summary>
internal sealed class XhtmlBody(string folder, MarkdownBuilder target)
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "head",
        "script",
        "style",
        "nav",
        "svg",
        "iframe",
        "object",
        "audio",
        "video",
        "template",
        "rt",
        "rp",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "body",
        "p",
        "div",
        "section",
        "article",
        "aside",
        "header",
        "footer",
        "main",
        "figure",
        "figcaption",
        "blockquote",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "table",
        "caption",
        "tr",
        "td",
        "th",
        "address",
        "hgroup",
        "pre",
    };

    private readonly InlineWords _words = new();
    private readonly Stack<bool> _lists = new();
    private readonly TableRows _table = new();
    private PackagePicture? _picture;
    private int _heading;
    private int _quotes;
    private bool _continuesQuote;
    private bool _startsItem;
    private bool _isCaption;
    private bool _isCaptionParagraph;
    private bool _isTableCaption;
    private int _links;
    private int _mark;
    private bool _isNoteNumber;

    /// <summary>Reads the file.</summary>
    public void Read(PartReader part)
    {
        while (part.Next())
        {
            if (part.IsStart && (Skipped.Contains(part.Name) || IsNoteMark(part)))
                part.Skip();
            else if (part.IsStart)
                Start(part);
            else if (part.IsEnd)
                End(part.Name);
            else
                _words.Append(part.Text);
        }

        Flush();
        FlushPicture();
    }

    // The number of a note would be joined with the word before it.
    private static bool IsNoteMark(PartReader part) => part.Name == "a" && NoteMarks.IsCalledMark(part.Attribute);

    private void Start(PartReader part)
    {
        if (Blocks.Contains(part.Name))
            Flush();
        switch (part.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _heading = part.Name[1] - '0';
                break;
            case "blockquote":
                if (_quotes++ == 0)
                    _continuesQuote = false;
                break;
            case "ul" or "ol":
                _lists.Push(part.Name == "ol");
                break;
            case "li":
                _startsItem = true;
                break;
            case "figcaption":
                _isCaption = true;
                break;
            // EPUB 2 has no figures: `<div class="figure"><img …/><p class="caption">`.
            case "p" when part.Attribute("class").Contains("caption"):
                _isCaption = _isCaptionParagraph = true;
                break;
            case "table":
                FlushPicture();
                _table.Open();
                break;
            case "tr":
                _table.OpenRow();
                break;
            case "pre":
                var code = part.ReadText();
                if (_table.IsOpen)
                    break;
                FlushPicture();
                target.Code(code);
                break;
            case "math":
                _words.AppendCode(part.ReadText());
                break;
            case "q":
                _words.Append("“");
                break;
            case "br":
                _words.Break();
                break;
            case "sup":
                (_mark, _isNoteNumber) = (_words.Length, _links > 0);
                break;
            case "a":
                _links++;
                _isNoteNumber = true;
                break;
            case "caption":
                _isTableCaption = true;
                break;
            case "img":
                Add(part.Attribute("src"), part.Attribute("alt"));
                break;
        }
    }

    private void End(string name)
    {
        if (name == "q")
            _words.Append("”");
        else if (name == "a")
            _links = Math.Max(0, _links - 1);
        else if (name == "sup" && _isNoteNumber)
            _words.RemoveNoteNumber(_mark);
        if (!Blocks.Contains(name))
            return;
        Flush();
        switch (name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _heading = 0;
                break;
            case "blockquote" when _quotes > 0:
                _quotes--;
                break;
            case "ul" or "ol" when _lists.Count > 0:
                _lists.Pop();
                break;
            case "figcaption":
            case "p" when _isCaptionParagraph:
                _isCaption = _isCaptionParagraph = false;
                break;
            case "caption":
                _isTableCaption = false;
                break;
            case "td" or "th":
                _table.CloseCell();
                break;
            case "table":
                _table.Close(target);
                break;
        }
    }

    private void Add(string source, string alt)
    {
        if (source.Length == 0)
            return;
        var isUrl = source.Contains(':');
        var picture = new PackagePicture(isUrl ? source : PackagePicture.Scheme + PackageParts.Resolve(folder, source), alt);
        if (_table.IsOpen)
        {
            _table.Pictures.Add(picture);
            return;
        }

        FlushPicture();
        _picture = picture;
    }

    private void FlushPicture()
    {
        if (_picture is { } picture)
            target.Picture(picture);
        _picture = null;
    }

    private void Flush()
    {
        var words = _words.Take();
        if (words.Length == 0)
            return;
        if (_table.IsOpen && !_isTableCaption)
        {
            _table.Add(words);
            return;
        }

        if (_isCaption && _picture is { Caption: "" } picture)
        {
            _picture = picture with { Caption = words };
            return;
        }

        // A picture in a paragraph is written before its words.
        FlushPicture();
        if (_heading > 0)
        {
            target.Heading(_heading, words);
        }
        else if (_quotes > 0)
        {
            target.Quote(words, _continuesQuote);
            _continuesQuote = true;
        }
        else if (_lists.Count == 0)
        {
            target.Paragraph(words);
        }
        else if (_startsItem)
        {
            target.Item(_lists.Count - 1, _lists.Peek(), words);
        }
        else
        {
            target.ItemParagraph(_lists.Count - 1, words);
        }

        _startsItem = false;
    }
}
