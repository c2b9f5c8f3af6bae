using System.Threading.Channels;

namespace CorpusGen.Tool.Watch;

/// <summary>Waits for changes of files and folders.</summary>
internal sealed class FileChanges : IDisposable
{
    // An editor writes a file in several steps.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Begins to watch.</summary>
    /// <param name="paths">Files, folders and globs. For a glob, its folder is watched.</param>
    /// <param name="ignored">A file that is not watched, because it is written at each change; or null.</param>
    public FileChanges(IEnumerable<string> paths, string? ignored)
    {
        var own = ignored is null ? "" : Path.GetFullPath(ignored);
        foreach (var folder in paths.Select(FolderOf).Distinct(StringComparer.Ordinal))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += Changed;
            watcher.Created += Changed;
            watcher.Deleted += Changed;
            watcher.Renamed += Changed;
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }

        void Changed(object sender, FileSystemEventArgs change)
        {
            // The report is written beside itself, then renamed.
            if (own.Length == 0 || !change.FullPath.StartsWith(own, StringComparison.Ordinal))
                _changes.Writer.TryWrite(true);
        }
    }

    /// <summary>Returns after a change since the last call, when files have not changed for a moment.</summary>
    public async Task Next(CancellationToken stop)
    {
        await _changes.Reader.ReadAsync(stop);
        do
        {
            await Task.Delay(Pause, stop);
        } while (_changes.Reader.TryRead(out _));
    }

    /// <inheritdoc/>
    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private static string FolderOf(string path)
    {
        var folder = Path.GetFullPath(path);
        while (!Directory.Exists(folder))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
