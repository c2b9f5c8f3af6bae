using System.Globalization;
using System.Text;

namespace CorpusGen.Tool.Extract;

/// <summary>A record of a WARC file.</summary>
/// <param name="Offset">The offset of its first byte.</param>
/// <param name="Fields">The fields of its header.</param>
/// <param name="Content">Its content; empty if the record is broken.</param>
/// <param name="Fault">What is broken; null if nothing is.</param>
internal sealed record WarcRecord(long Offset, IReadOnlyList<(string Name, string Value)> Fields, byte[] Content, string? Fault)
{
    /// <summary>Gets the type: conversion, response, warcinfo, …</summary>
    public string Type => Header("WARC-Type") ?? "";

    /// <summary>Returns the value of a field, or null.</summary>
    public string? Header(string name) =>
        Fields.Where(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(field => field.Value).FirstOrDefault();
}

/// <summary>Reads the records of a WARC file (ISO 28500) one after the other.</summary>
internal sealed class WarcReader(Stream stream) : IDisposable
{
    /// <summary>A larger record is not read into memory.</summary>
    public const int Largest = 64 << 20;

    private const int LongestLine = 1 << 16;
    private const int MostFields = 1000;

    private readonly MemoryStream _line = new();
    private long _offset;

    // A line that begins a record, which was read while another was passed over.
    private (long Offset, string Line)? _kept;

    /// <summary>Returns the next record, broken or not; null at the end.</summary>
    public WarcRecord? Next()
    {
        var (start, line) = ReadLine();
        while (line is { Length: 0 })
            (start, line) = ReadLine();
        if (line is null)
            return null;
        if (!IsStart(line))
            return Skip(start, "it does not begin with WARC/1", (start, line));
        var fields = new List<(string, string)>();
        while (ReadLine() is (var at, { Length: > 0 } field))
        {
            var colon = field.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || fields.Count == MostFields)
                return Skip(start, "its header cannot be read", (at, field));
            fields.Add((field[..colon].Trim(), field[(colon + 1)..].Trim()));
        }

        var record = new WarcRecord(start, fields, [], null);
        if (!long.TryParse(record.Header("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return Skip(start, "its Content-Length is missing or no number", ReadLine());
        if (length > Largest)
            return Pass(length) ? record with { Fault = $"it has {length} bytes, and at most {Largest} are read" } : Ended(record);
        var content = new byte[length];
        var read = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        _offset += read;
        return read < length ? Ended(record) : record with { Content = content };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _line.Dispose();
        stream.Dispose();
    }

    private static WarcRecord Ended(WarcRecord record) => record with { Fault = "the file ends in it" };

    private static bool IsStart(string line) => line.StartsWith("WARC/1.", StringComparison.Ordinal);

    // Continues at the next line that begins a record, which is kept.
    private WarcRecord Skip(long start, string fault, (long Offset, string? Line) next)
    {
        while (next.Line is { } line && !IsStart(line))
            next = ReadLine();
        _kept = next.Line is { } found ? (next.Offset, found) : null;
        return new WarcRecord(start, [], [], fault);
    }

    private bool Pass(long length)
    {
        var buffer = new byte[1 << 16];
        while (length > 0)
        {
            var read = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
            if (read == 0)
                return false;
            _offset += read;
            length -= read;
        }

        return true;
    }

    // A line without its end, and its offset; null at the end of the file. The rest of a line that is too long is dropped.
    private (long Offset, string? Line) ReadLine()
    {
        if (_kept is { } kept)
        {
            _kept = null;
            return kept;
        }

        _line.SetLength(0);
        var start = _offset;
        var next = stream.ReadByte();
        if (next < 0)
            return (start, null);
        for (; next >= 0; next = stream.ReadByte())
        {
            _offset++;
            if (next == '\n')
                break;
            if (_line.Length < LongestLine)
                _line.WriteByte((byte)next);
        }

        return (start, Encoding.UTF8.GetString(_line.GetBuffer(), 0, (int)_line.Length).TrimEnd('\r'));
    }
}
