using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>
/// Reads metadata as the type that a collection's property has. For generated code: each method is one call there, and serves as the reader
/// of a list's items as well.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TypedMetadata
{
    /// <summary>The value of a key.</summary>
    public static MetadataValue At(MetadataValue value, string key) => value[key];

    /// <summary>Its words; empty where it is none.</summary>
    public static string Text(MetadataValue value) => value.Text;

    /// <summary>Its words; null where it is none.</summary>
    public static string? TextOrNull(MetadataValue value) => value.TextOrNull;

    /// <summary>Its number; 0 where it is none.</summary>
    public static decimal Number(MetadataValue value) => value.Number.GetValueOrDefault();

    /// <summary>Its number; null where it is none.</summary>
    public static decimal? NumberOrNull(MetadataValue value) => value.Number;

    /// <summary>True or false; false where it is neither.</summary>
    public static bool Truth(MetadataValue value) => value.Truth.GetValueOrDefault();

    /// <summary>True or false; null where it is neither.</summary>
    public static bool? TruthOrNull(MetadataValue value) => value.Truth;

    /// <summary>Its day, as a date; the default where it is none.</summary>
    public static DateTime Date(MetadataValue value) => value.Date.GetValueOrDefault();

    /// <summary>Its day, as a date; null where it is none.</summary>
    public static DateTime? DateOrNull(MetadataValue value) => value.Date;

#if NET8_0_OR_GREATER
    /// <summary>Its day; the default where it is none.</summary>
    public static DateOnly Day(MetadataValue value) => value.Day.GetValueOrDefault();

    /// <summary>Its day; null where it is none.</summary>
    public static DateOnly? DayOrNull(MetadataValue value) => value.Day;
#endif

    /// <summary>Its day and time; the default where it is none.</summary>
    public static DateTimeOffset Moment(MetadataValue value) => value.Moment.GetValueOrDefault();

    /// <summary>Its day and time; null where it is none.</summary>
    public static DateTimeOffset? MomentOrNull(MetadataValue value) => value.Moment;

    /// <summary>The value as it is.</summary>
    public static MetadataValue Any(MetadataValue value) => value;

    /// <summary>The place of its words among some, without regard to case; -1 where they are none of them.</summary>
    public static int Choice(MetadataValue value, string[] choices) => value.IndexIn(choices);

    /// <summary>As <see cref="Choice"/>, as an enumeration; null where there is no value.</summary>
    /// <typeparam name="T">The enumeration, whose numbers are those places.</typeparam>
    public static T? ChoiceOrNull<T>(MetadataValue value, string[] choices)
        where T : struct => value.Exists ? (T)Enum.ToObject(typeof(T), value.IndexIn(choices)) : null;

    /// <summary>What is made of it; null where there is no value.</summary>
    /// <typeparam name="T">What is made.</typeparam>
    public static T? RecordOrNull<T>(MetadataValue value, Func<MetadataValue, T> make)
        where T : class => value.Exists ? make?.Invoke(value) : null;

    /// <summary>The values of a list, each read by <paramref name="read"/>.</summary>
    /// <typeparam name="T">What an item is read as.</typeparam>
    public static IReadOnlyList<T> List<T>(MetadataValue value, Func<MetadataValue, T> read) => value.List(read);
}
