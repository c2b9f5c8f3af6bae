using System.Collections.Immutable;
using CorpusGen.Core.Recording;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;

namespace CorpusGen.Generator.Analysis;

/// <summary>The properties of a diagnostic for the code fixes, which receive diagnostics but not findings.</summary>
public static class FixProperties
{
    /// <summary>The edits, as <see cref="EditList"/> writes them.</summary>
    public const string Edits = "CorpusGen.Edits";

    /// <summary>The title of the fix.</summary>
    public const string Title = "CorpusGen.Title";

    /// <summary>The file to edit, if it is not the file of the diagnostic.</summary>
    public const string Path = "CorpusGen.Path";

    /// <summary>The change that records a member, as <see cref="ApiChange"/> writes it.</summary>
    public const string Record = "CorpusGen.Record";

    /// <summary>The change that keeps an old name, as <see cref="ApiChange"/> writes it.</summary>
    public const string Keep = "CorpusGen.Keep";

    /// <summary>Is set if the line of the diagnostic can be removed.</summary>
    public const string RemoveLine = "CorpusGen.RemoveLine";

    /// <summary>The name of the corpus class.</summary>
    public const string ClassName = "CorpusGen.ClassName";

    internal static ImmutableDictionary<string, string?> Of(ApiFinding finding, string className)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(ClassName, className);
        if (finding.Record is { } record)
            properties = properties.Add(Record, record.Write(className));
        if (finding.Keep is { } keep)
            properties = properties.Add(Keep, keep.Write(className));
        return finding.IsRemovable ? properties.Add(RemoveLine, "") : properties;
    }

    /// <summary>Returns the properties of the alternative fix with an index; an index of 0 is the fix itself.</summary>
    public static (string Title, string Edits) Alternative(int index) =>
        index == 0 ? (Title, Edits) : ($"{Title}.{index}", $"{Edits}.{index}");

    internal static ImmutableDictionary<string, string?> Of(params Fix[] fixes)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        for (var i = 0; i < fixes.Length; i++)
        {
            var (title, edits) = Alternative(i);
            properties = properties.Add(edits, EditList.Write(fixes[i].Edits)).Add(title, fixes[i].Title);
        }

        return properties;
    }

    internal static ImmutableDictionary<string, string?> Of(string path, string text, string corrected) =>
        ImmutableDictionary<string, string?>.Empty.Add(Edits, EditList.Write([Difference(text, corrected)])).Add(Path, path);

    // From the first character that differs to the last.
    private static TextEdit Difference(string text, string corrected)
    {
        var shorter = Math.Min(text.Length, corrected.Length);
        var start = 0;
        while (start < shorter && text[start] == corrected[start])
            start++;
        var end = 0;
        while (end < shorter - start && text[text.Length - 1 - end] == corrected[corrected.Length - 1 - end])
            end++;
        return new TextEdit(TextRange.Between(start, text.Length - end), corrected.Substring(start, corrected.Length - end - start));
    }
}
