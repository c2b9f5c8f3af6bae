namespace CorpusGen.Core.Reading.Packages;

/// <summary>Collects the rows of a table. The words of a table in a cell belong to the cell.</summary>
internal sealed class TableRows
{
    private readonly List<List<string>> _rows = [];
    private readonly List<string> _cell = [];
    private int _depth;

    /// <summary>Gets a value that is true inside a table.</summary>
    public bool IsOpen => _depth > 0;

    /// <summary>Gets the pictures in the table, which are written after it.</summary>
    public List<PackagePicture> Pictures { get; } = [];

    public void Open() => _depth++;

    public void OpenRow()
    {
        if (_depth == 1)
            _rows.Add([]);
    }

    public void Add(string words)
    {
        if (words.Length > 0)
            _cell.Add(words);
    }

    public void CloseCell()
    {
        if (_depth != 1)
            return;
        if (_rows.Count == 0)
            _rows.Add([]);
        _rows[_rows.Count - 1].Add(string.Join(" ", _cell));
        _cell.Clear();
    }

    /// <summary>Ends a table, and writes it if it is not in another one.</summary>
    public void Close(MarkdownBuilder target)
    {
        if (_depth == 0 || --_depth > 0)
            return;
        // Words outside of all cells.
        if (_cell.Count > 0)
            _rows.Add([string.Join(" ", _cell)]);
        target.Table([.. _rows.Where(row => row.Any(cell => cell.Length > 0))]);
        foreach (var picture in Pictures)
            target.Picture(picture);
        _rows.Clear();
        _cell.Clear();
        Pictures.Clear();
    }
}
