using System.Formats.Tar;
using CorpusGen.Core.Files;

namespace CorpusGen.Tool.Extract;

/// <summary>Reads the texts of a tar archive in the order of the archive. Only one of them is in memory at a time, for each job.</summary>
internal static class TarInput
{
    /// <summary>Returns a job for each text, with the name `archive.tar.gz/folder/text.md`.</summary>
    public static IEnumerable<ExtractionJob> Read(Func<Stream> open, string name)
    {
        Stream? stream = null;
        TarReader? archive = null;
        try
        {
            while (true)
            {
                TarEntry? entry = null;
                byte[]? content = null;
                string? fault = null;
                try
                {
                    stream ??= open();
                    archive ??= new TarReader(stream);
                    entry = archive.GetNextEntry();
                    content = entry is null ? null : ContentOf(entry);
                }
                catch (Exception thrown) when (InputFormats.FaultOf(thrown) is not null || thrown is FormatException)
                {
                    fault = InputFormats.FaultOf(thrown) ?? thrown.Message;
                }

                if (fault is not null)
                {
                    yield return _ => $"{name}: {fault}";
                    yield break;
                }

                if (entry is null)
                    yield break;
                if (content is null)
                    continue;
                var path = $"{name}/{entry.Name}";
                yield return results => TextInput.Process(path, () => content, results);
            }
        }
        finally
        {
            archive?.Dispose();
            stream?.Dispose();
        }
    }

    private static byte[]? ContentOf(TarEntry entry)
    {
        if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !IsText(entry.Name))
            return null;
        using var content = new MemoryStream();
        entry.DataStream?.CopyTo(content);
        return content.ToArray();
    }

    private static bool IsText(string path) =>
        FileExtensions.IsAny(path, FileExtensions.Prose) || FileExtensions.IsAny(path, FileExtensions.Packages);
}
