using System.Collections.Immutable;
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

    internal static ImmutableDictionary<string, string?> Of(Fix fix) =>
        ImmutableDictionary<string, string?>.Empty.Add(Edits, EditList.Write(fix.Edits)).Add(Title, fix.Title);

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
