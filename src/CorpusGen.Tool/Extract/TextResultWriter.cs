using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Extract;

/// <summary>Writes results for people: each item with its line number.</summary>
/// <param name="output">The stream to write to.</param>
/// <param name="fileOf">Returns a file with its language and syntaxes; null if these have their defaults.</param>
internal sealed class TextResultWriter(Stream output, Func<string, CorpusFile>? fileOf = null) : IResultWriter
{
    private const int LongestPassage = 100;

    private readonly StreamWriter _out = new(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    /// <inheritdoc/>
    public void Write(string name, string path, string text)
    {
        if (name != "-")
            _out.WriteLine(MessageText.Of(name));
        Write(fileOf?.Invoke(path) ?? new CorpusFile(path), text);
    }

    /// <inheritdoc/>
    public void Write(JsonElement id, string text, string language)
    {
        _out.WriteLine(MessageText.Of(id.ToString()));
        Write(new CorpusFile("") { Language = language }, text);
    }

    /// <inheritdoc/>
    public void WriteError(JsonElement? id, string fault) => _out.WriteLine(MessageText.Of($"{id}: {fault}") + "\n");

    /// <inheritdoc/>
    public void Dispose() => _out.Dispose();

    private void Write(CorpusFile file, string text)
    {
        var document = DocumentReader.Read(file, text);
        var lines = new LineMap(text);
        // Without markup, as a reader sees them.
        Func<TextRange, string> words = range => InlineMark.WordsOf(text, range, document.Marks);
        Write("Quotes", document.Quotes, quote => quote.Range, lines, quote => Shown(quote, words));
        Write("Figures", document.Figures, figure => figure.Range, lines, figure => Shown(figure, words));
        Write(
            "Dates",
            document.Dates,
            date => date.Range,
            lines,
            date => One(words(date.Range)) + (date.Edtf is { } edtf ? $"  {edtf}" : "")
        );
        Write(
            "Doubts",
            document.Doubts,
            doubt => doubt.Range,
            lines,
            doubt => $"{Spaced(doubt.Kind.ToString())}: {One(words(doubt.Range))}"
        );
        // After each result and not between them, so that a result does not depend on those before it.
        _out.WriteLine();
    }

    private void Write<T>(string title, EquatableArray<T> items, Func<T, TextRange> range, LineMap lines, Func<T, string> shown)
        where T : IEquatable<T>
    {
        _out.WriteLine($"{title}: {items.Count}");
        foreach (var item in items)
        {
            var line = (lines.LineAt(range(item).Start) + 1).ToString(CultureInfo.InvariantCulture);
            _out.WriteLine($"{line.PadLeft(6)}  {shown(item)}");
        }
    }

    private static string Shown(Quote quote, Func<TextRange, string> wordsOf)
    {
        var words = string.Join(" … ", quote.Pieces.Select(piece => One(wordsOf(piece))));
        var who =
            quote.Speaker is { } speaker ? One(speaker.Name) + (speaker.Role is { } role ? $", {One(role)}" : "")
            : quote.Source is { } source ? One(wordsOf(source))
            : "nobody";
        var cue = quote.Cue is { } said ? $", “{One(wordsOf(said))}”" : "";
        return $"“{words}”\n        {quote.Kind}: {who}{cue}";
    }

    private static string Shown(Figure figure, Func<TextRange, string> wordsOf)
    {
        var value =
            figure.Value is { } one ? Number(one)
            : figure is { Low: { } low, High: { } high } ? $"{Number(low)} to {Number(high)}"
            : "no number";
        var concept = figure.Concept is { } counted ? $" of {One(wordsOf(counted))}" : "";
        var unit = figure.Unit.Length > 0 ? $" {One(figure.Unit)}" : "";
        var modifiers = Said(figure.Change, Change.None) + Said(figure.Modifier, Modifier.Exact);
        return $"{One(wordsOf(figure.Range))}  {modifiers}{value}{unit}{concept}";
    }

    private static string Said<T>(T value, T silent)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, silent) ? "" : Spaced(value.ToString()) + " ";

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string One(string words)
    {
        var one = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        // Control characters are escaped: no text may move the cursor or hide words.
        return MessageText.Of(one.Length <= LongestPassage ? one : $"{one[..(LongestPassage - 20)]} … {one[^16..]}");
    }

    private static string Spaced(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }
}
