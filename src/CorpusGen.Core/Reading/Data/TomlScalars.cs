using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Reading.Data;

/// <summary>Determines the kind of an unquoted value of TOML, and its text in the form that all metadata has.</summary>
internal static class TomlScalars
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Regex Number = new(@"^[-+]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][-+]?\d(?:_?\d)*)?$", Options);
    private static readonly Regex Hexadecimal = new(@"^0x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*$", Options);
    private static readonly Regex OctalOrBinary = new(@"^0(?:o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)$", Options);
    private static readonly Regex NotFinite = new(@"^[-+]?(?:inf|nan)$", Options);
    private static readonly Regex Time = new(@"^\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$", Options);

    private static readonly Regex Moment = new(
        @"^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2})(:\d{2})?(\.\d{1,7})?\d*([Zz]|[-+]\d{2}:\d{2})?$",
        Options
    );

    /// <summary>Returns the kind and the text of a value; null if it is not a value of TOML.</summary>
    public static (MetadataKind Kind, string Text)? Read(string text)
    {
        if (text is "true" or "false")
            return (MetadataKind.Boolean, text);
        if (text.Length > 60)
            return null;
        if (Number.IsMatch(text))
            return OfNumber(text.Replace("_", ""));
        if (Hexadecimal.IsMatch(text))
            return OfNumber(WholeOf(text, 16));
        if (OctalOrBinary.IsMatch(text))
            return OfNumber(WholeOf(text, text[1] == 'o' ? 8 : 2));
        if (ScalarKinds.ToDate(text) is not null)
            return (MetadataKind.Date, text);
        if (Moment.Match(text) is { Success: true } moment)
        {
            var seconds = moment.Groups[3].Success ? moment.Groups[3].Value : ":00";
            var zone = moment.Groups[5].Value.ToUpperInvariant();
            var written = $"{moment.Groups[1].Value}T{moment.Groups[2].Value}{seconds}{moment.Groups[4].Value}{zone}";
            return ScalarKinds.ToMoment(written) is null ? null : (MetadataKind.DateTime, written);
        }

        // There is no kind for a time without a day, or a number that is not finite.
        return Time.IsMatch(text) || NotFinite.IsMatch(text) ? (MetadataKind.Text, text) : null;
    }

    // A number that does not fit in a decimal is text.
    private static (MetadataKind, string) OfNumber(string text) =>
        (ScalarKinds.ToNumber(text) is null ? MetadataKind.Text : MetadataKind.Number, text);

    private static string WholeOf(string text, int radix)
    {
        var whole = BigInteger.Zero;
        foreach (var digit in text.Skip(2).Where(digit => digit != '_'))
            whole = (whole * radix) + int.Parse(digit.ToString(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return whole.ToString(CultureInfo.InvariantCulture);
    }
}
