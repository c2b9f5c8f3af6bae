#if NET8_0_OR_GREATER
using Bytes = System.ReadOnlySpan<byte>;
#else
using Bytes = byte[];
#endif
using System.ComponentModel;
using System.Text;

namespace CorpusGen.Storage;

#if NET8_0_OR_GREATER
/// <summary>Gives stored bytes in place. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> Utf8Source();
#endif

/// <summary>Bytes that generated code carries: in a UTF-8 literal where C# has them, else in an ordinary one that is encoded once.</summary>
internal sealed class StoredBytes
{
    /// <summary>The layout this library reads; it stands at the head of everything stored.</summary>
    public const string Format = "CG2";

#if NET8_0_OR_GREATER
    private readonly Utf8Source? _source;

    public StoredBytes(Utf8Source source) => _source = source;
#endif

    private readonly string? _literal;
    private byte[]? _encoded;

    public StoredBytes(string literal) => _literal = literal;

    public Bytes Data =>
#if NET8_0_OR_GREATER
        _source is not null ? _source() :
#endif
        _encoded ??= Encoding.UTF8.GetBytes(_literal!);
}
