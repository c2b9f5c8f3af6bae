using System.Buffers.Binary;
using System.Text;
using CorpusGen.Core.Naming;

namespace CorpusGen.Tool.Extract;

/// <summary>
/// A file of results that a later run can continue. Until it is finished, it is FILE.part, beside a journal of how many bytes it had after
/// how many texts. Bytes after the last entry of the journal, which a run that was killed has left, are written again.
/// </summary>
internal sealed class ResumableFile : IDisposable
{
    // Texts, bytes, whether all were read, and a check of the three: an entry that is not whole does not count.
    private const int EntryLength = 4 * sizeof(long);

    private readonly string _path;
    private readonly FileStream _part;
    private readonly FileStream _journal;

    private ResumableFile(string path, FileStream part, FileStream journal, long texts, bool areAllRead)
    {
        (_path, _part, _journal) = (path, part, journal);
        (Texts, AreAllRead) = (texts, areAllRead);
    }

    /// <summary>Gets the stream to write to.</summary>
    public Stream Stream => _part;

    /// <summary>Gets the number of texts that are answered.</summary>
    public long Texts { get; private set; }

    /// <summary>Gets whether all of them could be read.</summary>
    public bool AreAllRead { get; private set; }

    /// <summary>Opens the file, and continues it if it was begun with the same arguments.</summary>
    /// <param name="path">The path of the finished file.</param>
    /// <param name="arguments">What the results depend on.</param>
    /// <param name="resume">True to continue; false to begin again.</param>
    /// <exception cref="IOException">It was begun with other arguments, or cannot be written.</exception>
    public static ResumableFile Open(string path, string arguments, bool resume)
    {
        var part = new FileStream(path + ".part", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        FileStream? journal = null;
        try
        {
            journal = new FileStream(path + ".part.journal", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            var head = Encoding.ASCII.GetBytes($"corpusgen extract 1 {ContentHash.Of(arguments):x16}\n");
            var known = new byte[head.Length];
            var isBegun = resume && journal.ReadAtLeast(known, known.Length, throwOnEndOfStream: false) == known.Length;
            if (isBegun && !known.AsSpan().SequenceEqual(head))
                throw new IOException("it was begun with other arguments, so it cannot be continued");
            var (texts, bytes, areAllRead) = isBegun ? LastEntry(journal, part.Length) : (0, 0, true);
            if (!isBegun)
            {
                journal.SetLength(0);
                journal.Write(head);
                journal.Flush();
            }

            part.SetLength(bytes);
            part.Position = bytes;
            return new ResumableFile(path, part, journal, texts, areAllRead);
        }
        catch
        {
            part.Dispose();
            journal?.Dispose();
            throw;
        }
    }

    /// <summary>Records that everything so far is written.</summary>
    public void Record(long texts, bool areAllRead)
    {
        _part.Flush();
        (Texts, AreAllRead) = (texts, areAllRead);
        Span<byte> entry = stackalloc byte[EntryLength];
        Write(entry, texts, _part.Position, areAllRead);
        _journal.Write(entry);
        _journal.Flush();
    }

    /// <summary>Gives the file its name.</summary>
    public void Finish()
    {
        _part.Dispose();
        _journal.Dispose();
        File.Move(_path + ".part", _path, overwrite: true);
        File.Delete(_path + ".part.journal");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _part.Dispose();
        _journal.Dispose();
    }

    private static void Write(Span<byte> entry, long texts, long bytes, bool areAllRead)
    {
        BinaryPrimitives.WriteInt64LittleEndian(entry, texts);
        BinaryPrimitives.WriteInt64LittleEndian(entry[8..], bytes);
        BinaryPrimitives.WriteInt64LittleEndian(entry[16..], areAllRead ? 1 : 0);
        BinaryPrimitives.WriteInt64LittleEndian(entry[24..], Check(texts, bytes, areAllRead));
    }

    private static long Check(long texts, long bytes, bool areAllRead) =>
        unchecked(((texts * 31) + bytes) * 0x5851F42D4C957F2D ^ (areAllRead ? 0x2545F491 : 0x4F6CDD1D));

    // The last whole entry whose bytes are in the file. What follows it is dropped.
    private static (long Texts, long Bytes, bool AreAllRead) LastEntry(FileStream journal, long length)
    {
        var start = journal.Position;
        var last = (Texts: 0L, Bytes: 0L, AreAllRead: true);
        var entry = new byte[EntryLength];
        while (journal.ReadAtLeast(entry, EntryLength, throwOnEndOfStream: false) == EntryLength)
        {
            var texts = BinaryPrimitives.ReadInt64LittleEndian(entry);
            var bytes = BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(8));
            var areAllRead = BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(16)) == 1;
            if (BinaryPrimitives.ReadInt64LittleEndian(entry.AsSpan(24)) != Check(texts, bytes, areAllRead) || bytes > length)
                break;
            last = (texts, bytes, areAllRead);
            start += EntryLength;
        }

        journal.SetLength(start);
        journal.Position = start;
        return last;
    }
}
