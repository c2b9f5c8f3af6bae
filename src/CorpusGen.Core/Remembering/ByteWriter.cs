namespace CorpusGen.Core.Remembering;

/// <summary>Writes what <see cref="ByteReader"/> reads.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[4096];
    private int _length;

    /// <summary>Adds a number; those from 0 to 127 take one byte.</summary>
    public void Number(int number)
    {
        var rest = unchecked((uint)number);
        for (; rest >= 0x80; rest >>= 7)
            Byte((byte)(rest | 0x80));
        Byte((byte)rest);
    }

    /// <summary>Adds a value that is true or false.</summary>
    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    /// <summary>Adds a decimal with its scale: 3.50 stays 3.50.</summary>
    public void Decimal(decimal value)
    {
        foreach (var part in decimal.GetBits(value))
            Number(part);
    }

    /// <summary>Adds a text. A text that is not ASCII is written as code units, so that a lone surrogate stays one.</summary>
    public void Text(string text)
    {
        var isAscii = true;
        foreach (var c in text)
            isAscii &= c < 0x80;
        Number((text.Length << 1) | (isAscii ? 0 : 1));
        foreach (var c in text)
        {
            Byte(unchecked((byte)c));
            if (!isAscii)
                Byte((byte)(c >> 8));
        }
    }

    /// <summary>Adds a list.</summary>
    public void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
            write(item);
    }

    /// <summary>Adds a value that may be missing.</summary>
    public void Optional<T>(T? value, Action<T> write)
        where T : struct
    {
        Flag(value is not null);
        if (value is { } there)
            write(there);
    }

    /// <summary>Adds a value that may be missing.</summary>
    public void Optional<T>(T? value, Action<T> write)
        where T : class
    {
        Flag(value is not null);
        if (value is not null)
            write(value);
    }

    /// <summary>Adds bytes with their number before them.</summary>
    public void Bytes(byte[] bytes)
    {
        Number(bytes.Length);
        if (_length + bytes.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + bytes.Length));
        bytes.CopyTo(_bytes, _length);
        _length += bytes.Length;
    }

    /// <summary>Returns what was written.</summary>
    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    private void Byte(byte value)
    {
        if (_length == _bytes.Length)
            Array.Resize(ref _bytes, 2 * _length);
        _bytes[_length++] = value;
    }
}
