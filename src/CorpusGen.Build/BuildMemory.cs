using System.Security.Cryptography;
using System.Text;

namespace CorpusGen.Build;

/// <summary>
/// Keeps bytes from one build to the next, each in a file of a folder. A file begins with the hashes of its key, which names everything
/// that its content depends on, and of the content: a file of something else, or one that was cut short, does not exist for a build. A
/// folder that cannot be read or written costs time only.
/// </summary>
/// <param name="folder">The folder; empty to keep nothing.</param>
/// <param name="version">The version of what writes the content: a part of each key.</param>
internal sealed class BuildMemory(string folder, string version)
{
    private const int HashLength = 32;

    /// <summary>Returns what was kept; null if there is nothing that fits.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="key">What the content depends on.</param>
    public byte[]? Read(string name, string key)
    {
        if (folder.Length == 0)
            return null;
        try
        {
            var file = Path.Combine(folder, name);
            if (!File.Exists(file))
                return null;
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var head = new byte[2 * HashLength];
            if (!Fill(stream, head) || !head.AsSpan(0, HashLength).SequenceEqual(Hash(Head(key))))
                return null;
            var content = new byte[stream.Length - head.Length];
            return Fill(stream, content) && head.AsSpan(HashLength).SequenceEqual(Hash(content)) ? content : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a content, whole or not at all.</summary>
    public void Write(string name, string key, byte[] content)
    {
        if (folder.Length == 0)
            return;
        try
        {
            AtomicFile.Write(
                Path.Combine(folder, name),
                stream =>
                {
                    stream.Write(Hash(Head(key)), 0, HashLength);
                    stream.Write(Hash(content), 0, HashLength);
                    stream.Write(content, 0, content.Length);
                }
            );
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next build does the work again.
        }
    }

    private byte[] Head(string key) => Encoding.UTF8.GetBytes(version + "\n" + key);

    // A stream may return fewer bytes than it has.
    private static bool Fill(FileStream stream, byte[] bytes)
    {
        var count = 0;
        for (var read = -1; read != 0 && count < bytes.Length; count += read)
            read = stream.Read(bytes, count, bytes.Length - count);
        return count == bytes.Length;
    }

    private static byte[] Hash(byte[] content)
    {
        using var hash = SHA256.Create();
        return hash.ComputeHash(content);
    }
}
