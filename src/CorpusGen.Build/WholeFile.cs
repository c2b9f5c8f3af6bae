namespace CorpusGen.Build;

/// <summary>Writes a file whole or not at all, whoever else writes it: what a build leaves that is stopped, or whose disk is full, is the file as it was.</summary>
internal static class WholeFile
{
    private const string Half = ".half";

    // No build writes for so long: what is older was left by one that was killed.
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>Writes the file; where it would be the same it is left as it is, with its time.</summary>
    /// <param name="target">The file.</param>
    /// <param name="write">Writes what is to be in it.</param>
    public static void Write(string target, Action<Stream> write)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        Directory.CreateDirectory(folder);
        RemoveAbandoned(folder, Path.GetFileName(target));
        var half = target + "." + Guid.NewGuid().ToString("N") + Half;
        try
        {
            using (var stream = File.Create(half))
                write(stream);
            if (!AreSame(half, target))
                PutInPlace(half, target);
        }
        finally
        {
            File.Delete(half);
        }
    }

    /// <summary>As <see cref="Write(string, Action{Stream})"/>, of bytes that are at hand.</summary>
    public static void Write(string target, byte[] bytes) => Write(target, stream => stream.Write(bytes, 0, bytes.Length));

    private static bool AreSame(string one, string other) =>
        File.Exists(other)
        && new FileInfo(one).Length == new FileInfo(other).Length
        && File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));

    private static void PutInPlace(string half, string target)
    {
        if (!File.Exists(target))
        {
            try
            {
                File.Move(half, target);
                return;
            }
            catch (IOException) when (File.Exists(target))
            {
                // Another build of the project was quicker.
            }
        }

        File.Replace(half, target, null);
    }

    private static void RemoveAbandoned(string folder, string name)
    {
        foreach (var half in Directory.EnumerateFiles(folder, name + ".*" + Half))
        {
            try
            {
                if (DateTime.UtcNow - File.GetLastWriteTimeUtc(half) > Abandoned)
                    File.Delete(half);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // It costs a disk some room, and no build anything.
            }
        }
    }
}
