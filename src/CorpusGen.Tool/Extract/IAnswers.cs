using System.Text.Json;

namespace CorpusGen.Tool.Extract;

/// <summary>Where answers go, in one layout or another.</summary>
internal interface IAnswers : IDisposable
{
    /// <summary>Answers a text that came in a file or through standard input. Its name tells its format: a .md is Markdown.</summary>
    void Answer(string name, string text);

    /// <summary>Answers a text that came with an id of its own, as plain text: an id is no file name.</summary>
    void Answer(JsonElement id, string text);

    /// <summary>Answers what could not be read, so that every input has its answer.</summary>
    void Fail(JsonElement? id, string fault);
}
