using System.ComponentModel;
using System.Text;

namespace CorpusGen.Storage;

#if NET8_0_OR_GREATER
/// <summary>Returns stored bytes in place. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> Utf8Source();
#endif

/// <summary>
/// The bytes that an assembly contains: in a resource, in a UTF-8 literal, or, if C# does not have those, in a string that is encoded once.
/// </summary>
internal sealed class StoredBytes
{
#if NET8_0_OR_GREATER
    private readonly Utf8Source? _source;

    public StoredBytes(Utf8Source source) => _source = source;
#endif

    private readonly CorpusResource? _resource;
    private readonly string? _literal;
    private byte[]? _encoded;

    public StoredBytes(string literal) => _literal = literal;

#if NET8_0_OR_GREATER
    private readonly int _start;
    private readonly int _length;

    public StoredBytes(CorpusResource resource, int part)
    {
        _resource = resource;
        (_start, _length) = resource.Place(part);
    }

    public Bytes Data =>
        _resource is not null ? _resource.Read(_start, _length)
        : _source is not null ? _source()
        : _encoded ??= Encoding.UTF8.GetBytes(_literal!);
#else
    private readonly int _part;

    public StoredBytes(CorpusResource resource, int part)
    {
        _resource = resource;
        _part = part;
    }

    public Bytes Data => _encoded ??= _literal is not null ? Encoding.UTF8.GetBytes(_literal) : Read(_resource!.Place(_part));

    private byte[] Read((int Start, int Length) place) => _resource!.Read(place.Start, place.Length);
#endif
}
