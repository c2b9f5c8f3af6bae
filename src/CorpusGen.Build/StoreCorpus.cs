using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Writes the corpus of a project into one file, which the compiler takes in as a resource: what the compiler need not read as C# costs it nothing. Says
/// by <see cref="Resource"/> whether it has done so; a small corpus stays in the code.
/// </summary>
public sealed class StoreCorpus : CorpusTask, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>`resource` to write whatever the size; else the size decides.</summary>
    public string Storage { get; set; } = "";

    /// <summary>True where the editor only asks, and no assembly will be made.</summary>
    public bool DesignTime { get; set; }

    /// <summary>The name of the resource; empty where the corpus stays in the code.</summary>
    [Output]
    public string Resource { get; set; } = "";

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var files = Choose();
            if (!CorpusSize.IsForResource(Storage, files)) return true;
            Resource = "CorpusGen.corpus";
            if (!DesignTime) ResourceFile.Update(Target, files, WithoutDrafts, WithSearch, _cancellation.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            BuildEngine.LogErrorEvent(new BuildErrorEventArgs("CorpusGen", "CORPUS909", Target, 0, 0, 0, 0, "The corpus cannot be stored: " + fault.Message, "", "CorpusGen"));
            return false;
        }
    }
}
