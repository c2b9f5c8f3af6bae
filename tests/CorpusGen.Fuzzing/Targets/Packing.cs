using System.IO.Compression;
using System.Text;
using CorpusGen.Core.Reading.Packages;
using CorpusGen.Packages;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>
/// Packs a text as a Word, OpenDocument or EPUB file, converts it to Markdown, and reads that. In the text each part of the package
/// follows a line with its path: "=== word/document.xml". Bytes of the archive itself are changed if the text has a line
/// "=== damage 12 34".
/// </summary>
internal static class Packing
{
    private const string Head = "=== ";
    private const string Damage = "damage ";

    // Random texts have thousands of lines that look like heads.
    private const int MostParts = 50;

    /// <summary>Converts a package whose extension decides the format. A damaged package is a fault that is expected.</summary>
    public static int Run(string extension, string text)
    {
        try
        {
            using var archive = new MemoryStream(Pack(text));
            return Compiling.Run("corpus/any" + extension + ".md", PackageFile.ToMarkdown("corpus/any" + extension, archive));
        }
        catch (PackageFaultException fault)
        {
            // Without the name of the part, which is random.
            return fault.Message.Split('\'')[0].Length;
        }
    }

    private static byte[] Pack(string text)
    {
        var damages = new List<(int At, byte Value)>();
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in text.Split("\n" + Head).Take(MostParts))
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal);
                var name = (end < 0 ? part : part[..end]).Trim();
                if (name.StartsWith(Head, StringComparison.Ordinal))
                    name = name[Head.Length..];
                if (name.StartsWith(Damage, StringComparison.Ordinal) && name.Split(' ') is [_, var at, var value, ..])
                    damages.Add((at.Sum(c => c * 31), (byte)value.Sum(c => c)));
                else if (name.Length > 0)
                    Write(archive, name, end < 0 ? "" : part[(end + 1)..]);
            }
        }

        var packed = bytes.ToArray();
        foreach (var (at, value) in damages)
            packed[at % packed.Length] = value;
        return packed;
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
