using System.IO.Compression;
using CorpusGen.Core.Files;
using CorpusGen.Core.Reading.Packages;

namespace CorpusGen.Packages;

/// <summary>
/// Reads Word, OpenDocument and EPUB files as Markdown, within limits: how much is read of an archive, and how much smaller it may be in
/// it. Compiled into the build task and the tool, because Core reads no files.
/// </summary>
internal static class PackageFile
{
    private const int MostParts = 100_000;
    private const long MostBytes = 64 << 20;

    // XML of documents is up to a hundred times smaller in an archive. Deflate cannot do more than a thousand.
    private const long MostRatio = 250;
    private const long FreeBytes = 1 << 20;

    /// <summary>Returns the text of a package as Markdown.</summary>
    /// <param name="path">The path, whose extension decides the format.</param>
    /// <param name="file">The content.</param>
    /// <exception cref="PackageFaultException">The package is damaged, too large or protected by a password.</exception>
    public static string ToMarkdown(string path, Stream file)
    {
        try
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > MostParts)
                throw new PackageFaultException($"it has more than {MostParts} parts");
            var left = MostBytes;
            return PackageText.ToMarkdown(
                path,
                part => archive.GetEntry(part) is { } entry ? TextBytes.Decode(Read(entry, ref left)) : null
            );
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            throw new PackageFaultException("it is not a zip archive, or is damaged or protected by a password", fault);
        }
    }

    // What is read counts, because the size in the archive's list can be wrong.
    private static byte[] Read(ZipArchiveEntry entry, ref long left)
    {
        var most = Math.Min(left, Math.Max(FreeBytes, entry.CompressedLength * MostRatio));
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (content.Read(buffer, 0, buffer.Length) is > 0 and var count)
        {
            if (bytes.Length + count > most)
            {
                throw new PackageFaultException(
                    most == left
                        ? $"its text is larger than {MostBytes >> 20} MB"
                        : $"its part '{entry.FullName}' is more than {MostRatio} times larger than in the archive"
                );
            }

            bytes.Write(buffer, 0, count);
        }

        left -= bytes.Length;
        return bytes.ToArray();
    }
}
