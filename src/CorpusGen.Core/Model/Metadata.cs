using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>What front matter or a data file says. Plain data: a value of the compiler's cache.</summary>
/// <param name="Entries">Its keys and their values, in order.</param>
/// <param name="Range">Where it stands, the lines that fence it included; empty where the document has none.</param>
/// <param name="Problems">What is wrong with it as YAML or JSON.</param>
public sealed record Metadata(EquatableArray<MetadataEntry> Entries, TextRange Range, EquatableArray<MetadataProblem> Problems)
{
    /// <summary>Of a document that says nothing of itself.</summary>
    public static Metadata None { get; } = new(default, default, default);

    /// <summary>True where it could not be read: it must not be judged, and nothing be inferred from what it seems to lack.</summary>
    public bool IsBroken => Problems.Any(problem => problem.Kind != MetadataProblemKind.KeyTwice);

    /// <summary>
    /// The value of a key, however it is spelled (published-on, publishedOn); null where there is none or it says nothing.
    /// </summary>
    public MetadataValue? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (MetadataKey.Same(entry.Key, key))
                return entry.Value.Kind == MetadataKind.Nothing ? null : entry.Value;
        }

        return null;
    }
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="KeyRange">Where the key stands.</param>
/// <param name="Value">Its value.</param>
public sealed record MetadataEntry(string Key, TextRange KeyRange, MetadataValue Value);

/// <summary>A value of metadata.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words, or the number, truth or date as it is written; empty for a list and a map.</param>
/// <param name="Range">Where it stands, with its quotation marks.</param>
/// <param name="Items">The values of a list.</param>
/// <param name="Entries">The entries of a map.</param>
public sealed record MetadataValue(
    MetadataKind Kind,
    string Text,
    TextRange Range,
    EquatableArray<MetadataValue> Items = default,
    EquatableArray<MetadataEntry> Entries = default
);

/// <summary>What is wrong with metadata before anybody asks what it means.</summary>
public enum MetadataProblemKind
{
    /// <summary>It is neither YAML nor JSON.</summary>
    Unreadable,

    /// <summary>It is too large, too deep, or grows beyond all measure by its aliases.</summary>
    TooMuch,

    /// <summary>It is no list of keys with values.</summary>
    NoKeys,

    /// <summary>A key stands in it twice; the first is taken.</summary>
    KeyTwice,
}

/// <summary>A fault of metadata as YAML or JSON.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Range">Where.</param>
/// <param name="Detail">What the message names: the reader's words, the key.</param>
public sealed record MetadataProblem(MetadataProblemKind Kind, TextRange Range, string Detail);
