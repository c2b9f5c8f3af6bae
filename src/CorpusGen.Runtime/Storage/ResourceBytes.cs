using System.Reflection;

namespace CorpusGen.Storage;

#if NET8_0_OR_GREATER
/// <summary>
/// The bytes of a resource where the loader has mapped them. The only place of this library that reads through a pointer: the stream
/// gives no span, and a copy would cost the size of the corpus.
/// </summary>
internal sealed unsafe class ResourceBytes
{
    private readonly byte* _start;
    private readonly long _length;

    // Holds the assembly, and with it the memory; or the copy, where a host gives no memory of its own.
    private readonly object _owner;

    public ResourceBytes(Assembly assembly, string name)
    {
        var stream =
            assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no resource {name}: build the project again.");
        _length = stream.Length;
        if (stream is UnmanagedMemoryStream mapped)
        {
            _start = mapped.PositionPointer;
            _owner = assembly;
        }
        else
        {
            var copy = GC.AllocateUninitializedArray<byte>(checked((int)_length), pinned: true);
            stream.ReadExactly(copy);
            _start = (byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref copy[0]);
            _owner = copy;
        }
    }

    /// <summary>Some of the bytes, in place.</summary>
    public ReadOnlySpan<byte> Read(int start, int length)
    {
        if (start < 0 || length < 0 || start + (long)length > _length)
            throw new InvalidOperationException("A resource of the corpus is damaged: build the project again.");
        GC.KeepAlive(_owner);
        return new ReadOnlySpan<byte>(_start + start, length);
    }
}
#else
/// <summary>The bytes of a resource, copied out of it: this target has no spans to read them in place.</summary>
internal sealed class ResourceBytes
{
    private readonly Assembly _assembly;
    private readonly string _name;

    public ResourceBytes(Assembly assembly, string name)
    {
        _assembly = assembly;
        _name = name;
    }

    /// <summary>Some of the bytes, anew at each call.</summary>
    public byte[] Read(int start, int length)
    {
        using var stream =
            _assembly.GetManifestResourceStream(_name)
            ?? throw new InvalidOperationException($"{_assembly.GetName().Name} has no resource {_name}: build the project again.");
        stream.Position = start;
        var bytes = new byte[length];
        var at = 0;
        while (at < length)
        {
            var count = stream.Read(bytes, at, length - at);
            if (count == 0)
                throw new InvalidOperationException("A resource of the corpus is damaged: build the project again.");
            at += count;
        }

        return bytes;
    }
}
#endif
