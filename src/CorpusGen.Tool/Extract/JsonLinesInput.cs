using System.Text.Json;

namespace CorpusGen.Tool.Extract;

/// <summary>
/// Reads one text from each line of JSON, in constant memory. A line that cannot be read has an error as its result and does not end the
/// run. Blank lines are skipped.
/// </summary>
internal static class JsonLinesInput
{
    /// <summary>Returns a job for every line, until the input ends.</summary>
    public static IEnumerable<ExtractionJob> Read(Func<TextReader> open, string name)
    {
        TextReader? input = null;
        try
        {
            for (var number = 1; ; number++)
            {
                if (TryReadLine(ref input, open, out var line) is { } broken)
                {
                    yield return _ => $"{name}: {broken}";
                    yield break;
                }

                if (line is null)
                    yield break;
                if (string.IsNullOrWhiteSpace(line))
                    continue;
                var place = number;
                yield return results => Process(line, results) is { } fault ? $"{name}({place}): {fault}" : null;
            }
        }
        finally
        {
            input?.Dispose();
        }
    }

    private static string? TryReadLine(ref TextReader? input, Func<TextReader> open, out string? line)
    {
        line = null;
        try
        {
            input ??= open();
            line = input.ReadLine();
            return null;
        }
        catch (Exception fault) when (InputFormats.FaultOf(fault) is not null)
        {
            return InputFormats.FaultOf(fault);
        }
    }

    private static string? Process(string line, IResultWriter results)
    {
        JsonElement? id = null;
        string? fault;
        try
        {
            using var request = JsonDocument.Parse(line);
            fault = TryRead(request.RootElement, out id, out var text, out var language);
            if (fault is null)
                results.Write(id.GetValueOrDefault(), text, language);
            else
                results.WriteError(id, fault);
        }
        catch (JsonException broken)
        {
            fault = $"no JSON: {broken.Message}";
            results.WriteError(null, fault);
        }

        return fault;
    }

    private static string? TryRead(JsonElement request, out JsonElement? id, out string text, out string language)
    {
        id = null;
        text = language = "";
        if (request.ValueKind != JsonValueKind.Object)
            return "no object with \"id\" and \"text\"";
        if (request.TryGetProperty("id", out var found))
            id = found;
        if (id is null)
            return "no \"id\"";
        if (!request.TryGetProperty("text", out var words) || words.ValueKind != JsonValueKind.String)
            return "no \"text\" that is a string";
        try
        {
            text = words.GetString() ?? "";
            if (request.TryGetProperty("language", out var tag) && tag.ValueKind == JsonValueKind.String)
                language = tag.GetString() ?? "";
            return null;
        }
        catch (InvalidOperationException)
        {
            return "\"text\" holds half a surrogate pair";
        }
    }
}
