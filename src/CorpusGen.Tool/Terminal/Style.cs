namespace CorpusGen.Tool.Terminal;

/// <summary>Colours of the terminal. Without colour all of them return the text unchanged.</summary>
/// <param name="isColored">True if the output has colour.</param>
internal sealed class Style(bool isColored)
{
    /// <summary>Returns the style of standard output: no colour on a pipe, in a terminal without it, or if NO_COLOR is set.</summary>
    public static Style OfOutput() =>
        new(
            !Console.IsOutputRedirected
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb"
        );

    public string Bold(string text) => Wrap("1", text);

    public string Dim(string text) => Wrap("2", text);

    public string Quote(string text) => Wrap("36", text);

    public string Figure(string text) => Wrap("33", text);

    public string Date(string text) => Wrap("35", text);

    public string Warning(string text) => Wrap("31", text);

    public string Added(string text) => Wrap("32", text);

    private string Wrap(string code, string text) => isColored && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
