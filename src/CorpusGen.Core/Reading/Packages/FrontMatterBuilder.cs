using System.Text;
using System.Text.RegularExpressions;

namespace CorpusGen.Core.Reading.Packages;

/// <summary>Collects the metadata of a package, and writes it as YAML.</summary>
internal sealed class FrontMatterBuilder
{
    private const int MostValues = 100;
    private const int LongestValue = 10_000;

    private static readonly string[] Keys = ["title", "author", "date", "modified", "language", "description", "keywords", "publisher"];

    // Dates need no quotation marks, and are typed.
    private static readonly Regex Date = new(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}(?<fraction>\.[0-9]{1,9})?Z?)?$",
        RegexOptions.CultureInvariant
    );

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    /// <summary>Adds a value. Only authors can be several; of other keys, the first value is used.</summary>
    public void Add(string key, string value)
    {
        value = string.Join(" ", value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        value = string.Concat(value.Where(c => !char.IsControl(c) && c is not ('\uFFFE' or '\uFFFF')));
        if (key.Length == 0 || value.Length is 0 or > LongestValue)
            return;
        if (!_values.TryGetValue(key, out var values))
            _values[key] = values = [];
        if (values.Count < (key == "author" ? MostValues : 1))
            values.Add(value);
    }

    /// <summary>Adds a value if the key has none.</summary>
    public void AddDefault(string key, string value)
    {
        if (!_values.ContainsKey(key))
            Add(key, value);
    }

    /// <summary>Returns the front matter; empty without metadata.</summary>
    public string Build()
    {
        if (_values.Count == 0)
            return "";
        var text = new StringBuilder("---\n");
        foreach (var key in Keys.Where(_values.ContainsKey))
        {
            var values = _values[key].Select(Write).ToList();
            text.Append(key).Append(": ").Append(values.Count == 1 ? values[0] : $"[{string.Join(", ", values)}]").Append('\n');
        }

        return text.Append("---\n\n").ToString();
    }

    private static string Write(string value) =>
        Date.Match(value) is { Success: true } date
            ? value.Remove(date.Groups["fraction"].Index, date.Groups["fraction"].Length)
            : "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
}
