using System.Text.Json;

namespace CorpusGen.Tool.Extract;

/// <summary>Writes the results of texts in one output format.</summary>
internal interface IResultWriter : IDisposable
{
    /// <summary>Writes the result of a text from a file, an archive, a crawl or standard input.</summary>
    /// <param name="name">The name, which is the id of the result.</param>
    /// <param name="path">The path, whose extension decides the format: .md is Markdown, and an empty path plain text.</param>
    /// <param name="text">The text.</param>
    void Write(string name, string path, string text);

    /// <summary>
    /// Writes the result of a text with an id, which is read as plain text in the declared language; if that is empty, the words decide.
    /// </summary>
    void Write(JsonElement id, string text, string language);

    /// <summary>Writes an error for a text that could not be read, so that every input has a result.</summary>
    void WriteError(JsonElement? id, string fault);
}
