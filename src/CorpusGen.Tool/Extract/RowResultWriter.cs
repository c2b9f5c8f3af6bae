using System.Text.Json;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Tool.Extract.Rows;

namespace CorpusGen.Tool.Extract;

/// <summary>Keeps the result of a text as rows, with the fields and offsets of JSON Lines.</summary>
/// <param name="fileOf">Returns a file with its language and syntaxes.</param>
internal sealed class RowResultWriter(Func<string, CorpusFile> fileOf) : IResultWriter
{
    /// <summary>Gets the results that were written.</summary>
    public List<ResultRows> Results { get; } = [];

    /// <inheritdoc/>
    public void Write(string name, string path, string text) => Results.Add(ResultRows.Of(name, DocumentReader.Read(fileOf(path), text)));

    /// <inheritdoc/>
    public void Write(JsonElement id, string text, string language) =>
        Results.Add(ResultRows.Of(id.ToString(), DocumentReader.Read(new CorpusFile("") { Language = language }, text)));

    /// <inheritdoc/>
    public void WriteError(JsonElement? id, string fault) =>
        Results.Add(new ResultRows(new DocumentRow(id?.ToString(), 0, 0, 0, fault), [], [], []));

    /// <inheritdoc/>
    public void Dispose() { }
}
