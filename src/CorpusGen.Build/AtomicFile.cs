namespace CorpusGen.Build;

/// <summary>
/// Writes a file completely or not at all, even if several builds write it at once. If a build is stopped, or the disk is full, the file
/// stays as it was.
/// </summary>
internal static class AtomicFile
{
    private const string TemporaryExtension = ".half";

    // Stored files have hundreds of megabytes, which are not to be in memory at once.
    private const int CompareLength = 1 << 16;

    // No build writes for so long: an older temporary file was left by a build that was killed.
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>Writes the file. A file with the same content is left as it is, with its time.</summary>
    /// <param name="target">The path of the file.</param>
    /// <param name="write">Writes the content to a stream.</param>
    public static void Write(string target, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        Directory.CreateDirectory(folder);
        RemoveAbandoned(folder, Path.GetFileName(target));
        var temporary = target + "." + Guid.NewGuid().ToString("N") + TemporaryExtension;
        try
        {
            using (var stream = File.Create(temporary))
                write(stream);
            if (!AreSame(temporary, target))
                PutInPlace(temporary, target);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Writes bytes to the file. A file with the same content is left as it is, with its time.</summary>
    public static void Write(string target, byte[] bytes) => Write(target, stream => stream.Write(bytes, 0, bytes.Length));

    private static bool AreSame(string one, string other)
    {
        if (!File.Exists(other) || new FileInfo(one).Length != new FileInfo(other).Length)
            return false;
        using var first = File.OpenRead(one);
        using var second = File.OpenRead(other);
        var (left, right) = (new byte[CompareLength], new byte[CompareLength]);
        for (var count = StreamReading.Fill(first, left); count > 0; count = StreamReading.Fill(first, left))
        {
            if (StreamReading.Fill(second, right) != count || !left.AsSpan(0, count).SequenceEqual(right.AsSpan(0, count)))
                return false;
        }

        return true;
    }

    private static void PutInPlace(string temporary, string target)
    {
        if (!File.Exists(target))
        {
            try
            {
                File.Move(temporary, target);
                return;
            }
            catch (IOException) when (File.Exists(target))
            {
                // Another build of the project has created it in the meantime.
            }
        }

        File.Replace(temporary, target, null);
    }

    private static void RemoveAbandoned(string folder, string name)
    {
        foreach (var temporary in Directory.EnumerateFiles(folder, name + ".*" + TemporaryExtension))
        {
            try
            {
                if (DateTime.UtcNow - File.GetLastWriteTimeUtc(temporary) > Abandoned)
                    File.Delete(temporary);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // It costs some space on the disk only.
            }
        }
    }
}
