using System.Text.Json;

namespace CorpusGen.Tool.Extract;

/// <summary>Writes the results of texts in one output format.</summary>
internal interface IResultWriter : IDisposable
{
    /// <summary>
    /// Writes the result of a text from a file or standard input. The extension of the name decides the format: .md is Markdown.
    /// </summary>
    void Write(string name, string text);

    /// <summary>
    /// Writes the result of a text with an id, which is read as plain text in the declared language; if that is empty, the words decide.
    /// </summary>
    void Write(JsonElement id, string text, string language);

    /// <summary>Writes an error for a text that could not be read, so that every input has a result.</summary>
    void WriteError(JsonElement? id, string fault);
}
