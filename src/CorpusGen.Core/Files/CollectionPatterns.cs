using CorpusGen.Core.Text;

namespace CorpusGen.Core.Files;

/// <summary>A part of the property `CorpusCollections`: `articles=posts/**`.</summary>
/// <param name="Text">The part as the project has it.</param>
/// <param name="Collection">The name of the collection; empty if it is missing.</param>
/// <param name="Pattern">The pattern with '/' as separator; empty if it is missing.</param>
public sealed record CollectionPattern(string Text, string Collection, string Pattern)
{
    /// <summary>Gets a value that is true if the part has a name and a pattern that can match a file.</summary>
    public bool IsValid => Collection.Length > 0 && Pattern.Length > 0 && !IsOutside;

    /// <summary>Gets a value that is true if the pattern leads out of the project's folder, in which paths never do.</summary>
    public bool IsOutside => Pattern.Contains(':') || Pattern.Split('/').Contains("..");
}

/// <summary>The property `CorpusCollections`: which files belong to which collection. The first pattern that matches decides.</summary>
/// <param name="Parts">The parts, in order.</param>
public sealed record CollectionPatterns(EquatableArray<CollectionPattern> Parts)
{
    /// <summary>Gets the patterns of a project that has none.</summary>
    public static CollectionPatterns None { get; } = new(default(EquatableArray<CollectionPattern>));

    /// <summary>Parses the property. Parts are separated by semicolons, bars and line ends.</summary>
    public static CollectionPatterns Parse(string property) =>
        new(
            property
                .Split([';', '|', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .Select(text => text.Trim())
                .Where(text => text.Length > 0)
                .Select(ParsePart)
                .ToEquatableArray()
        );

    /// <summary>Returns the first part that matches a file; null if there is none.</summary>
    /// <param name="inProject">Its path from the project's folder.</param>
    /// <param name="inCorpus">Its path from the corpus folder; empty if it is in none.</param>
    public CollectionPattern? Find(string inProject, string inCorpus) => IndexOf(inProject, inCorpus) is >= 0 and var at ? Parts[at] : null;

    /// <summary>Returns the index of the first part that matches, or -1.</summary>
    public int IndexOf(string inProject, string inCorpus)
    {
        for (var i = 0; i < Parts.Count; i++)
        {
            if (IsMatch(Parts[i], inProject, inCorpus))
                return i;
        }

        return -1;
    }

    /// <summary>Returns true if a part matches a file. Files that are not documents of their folder must be named.</summary>
    public static bool IsMatch(CollectionPattern part, string inProject, string inCorpus) =>
        part.IsValid
        && (FolderConventions.IsNamedBy(part.Pattern) || !IsOfFolder(part.Pattern, inProject, inCorpus))
        && ((inCorpus.Length > 0 && PathPattern.Matches(part.Pattern, inCorpus)) || PathPattern.Matches(part.Pattern, inProject));

    private static bool IsOfFolder(string pattern, string inProject, string inCorpus) =>
        FolderConventions.CollectionOf(inCorpus) is not null
        || FolderConventions.IsPageOf(pattern, inCorpus)
        || FolderConventions.IsPageOf(pattern, inProject);

    private static CollectionPattern ParsePart(string text)
    {
        var equals = text.IndexOf('=');
        if (equals < 0)
            return new CollectionPattern(text, "", "");
        var pattern = text.Substring(equals + 1).Trim().Replace('\\', '/');
        while (pattern.StartsWith("./", StringComparison.Ordinal))
            pattern = pattern.Substring(2);
        return new CollectionPattern(text, text.Substring(0, equals).Trim(), pattern.Trim('/'));
    }
}
