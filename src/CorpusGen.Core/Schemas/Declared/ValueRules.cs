using System.Globalization;
using System.Text.RegularExpressions;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>The attributes of System.ComponentModel.DataAnnotations, when the project is built instead of when it runs.</summary>
internal static class ValueRules
{
    // In milliseconds. A pattern that takes longer counts as one that does not match.
    private const int LongestMatch = 500;

    /// <summary>Returns the rest of the message "The value must …"; null if the value is allowed.</summary>
    public static string? WhyNot(ValueRule rule, MetadataValue value)
    {
        var arguments = rule.Arguments;
        var length = value.Kind == MetadataKind.List ? value.Items.Count : value.Text.Length;
        var unit = value.Kind == MetadataKind.List ? "values" : "characters";
        return rule.Attribute switch
        {
            "Range" => RangeWhyNot(arguments[0], arguments[1], value),
            "MinLength" => length < Int(arguments[0]) ? $"have at least {arguments[0]} {unit}, but has {length}" : null,
            "MaxLength" => Int(arguments[0]) >= 0 && length > Int(arguments[0])
                ? $"have at most {arguments[0]} {unit}, but has {length}"
                : null,
            "Length" or "StringLength" => length < Int(arguments[0]) || length > Int(arguments[1])
                ? $"have {arguments[0]} to {arguments[1]} {unit}, but has {length}"
                : null,
            "RegularExpression" => Matches(arguments[0], value.Text, rule.Timeout) ? null : $"match {arguments[0]}, but is '{value.Text}'",
            "AllowedValues" => arguments.Any(allowed => Same(allowed, value))
                ? null
                : $"be one of {string.Join(", ", arguments)}, but is '{value.Text}'{NameSuggestion.For(value.Text, arguments)}",
            "DeniedValues" => arguments.Any(denied => Same(denied, value))
                ? $"not be one of {string.Join(", ", arguments)}, but is '{value.Text}'"
                : null,
            "Url" => Uri.TryCreate(value.Text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "ftp"
                ? null
                : $"be a web address, but is '{value.Text}'",
            "EmailAddress" => value.Text.IndexOf('@') is > 0 and var at && at == value.Text.LastIndexOf('@') && at < value.Text.Length - 1
                ? null
                : $"be an e-mail address, but is '{value.Text}'",
            "Required" => length == 0 || (value.Kind == MetadataKind.Text && string.IsNullOrWhiteSpace(value.Text)) ? "have a value" : null,
            _ => null,
        };
    }

    private static string? RangeWhyNot(string low, string high, MetadataValue value)
    {
        var isRight = Number(value.Text) is { } number
            ? (Number(low) is not { } least || number >= least) && (Number(high) is not { } most || number <= most)
            // Dates and text in ordinal order.
            : string.CompareOrdinal(value.Text, low) >= 0 && string.CompareOrdinal(value.Text, high) <= 0;
        return isRight ? null : $"be between {low} and {high}, but is {value.Text}";
    }

    // Like the attribute, matches the whole value.
    private static bool Matches(string pattern, string text, int timeout)
    {
        try
        {
            var match = Regex.Match(
                text,
                pattern,
                RegexOptions.CultureInvariant,
                TimeSpan.FromMilliseconds(timeout is > 0 and < LongestMatch ? timeout : LongestMatch)
            );
            return match.Success && match.Index == 0 && match.Length == text.Length;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
        catch (ArgumentException)
        {
            // The pattern is invalid: that is not the fault of the file.
            return true;
        }
    }

    private static bool Same(string argument, MetadataValue value) =>
        argument == value.Text || (Number(argument) is { } number && number == Number(value.Text));

    private static int Int(string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
