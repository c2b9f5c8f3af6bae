using System.Globalization;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Settings;

/// <summary>
/// Checks the values of all settings. The generator and the build task share it: the task knows the line of a setting, and the generator
/// also runs in editors and in versions of MSBuild that do not run the task.
/// </summary>
public static class SettingCheck
{
    /// <summary>Returns the problems, in order of the properties.</summary>
    /// <param name="property">Returns the value of a property by name; null or blank if it is not set.</param>
    /// <param name="collections">The folders or metadata that name the collections of the corpus, drafts included.</param>
    public static IEnumerable<SettingProblem> Check(Func<string, string?> property, IReadOnlyCollection<string> collections)
    {
        foreach (var choice in SettingNames.Choices)
        {
            if (Value(choice.Key) is { Length: > 0 } value && !choice.Value.Contains(value, StringComparer.OrdinalIgnoreCase))
                yield return SettingProblem.Invalid(choice.Key, value, Use(value, choice.Value));
        }

        if (Value("CorpusBuildDate") is { Length: > 0 } day && !IsDay(day))
            yield return SettingProblem.Invalid("CorpusBuildDate", day, "use a day like 2024-03-01");
        if (Value("CorpusLanguage") is { Length: > 0 } language && !IsLanguage(language))
            yield return SettingProblem.Invalid("CorpusLanguage", language, "use a language tag like en or pt-BR");
        foreach (var name in SyntaxNames.Split(Value("CorpusGenSyntax")).Where(name => !IsSyntax(name)))
            yield return SettingProblem.Invalid("CorpusSyntax", name, Use(name, [.. SyntaxNames.Values]));
        if (Value("CorpusClassName") is { Length: > 0 } className && !IsClassName(className))
        {
            yield return SettingProblem.Invalid(
                "CorpusClassName",
                className,
                "use letters, digits and underscores, but neither a keyword of C# nor the name of a member of the class; "
                    + $"'{CorpusSettings.DefaultClassName}' is used instead"
            );
        }

        foreach (var collection in collections.Where(collection => HasTypeOf(CorpusNames.Collection(collection), Value("CorpusClassName"))))
        {
            yield return SettingProblem.Invalid(
                "CorpusClassName",
                Value("CorpusClassName"),
                $"the collection '{collection}' needs this name, so use another one"
            );
        }

        if (Value("CorpusNamespace") is { Length: > 0 } space && !space.Split('.').All(IsName))
        {
            yield return SettingProblem.Invalid(
                "CorpusNamespace",
                space,
                "use names of letters, digits and underscores with dots between them, and no keyword of C#; "
                    + $"'{NamespaceName.Written(space)}' is used instead"
            );
        }

        foreach (var problem in CollectionsCheck.Check(CollectionPatterns.Parse(EscapedProperty.Decode(Value("CorpusGenCollections")))))
            yield return problem;
        foreach (var problem in MembersCheck.Check(Value("CorpusGenMembers"), collections))
            yield return problem;

        string Value(string name) => property(name)?.Trim() ?? "";
    }

    /// <summary>Returns the problem of the metadata `Corpus` of a file, or null.</summary>
    /// <param name="path">The path of the file in the project.</param>
    /// <param name="value">The value of the metadata.</param>
    public static SettingProblem? CheckMetadata(string path, string value) =>
        value.Length == 0 || IsTrueOrFalse(value)
            ? null
            : new SettingProblem(DiagnosticCatalog.InvalidSetting, "Corpus", $"Corpus of '{path}' is", value, "use true or false");

    /// <summary>Returns true for a day like 2024-03-01.</summary>
    internal static bool IsDay(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Returns true for a text of the form of a BCP 47 tag: a code of two or three letters, and subtags after hyphens.</summary>
    internal static bool IsLanguage(string text)
    {
        var subtags = text.Split('-');
        return subtags[0].Length is 2 or 3
            && subtags[0].All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            && subtags.Skip(1).All(subtag => subtag.Length is > 0 and <= 8 && subtag.All(char.IsLetterOrDigit));
    }

    /// <summary>Returns true for the name of a syntax or a site generator, in any case.</summary>
    internal static bool IsSyntax(string text) => SyntaxNames.Values.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns true if a text is an identifier of C# and not a keyword.</summary>
    internal static bool IsName(string text) =>
        text.Length > 0 && NamespaceName.Legal(text) == text && text.IndexOf('.') < 0 && !Keywords.Has(text);

    /// <summary>
    /// Returns true if the corpus class can have a name. A class cannot have a member with its own name; generated members that are not
    /// visible end with an underscore, or begin with "Shard_".
    /// </summary>
    internal static bool IsClassName(string text) =>
        IsName(text)
        && !Reserved.InCorpus.Contains(text)
        && text is not ("Documents" or "SpeakerGroup")
        && text[text.Length - 1] != '_'
        && !text.StartsWith("Shard_", StringComparison.Ordinal);

    // The members of a collection: its property, its type, and the type of its documents.
    private static bool HasTypeOf(string collection, string className) =>
        className == collection || className == collection + "Collection" || className == collection + "Document";

    private static bool IsTrueOrFalse(string value) =>
        value.Equals("true", StringComparison.OrdinalIgnoreCase) || value.Equals("false", StringComparison.OrdinalIgnoreCase);

    private static string Use(string value, string[] values) =>
        "use " + string.Join(", ", values.Take(values.Length - 1)) + " or " + values[values.Length - 1] + NameSuggestion.For(value, values);
}
