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

    private volatile bool _isFull = folder.Length == 0;

    /// <summary>Gets a value that is true if nothing more can be kept: there is no folder, or it could not be written.</summary>
    public bool IsFull => _isFull;

    /// <summary>Returns true if there is a file of the key. Its content may be damaged.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="key">What the content depends on.</param>
    public bool Has(string name, string key) => Read<bool?>(name, key, (_, _) => true) == true;

    /// <summary>Returns what was kept; null if there is nothing that fits.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="key">What the content depends on.</param>
    public byte[]? Read(string name, string key) =>
        Read<byte[]?>(
            name,
            key,
            (stream, hash) =>
            {
                var content = new byte[stream.Length - stream.Position];
                return Fill(stream, content) && hash.AsSpan().SequenceEqual(Hash(content)) ? content : null;
            }
        );

    private T? Read<T>(string name, string key, Func<FileStream, byte[], T> read)
    {
        if (folder.Length == 0)
            return default;
        try
        {
            var file = Path.Combine(folder, name);
            if (!File.Exists(file))
                return default;
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            var (keyHash, contentHash) = (new byte[HashLength], new byte[HashLength]);
            return Fill(stream, keyHash) && Fill(stream, contentHash) && keyHash.AsSpan().SequenceEqual(Hash(Head(key)))
                ? read(stream, contentHash)
                : default;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    /// <summary>Keeps a content, whole or not at all.</summary>
    public void Write(string name, string key, byte[] content)
    {
        if (_isFull)
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
            // The next build does the work again, and this one does not try it for every file.
            _isFull = true;
        }
    }

    private byte[] Head(string key) => Encoding.UTF8.GetBytes(version + "\n" + key);

    private static bool Fill(FileStream stream, byte[] bytes) => StreamReading.Fill(stream, bytes) == bytes.Length;

    private static byte[] Hash(byte[] content)
    {
        using var hash = SHA256.Create();
        return hash.ComputeHash(content);
    }
}
