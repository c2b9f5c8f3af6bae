using System.Globalization;
using System.Text.RegularExpressions;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Reading.Data;

/// <summary>
/// Determines the kind of a value by the core schema of YAML 1.2, with dates. "no" and "on" are text, and so is a number with a leading
/// zero: 007 is a name.
/// </summary>
public static class ScalarKinds
{
    private static readonly Regex Number = new(
        @"^[-+]?((0|[1-9][0-9]*)(\.[0-9]+)?|\.[0-9]+)([eE][-+]?[0-9]{1,2})?$",
        RegexOptions.CultureInvariant
    );

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-M-d", "yyyy-MM-d", "yyyy-M-dd"];

    // Of one or two digits each, as the timestamps of YAML: "2024-03-21 4:00:00 +0000".
    private static readonly string[] Moments =
    [
        "yyyy-M-d'T'H:mmK",
        "yyyy-M-d'T'H:mm:ssK",
        "yyyy-M-d'T'H:mm:ss.FFFFFFFK",
        "yyyy-M-d H:mmK",
        "yyyy-M-d H:mm:ssK",
        "yyyy-M-d H:mm zzz",
        "yyyy-M-d H:mm:ss zzz",
        "yyyy-M-d H:mm:ss z",
        "yyyy-M-d'T'H:mm:ssz",
        "yyyy-M-d H:mm:ss.FFFFFFFK",
    ];

    /// <summary>Returns the kind of an unquoted value.</summary>
    public static MetadataKind Of(string text) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => MetadataKind.None,
            "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => MetadataKind.Boolean,
            _ when ToNumber(text) is not null => MetadataKind.Number,
            _ => OfQuoted(text),
        };

    /// <summary>Returns the kind of a quoted value in JSON, where dates have quotation marks too.</summary>
    public static MetadataKind OfQuoted(string text) =>
        ToDate(text) is not null ? MetadataKind.Date
        : ToMoment(text) is not null ? MetadataKind.DateTime
        : MetadataKind.Text;

    /// <summary>Returns the value of a number; null if the text is not a number that fits in a decimal.</summary>
    public static decimal? ToNumber(string text) =>
        text.Length <= 40
        && Number.IsMatch(text)
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Returns the value of a day like 2024-03-01 or 2024-3-1; null if the text is not one.</summary>
    public static DateTime? ToDate(string text) =>
        text.Length is >= 8 and <= 10 && DateTime.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>Returns the value of a date and time, in UTC if it has no offset; null if the text is not one.</summary>
    public static DateTimeOffset? ToMoment(string text) =>
        text.Length is > 10 and < 40
        && DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;
}
