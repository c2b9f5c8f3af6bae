using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>
/// Reads metadata as the type of a property of a collection. For generated code: each method is one call there, and also reads the items of
/// lists.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TypedMetadata
{
    /// <summary>Returns the value of a key.</summary>
    public static MetadataValue At(MetadataValue value, string key) => value[key];

    /// <summary>Returns the text; empty if there is no value.</summary>
    public static string Text(MetadataValue value) => value.Text;

    /// <summary>Returns the text; null if there is no value.</summary>
    public static string? TextOrNull(MetadataValue value) => value.TextOrNull;

    /// <summary>Returns the number; 0 if there is no value.</summary>
    public static decimal Number(MetadataValue value) => value.Number.GetValueOrDefault();

    /// <summary>Returns the number; null if there is no value.</summary>
    public static decimal? NumberOrNull(MetadataValue value) => value.Number;

    /// <summary>Returns true or false; false if it is neither.</summary>
    public static bool Truth(MetadataValue value) => value.Boolean.GetValueOrDefault();

    /// <summary>Returns true or false; null if it is neither.</summary>
    public static bool? TruthOrNull(MetadataValue value) => value.Boolean;

    /// <summary>Returns the date; the default value if there is no value.</summary>
    public static DateTime Date(MetadataValue value) => value.DateTime.GetValueOrDefault();

    /// <summary>Returns the date; null if there is no value.</summary>
    public static DateTime? DateOrNull(MetadataValue value) => value.DateTime;

#if NET8_0_OR_GREATER
    /// <summary>Returns the date; the default value if there is no value.</summary>
    public static DateOnly Day(MetadataValue value) => value.DateOnly.GetValueOrDefault();

    /// <summary>Returns the date; null if there is no value.</summary>
    public static DateOnly? DayOrNull(MetadataValue value) => value.DateOnly;
#endif

    /// <summary>Returns the date and time; the default value if there is no value.</summary>
    public static DateTimeOffset Moment(MetadataValue value) => value.DateTimeOffset.GetValueOrDefault();

    /// <summary>Returns the date and time; null if there is no value.</summary>
    public static DateTimeOffset? MomentOrNull(MetadataValue value) => value.DateTimeOffset;

    /// <summary>Returns the value unchanged.</summary>
    public static MetadataValue Any(MetadataValue value) => value;

    /// <summary>Returns the index of the text in a list, ignoring case; -1 if it is not in the list.</summary>
    public static int Choice(MetadataValue value, string[] choices) => value.IndexIn(choices);

    /// <summary>Returns the index of the text in a list as an enumeration value; null if there is no value.</summary>
    /// <typeparam name="T">The enumeration, whose numbers are the indexes.</typeparam>
    public static T? ChoiceOrNull<T>(MetadataValue value, string[] choices)
        where T : struct => value.Exists ? (T)Enum.ToObject(typeof(T), value.IndexIn(choices)) : null;

    /// <summary>Returns an object that is created from the value; null if there is no value.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    public static T? RecordOrNull<T>(MetadataValue value, Func<MetadataValue, T> make)
        where T : class => value.Exists ? make?.Invoke(value) : null;

    /// <summary>Returns the values of a list, each read by <paramref name="read"/>.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    public static IReadOnlyList<T> List<T>(MetadataValue value, Func<MetadataValue, T> read) => value.List(read);
}
