using System.Diagnostics;
using System.Formats.Tar;

namespace CorpusGen.Tool.Diff;

/// <summary>A corpus on disk, or of a revision of a git repository, which is copied to a temporary folder.</summary>
internal sealed class CorpusState : IDisposable
{
    private readonly string? _copy;

    private CorpusState(string path, string? copy)
    {
        Path = path;
        _copy = copy;
    }

    /// <summary>Gets the folder or file to read.</summary>
    public string Path { get; }

    /// <summary>Opens a path, or REVISION:PATH.</summary>
    /// <exception cref="IOException">Neither exists.</exception>
    public static CorpusState Open(string argument)
    {
        if (File.Exists(argument) || Directory.Exists(argument))
            return new CorpusState(argument, null);
        if (argument.Split(':', 2) is not [{ Length: > 0 } revision, var path])
            throw new FileNotFoundException("there is no such file or folder, and no REVISION:PATH");
        var copy = Directory.CreateTempSubdirectory("corpusgen-diff-").FullName;
        try
        {
            Extract(revision, path.Length == 0 ? "." : path, copy);
            return new CorpusState(System.IO.Path.Combine(copy, path), copy);
        }
        catch
        {
            Directory.Delete(copy, recursive: true);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_copy is not null)
            Directory.Delete(_copy, recursive: true);
    }

    private static void Extract(string revision, string path, string folder)
    {
        // An option would not be a revision.
        if (revision.StartsWith('-'))
            throw new IOException($"'{revision}' is not a revision");
        var start = new ProcessStartInfo("git", ["archive", "--format=tar", revision, "--", path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var git = Start(start);
        var errors = git.StandardError.ReadToEndAsync();
        using var archive = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(archive);
        git.WaitForExit();
        if (git.ExitCode != 0)
            throw new IOException(errors.GetAwaiter().GetResult().Trim());
        archive.Position = 0;
        TarFile.ExtractToDirectory(archive, folder, overwriteFiles: false);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            throw new IOException("git cannot be started: " + fault.Message, fault);
        }
    }
}
