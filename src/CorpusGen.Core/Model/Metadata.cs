using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>The content of front matter or of a data file. Plain data: a value of the compiler's cache.</summary>
/// <param name="Entries">Its keys and their values, in order.</param>
/// <param name="Range">The range, including the lines of the fence; empty if the document has no metadata.</param>
/// <param name="Problems">The errors of its YAML or JSON.</param>
public sealed record Metadata(EquatableArray<MetadataEntry> Entries, TextRange Range, EquatableArray<MetadataProblem> Problems)
{
    /// <summary>The metadata of a document that has none.</summary>
    public static Metadata None { get; } = new(default, default, default);

    /// <summary>True if it could not be read. Then it must not be judged, and missing keys mean nothing.</summary>
    public bool IsBroken => Problems.Any(problem => problem.Kind != MetadataProblemKind.KeyTwice);

    /// <summary>
    /// Returns the value of a key in any spelling (published-on, publishedOn), or null, or if it is null.
    /// </summary>
    public MetadataValue? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (MetadataKey.Same(entry.Key, key))
                return entry.Value.Kind == MetadataKind.None ? null : entry.Value;
        }

        return null;
    }
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="KeyRange">The range of the key.</param>
/// <param name="Value">Its value.</param>
public sealed record MetadataEntry(string Key, TextRange KeyRange, MetadataValue Value);

/// <summary>A value of metadata.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Text">The words, or the number, truth or date as it is written; empty for a list and a map.</param>
/// <param name="Range">The range, with its quotation marks.</param>
/// <param name="Items">The values of a list.</param>
/// <param name="Entries">The entries of a map.</param>
public sealed record MetadataValue(
    MetadataKind Kind,
    string Text,
    TextRange Range,
    EquatableArray<MetadataValue> Items = default,
    EquatableArray<MetadataEntry> Entries = default
);

/// <summary>An error of metadata, whatever its keys mean.</summary>
public enum MetadataProblemKind
{
    /// <summary>It is neither YAML nor JSON.</summary>
    Unreadable,

    /// <summary>It is too large, nested too deep, or its aliases expand to too much.</summary>
    TooMuch,

    /// <summary>It is not a map of keys to values.</summary>
    NoKeys,

    /// <summary>A key occurs twice; the first one is used.</summary>
    KeyTwice,

    /// <summary>It is a program, which is not run.</summary>
    Program,
}

/// <summary>A fault of metadata as YAML or JSON.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Range">The range of the error.</param>
/// <param name="Detail">The words for the message: those of the parser, or the key.</param>
public sealed record MetadataProblem(MetadataProblemKind Kind, TextRange Range, string Detail);
