using System.Text.Json;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Cite;

/// <summary>Checks citations that other programs wrote, one in each line of JSON, in constant memory.</summary>
internal static class CitationLines
{
    /// <summary>
    /// Writes a line for each citation and returns the exit code. A line that cannot be read has an error as its result and does not end
    /// the run.
    /// </summary>
    public static int Check(TextReader input, string name, CitationCorpus corpus, Stream output, TextWriter errors, CancellationToken stop)
    {
        var code = ExitCode.Success;
        using var json = new CitationJson(output);
        for (var number = 1; input.ReadLine() is { } line; number++)
        {
            if (stop.IsCancellationRequested)
                return ExitCode.Stopped;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (Read(line, out var id, out var fault) is { } claim)
            {
                var result = CitationChecker.Check(claim, corpus);
                json.Write(id, result);
                code = Math.Max(code, CiteCommand.CodeOf(result.Verdict));
            }
            else
            {
                json.WriteError(id, fault);
                errors.WriteLine(MessageText.Of($"{name}({number}): {fault}"));
                code = ExitCode.Unreadable;
            }
        }

        return code;
    }

    private static CitationClaim? Read(string line, out JsonElement? id, out string fault)
    {
        id = null;
        fault = "";
        try
        {
            using var parsed = JsonDocument.Parse(line);
            var root = parsed.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                fault = "no object with \"quote\"";
                return null;
            }

            if (root.TryGetProperty("id", out var known))
                id = known.Clone();
            if (TextOf(root, "quote") is { } quote)
                return new CitationClaim(quote, TextOf(root, "document"), TextOf(root, "speaker"));
            fault = "no \"quote\" that is a string";
        }
        catch (JsonException broken)
        {
            fault = $"no JSON: {broken.Message}";
        }
        catch (InvalidOperationException)
        {
            fault = "a string holds half a surrogate pair";
        }

        return null;
    }

    private static string? TextOf(JsonElement root, string key) =>
        root.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
