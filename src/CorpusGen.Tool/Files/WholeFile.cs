namespace CorpusGen.Tool.Files;

/// <summary>Writes a file completely or not at all: if the disk is full, or the program is stopped, the file stays as it was.</summary>
internal static class WholeFile
{
    /// <summary>Writes the file, in a folder that exists.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="write">Writes the content to a stream.</param>
    public static void Write(string path, Action<Stream> write)
    {
        // What is not a regular file, such as /dev/stdout, cannot be replaced.
        if (File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.Device))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        var temporary = $"{path}.{Guid.NewGuid():N}.half";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16))
                write(stream);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
