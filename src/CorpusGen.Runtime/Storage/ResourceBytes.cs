using System.Reflection;

namespace CorpusGen.Storage;

#if NET8_0_OR_GREATER
/// <summary>
/// The bytes of a resource in the memory of the loaded assembly. Only this class reads through a pointer: the stream has no span, and a
/// copy would need as much memory as the corpus.
/// </summary>
internal sealed unsafe class ResourceBytes
{
    private readonly byte* _start;
    private readonly long _length;

    // Keeps the assembly with its memory alive; or the copy, if a host does not map resources.
    private readonly object _owner;

    public ResourceBytes(Assembly assembly, string name)
    {
        var stream =
            assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no resource {name}. Build the project again.");
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

    /// <summary>Returns a range of the bytes, in place.</summary>
    public ReadOnlySpan<byte> Read(int start, int length)
    {
        if (start < 0 || length < 0 || start + (long)length > _length)
            throw new InvalidOperationException("The resource of the corpus is damaged. Build the project again.");
        GC.KeepAlive(_owner);
        return new ReadOnlySpan<byte>(_start + start, length);
    }
}
#else
/// <summary>The bytes of a resource as copies, because this target has no spans.</summary>
internal sealed class ResourceBytes
{
    private readonly Assembly _assembly;
    private readonly string _name;

    public ResourceBytes(Assembly assembly, string name)
    {
        _assembly = assembly;
        _name = name;
    }

    /// <summary>Returns a copy of a range of the bytes.</summary>
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
                throw new InvalidOperationException("The resource of the corpus is damaged. Build the project again.");
            at += count;
        }

        return bytes;
    }
}
#endif
