using System.Text.Json;

namespace CorpusGen.Tool.Extract;

/// <summary>
/// One answer a line for one text a line, in order, in constant memory: any engine that pipes lines through a program can spread it.
/// A line that cannot be read is answered as such, named on standard error, and stops nothing. Blank lines are passed over.
/// </summary>
internal static class JsonLinesInput
{
    /// <summary>A question for every line, until the input ends.</summary>
    public static IEnumerable<Question> Read(Func<TextReader> open, string name)
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
                yield return answers => Answer(line, answers) is { } fault ? $"{name}({place}): {fault}" : null;
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
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return fault.Message;
        }
    }

    private static string? Answer(string line, IAnswers answers)
    {
        JsonElement? id = null;
        string? fault;
        try
        {
            using var request = JsonDocument.Parse(line);
            fault = TryRead(request.RootElement, out id, out var text);
            if (fault is null)
                answers.Answer(id.GetValueOrDefault(), text);
            else
                answers.Fail(id, fault);
        }
        catch (JsonException broken)
        {
            fault = $"no JSON: {broken.Message}";
            answers.Fail(null, fault);
        }

        return fault;
    }

    private static string? TryRead(JsonElement request, out JsonElement? id, out string text)
    {
        id = null;
        text = "";
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
            return null;
        }
        catch (InvalidOperationException)
        {
            return "\"text\" holds half a surrogate pair";
        }
    }
}
