namespace CorpusGen.Core.Reading.Packages;

/// <summary>The paragraph styles of a package.</summary>
internal sealed class ParagraphStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, (ParagraphStyle? Own, string Parent)> _styles = new(StringComparer.Ordinal);

    /// <summary>Adds a style.</summary>
    public void Add(string id, ParagraphStyle? own, string parent) => _styles[id] = (own, parent);

    /// <summary>Returns the meaning of a style, or of the nearest style that it is based on.</summary>
    public ParagraphStyle Find(string id)
    {
        for (var i = 0; i < LongestChain && id.Length > 0; i++)
        {
            var (own, parent) = _styles.TryGetValue(id, out var style) ? style : (ParagraphStyle.OfName(id), "");
            if (own is { } found)
                return found;
            id = parent;
        }

        return default;
    }
}
