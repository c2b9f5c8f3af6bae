using System.IO.Compression;
using System.Text;

namespace CorpusGen.Package.Tests;

/// <summary>The files in the packed package.</summary>
internal static class PackageContent
{
    /// <summary>All entries but those of the container's own format, in ordinal order.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Files { get; } = Read();

    public static string Text(string path) => Encoding.UTF8.GetString(Files.Single(file => file.Path == path).Bytes);

    private static List<(string Path, byte[] Bytes)> Read()
    {
        using var archive = ZipFile.OpenRead(PackedPackage.File);
        return
        [
            .. archive
                .Entries.Where(entry =>
                    entry.FullName is not ("[Content_Types].xml" or "_rels/.rels")
                    && !entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal)
                )
                .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
                .Select(entry => (entry.FullName, BytesOf(entry))),
        ];
    }

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
