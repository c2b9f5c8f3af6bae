namespace CorpusGen.Core.Reading.Packages;

/// <summary>
/// Writes the paragraphs of a word processor: joins captions with their pictures, lines of code, and paragraphs of quotations.
/// </summary>
internal sealed class ParagraphWriter(MarkdownBuilder target)
{
    private readonly List<string> _code = [];
    private PackagePicture? _picture;
    private ParagraphRole _last;

    /// <summary>Gets the table that is being read.</summary>
    public TableRows Table { get; } = new();

    /// <summary>Writes a paragraph with its pictures.</summary>
    /// <param name="style">The style.</param>
    /// <param name="words">The words as Markdown.</param>
    /// <param name="plain">The words as text, for code.</param>
    /// <param name="pictures">The pictures in the paragraph.</param>
    /// <param name="startsItem">False for a further paragraph of a list item.</param>
    public void Write(ParagraphStyle style, string words, string plain, IReadOnlyList<PackagePicture> pictures, bool startsItem = true)
    {
        if (Table.IsOpen)
        {
            if (style.Role != ParagraphRole.Contents)
                Table.Add(words);
            Table.Pictures.AddRange(pictures);
            return;
        }

        if (style.Role == ParagraphRole.Code && pictures.Count == 0)
        {
            Flush(keepsCode: true);
            _code.Add(plain);
            _last = style.Role;
            return;
        }

        if (style.Role == ParagraphRole.Caption && pictures.Count == 0 && _picture is { Caption: "" } picture && words.Length > 0)
        {
            _picture = picture with { Caption = words };
            Flush();
            return;
        }

        if (words.Length > 0 && style.Role != ParagraphRole.Contents)
        {
            Flush();
            Write(style, words, startsItem);
            _last = style.Role;
        }

        foreach (var next in pictures)
        {
            Flush();
            (_picture, _last) = (next, ParagraphRole.Plain);
        }
    }

    /// <summary>Writes what waits for the next paragraph.</summary>
    public void Flush(bool keepsCode = false)
    {
        if (_picture is { } picture)
            target.Picture(picture);
        _picture = null;
        if (keepsCode)
            return;
        if (_code.Count > 0)
            target.Code(string.Join("\n", _code));
        _code.Clear();
    }

    /// <summary>Ends a table.</summary>
    public void CloseTable()
    {
        Flush();
        Table.Close(target);
        _last = ParagraphRole.Plain;
    }

    private void Write(ParagraphStyle style, string words, bool startsItem)
    {
        switch (style.Role)
        {
            case ParagraphRole.Heading:
                target.Heading(style.Level, words);
                break;
            case ParagraphRole.Quote:
                target.Quote(words, continues: _last == ParagraphRole.Quote);
                break;
            case ParagraphRole.Item when startsItem || _last != ParagraphRole.Item:
                target.Item(style.Level, style.IsOrdered, words);
                break;
            case ParagraphRole.Item:
                target.ItemParagraph(style.Level, words);
                break;
            default:
                target.Paragraph(words);
                break;
        }
    }
}
