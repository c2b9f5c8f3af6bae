using System.Globalization;
using System.Text;
#if NET8_0_OR_GREATER
using System.Text.Json;
#endif

namespace CorpusGen.Storage;

/// <summary>Selectors as JSON, in the form of the W3C Web Annotation Data Model (sections 4.2.4, 4.2.5 and 4).</summary>
internal static class SelectorJson
{
    /// <summary>Returns a selector as a `SpecificResource`.</summary>
    public static string Of(PassageSelector selector)
    {
        var json = new StringBuilder("{\"type\":\"SpecificResource\",\"source\":");
        Write(json, selector.Source);
        json.Append(",\"selector\":[{\"type\":\"TextQuoteSelector\",\"exact\":");
        Write(json, selector.Exact);
        if (selector.Prefix.Length > 0)
            Write(json.Append(",\"prefix\":"), selector.Prefix);
        if (selector.Suffix.Length > 0)
            Write(json.Append(",\"suffix\":"), selector.Suffix);
        json.Append('}');
        if (selector.Start >= 0 && selector.End >= 0)
        {
            json.Append(",{\"type\":\"TextPositionSelector\",\"start\":").Append(selector.Start.ToString(CultureInfo.InvariantCulture));
            json.Append(",\"end\":").Append(selector.End.ToString(CultureInfo.InvariantCulture)).Append('}');
        }

        return json.Append("]}").ToString();
    }

    // The library has no dependencies, and System.Text.Json is not part of .NET Standard.
    private static void Write(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                json.Append('\\').Append(c);
            else if (c is < ' ' or '\u007f' or '\u2028' or '\u2029' or '<' || char.IsSurrogate(c))
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(c);
        }

        json.Append('"');
    }

#if NET8_0_OR_GREATER
    /// <summary>Reads a selector.</summary>
    /// <exception cref="JsonException">The JSON is broken, or has no exact words.</exception>
    public static PassageSelector Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    /// <summary>Reads a selector: a specific resource, or an annotation that has one as its target.</summary>
    /// <exception cref="JsonException">There are no exact words.</exception>
    public static PassageSelector Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty("target", out var target))
            element = target;
        var selectors = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("selector", out var inner) ? inner : element;
        var all = selectors.ValueKind == JsonValueKind.Array ? [.. selectors.EnumerateArray()] : new[] { selectors };
        var quote = all.FirstOrDefault(selector => TextOf(selector, "type") == "TextQuoteSelector");
        var position = all.FirstOrDefault(selector => TextOf(selector, "type") == "TextPositionSelector");
        return new PassageSelector(
            SourceOf(element),
            TextOf(quote, "exact") is { Length: > 0 } exact
                ? exact
                : throw new JsonException("The JSON has no selector of the type 'TextQuoteSelector' with the property 'exact'."),
            TextOf(quote, "prefix"),
            TextOf(quote, "suffix"),
            NumberOf(position, "start"),
            NumberOf(position, "end")
        );
    }

    // The source is an address, or an object with one as its id.
    private static string SourceOf(JsonElement element) =>
        element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("source", out var source) ? ""
        : source.ValueKind == JsonValueKind.Object ? TextOf(source, "id")
        : TextOf(element, "source");

    private static string TextOf(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(property, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : "";

    private static int NumberOf(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(property, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetInt32(out var number)
            ? number
            : -1;
#endif
}
