using System.Collections;
using Microsoft.Build.Framework;

namespace CorpusGen.Build.Processes;

/// <summary>An item that was passed to this process.</summary>
internal sealed class PassedItem(string spec, Dictionary<string, string> metadata) : ITaskItem
{
    /// <inheritdoc/>
    public string ItemSpec { get; set; } = spec;

    /// <inheritdoc/>
    public ICollection MetadataNames => metadata.Keys;

    /// <inheritdoc/>
    public int MetadataCount => metadata.Count;

    /// <inheritdoc/>
    public string GetMetadata(string metadataName) => metadata.TryGetValue(metadataName, out var value) ? value : "";

    /// <inheritdoc/>
    public void SetMetadata(string metadataName, string metadataValue) => metadata[metadataName] = metadataValue;

    /// <inheritdoc/>
    public void RemoveMetadata(string metadataName) => metadata.Remove(metadataName);

    /// <inheritdoc/>
    public void CopyMetadataTo(ITaskItem destinationItem)
    {
        foreach (var pair in metadata)
            destinationItem.SetMetadata(pair.Key, pair.Value);
    }

    /// <inheritdoc/>
    public IDictionary CloneCustomMetadata() => new Dictionary<string, string>(metadata, metadata.Comparer);
}
