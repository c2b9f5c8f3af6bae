using CorpusGen.Core.Text;

namespace CorpusGen.Core.Remembering;

/// <summary>Reads what <see cref="ByteWriter"/> writes. Other bytes give other values, or an exception.</summary>
internal sealed class ByteReader(byte[] bytes)
{
    private int _at;

    public int Number()
    {
        var number = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes[_at++];
            number |= (next & 0x7Fu) << shift;
            if (next < 0x80)
                return unchecked((int)number);
        }
    }

    public bool Flag() => bytes[_at++] != 0;

    public decimal Decimal() => new([Number(), Number(), Number(), Number()]);

    public string Text()
    {
        var head = Number();
        if (head == 0)
            return "";
        var isAscii = (head & 1) == 0;
        var text = new char[head >> 1];
        for (var i = 0; i < text.Length; i++)
            text[i] = isAscii ? (char)bytes[_at++] : (char)(bytes[_at++] | (bytes[_at++] << 8));
        return new string(text);
    }

    public byte[] Bytes()
    {
        var length = Number();
        _at += length;
        return bytes.AsSpan(_at - length, length).ToArray();
    }

    public EquatableArray<T> List<T>(Func<T> read)
        where T : IEquatable<T>
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read();
        return items.Length == 0 ? default : new EquatableArray<T>(items);
    }

    public T? OptionalValue<T>(Func<T> read)
        where T : struct => Flag() ? read() : null;

    public T? Optional<T>(Func<T> read)
        where T : class => Flag() ? read() : null;
}
