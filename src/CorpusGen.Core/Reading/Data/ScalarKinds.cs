using System.Globalization;
using System.Text.RegularExpressions;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Reading.Data;

/// <summary>
/// Tells what an unquoted value is, by the core schema of YAML 1.2, with dates. "no" and "on" are words, and so is what begins with a
/// zero that counts nothing: 007 is a name.
/// </summary>
public static class ScalarKinds
{
    private static readonly Regex Number = new(@"^[-+]?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]{1,2})?$", RegexOptions.CultureInvariant);

    private static readonly string[] Moments =
    [
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd HH:mm:ssK",
        "yyyy-MM-dd HH:mm:ss zzz",
    ];

    /// <summary>The kind of an unquoted value.</summary>
    public static MetadataKind Of(string text) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => MetadataKind.Nothing,
            "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => MetadataKind.Truth,
            _ when ToNumber(text) is not null => MetadataKind.Number,
            _ => OfQuoted(text),
        };

    /// <summary>The kind of a quoted value where quotation marks say nothing, as in JSON: a date or words.</summary>
    public static MetadataKind OfQuoted(string text) =>
        ToDate(text) is not null ? MetadataKind.Date
        : ToMoment(text) is not null ? MetadataKind.Moment
        : MetadataKind.Text;

    /// <summary>The number that a text is; null where it is none that a decimal holds.</summary>
    public static decimal? ToNumber(string text) =>
        text.Length <= 40
        && Number.IsMatch(text)
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The day that a text is; null where it is none.</summary>
    public static DateTime? ToDate(string text) =>
        text.Length == 10 && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>The moment that a text is, in universal time where it names no zone; null where it is none.</summary>
    public static DateTimeOffset? ToMoment(string text) =>
        text.Length is > 10 and < 40
        && DateTimeOffset.TryParseExact(text, Moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;
}
