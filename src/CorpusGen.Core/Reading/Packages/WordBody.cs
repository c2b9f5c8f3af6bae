using System.Text;

namespace CorpusGen.Core.Reading.Packages;

/// <summary>Reads the paragraphs of a `.docx`.</summary>
internal sealed class WordBody(WordStyles styles, Dictionary<string, string> links, MarkdownBuilder target)
{
    // Old properties, deleted text, what is written twice for old programs, the reading aid of a word.
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "pprchange",
        "rprchange",
        "sectprchange",
        "del",
        "movefrom",
        "fallback",
        "rt",
        "instrtext",
        "deltext",
    };

    private readonly Dictionary<string, string> _notes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly Stack<Paragraph> _open = new();
    private readonly ParagraphWriter _writer = new(target);
    private StringBuilder? _note;
    private bool _isInRun;
    private bool _isHidden;
    private string _alt = "";

    /// <summary>Reads the texts of notes, which are written if the text refers to them.</summary>
    public void ReadNotes(PartReader? part, string element)
    {
        var id = "";
        while (part?.Next() == true)
        {
            if (part.IsStart && part.Name == element)
                (id, _note) = (LabelOf(element, part.Attribute("id")), new StringBuilder());
            else if (part.IsEnd && part.Name == element && _note is { } words)
                (_notes[id], _note) = (words.ToString(), null);
            else if (_note is not null)
                Read(part, at: part.Name);
        }
    }

    /// <summary>Reads the text.</summary>
    public void Read(PartReader part)
    {
        while (part.Next())
            Read(part, part.Name);
        _writer.Flush();
    }

    private static string LabelOf(string element, string id) => (element == "endnote" ? "e" : "") + id;

    private void Read(PartReader part, string at)
    {
        if (part.IsStart && Skipped.Contains(at))
            part.Skip();
        else if (part.IsStart)
            Start(part, at);
        else if (part.IsEnd)
            End(at);
    }

    private void Start(PartReader part, string at)
    {
        if (at == "p")
        {
            _open.Push(new Paragraph());
        }
        else if (at == "tbl" && _note is null)
        {
            _writer.Flush();
            _writer.Table.Open();
        }
        else if (at == "tr" && _note is null)
        {
            _writer.Table.OpenRow();
        }

        if (_open.Count == 0)
            return;
        var paragraph = _open.Peek();
        switch (at)
        {
            case "pstyle":
                paragraph.Style = part.Attribute("val");
                break;
            case "outlinelvl":
                paragraph.Outline = WordStyles.Number(part.Attribute("val"), 9);
                break;
            case "numid":
                paragraph.Numbering = part.Attribute("val");
                break;
            case "ilvl":
                paragraph.Level = WordStyles.Number(part.Attribute("val"), 0);
                break;
            case "omath":
                paragraph.Words.AppendCode(part.ReadText());
                break;
            case "r":
                (_isInRun, _isHidden) = (true, false);
                break;
            case "vanish" when _isInRun:
                _isHidden = part.Attribute("val") is not ("0" or "false" or "off");
                break;
            case "t" when !_isHidden:
                paragraph.Append(part.ReadText());
                break;
            case "tab" when _isInRun && !_isHidden:
                paragraph.Append(" ");
                break;
            case "nobreakhyphen" when !_isHidden:
                paragraph.Append("-");
                break;
            case "br" or "cr" when _isInRun && !_isHidden && part.Attribute("type") is not ("page" or "column"):
                paragraph.Break();
                break;
            case "footnotereference":
                Refer(paragraph, LabelOf("footnote", part.Attribute("id")));
                break;
            case "endnotereference":
                Refer(paragraph, LabelOf("endnote", part.Attribute("id")));
                break;
            case "docpr":
                _alt = part.Attribute("descr");
                break;
            case "shape":
                _alt = part.Attribute("alt");
                break;
            case "blip":
                Add(paragraph, part.Attribute("embed") is { Length: > 0 } id ? id : part.Attribute("link"));
                break;
            case "imagedata":
                Add(paragraph, part.Attribute("id"));
                break;
        }
    }

    private void End(string at)
    {
        if (at == "r")
            (_isInRun, _isHidden) = (false, false);
        else if (at == "p" && _open.Count > 0)
            Write(_open.Pop());
        else if (at == "tc" && _note is null)
            _writer.Table.CloseCell();
        else if (at == "tbl" && _note is null)
            _writer.CloseTable();
    }

    private void Write(Paragraph paragraph)
    {
        var plain = paragraph.Plain.ToString();
        var words = paragraph.Words.Take();
        if (_note is { } note)
        {
            note.Append(note.Length > 0 && words.Length > 0 ? " " : "").Append(words);
            return;
        }

        _writer.Write(StyleOf(paragraph), words, plain, paragraph.Pictures);
    }

    private ParagraphStyle StyleOf(Paragraph paragraph)
    {
        var style = styles.Find(paragraph.Style);
        if (paragraph.Outline < 9 && style.Role == ParagraphRole.Plain)
            return new ParagraphStyle(ParagraphRole.Heading, paragraph.Outline + 1);
        if (paragraph.Numbering == "0" && style.Role == ParagraphRole.Item)
            return default;
        return paragraph.Numbering is { Length: > 0 } number and not "0" && style.Role is ParagraphRole.Plain or ParagraphRole.Item
            ? styles.Item(number, paragraph.Level)
            : style;
    }

    private void Refer(Paragraph paragraph, string label)
    {
        if (_note is not null || !_notes.TryGetValue(label, out var words) || words.Length == 0)
            return;
        paragraph.Words.AppendNote(label);
        if (_written.Add(label))
            target.Note(label, words);
    }

    private void Add(Paragraph paragraph, string id)
    {
        if (links.TryGetValue(id, out var path))
            paragraph.Pictures.Add(new PackagePicture(path, _alt));
        _alt = "";
    }

    private sealed class Paragraph
    {
        public InlineWords Words { get; } = new();
        public StringBuilder Plain { get; } = new();
        public List<PackagePicture> Pictures { get; } = [];
        public string Style { get; set; } = "";
        public string Numbering { get; set; } = "";
        public int Level { get; set; }
        public int Outline { get; set; } = 9;

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
