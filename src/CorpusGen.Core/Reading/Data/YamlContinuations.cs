using System.Text;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>
/// Indents the lines of quoted values that continue at the start of a line. The parser rejects them; libyaml, js-yaml and SnakeYAML read
/// them. The spaces are not part of the value, and offsets are converted back.
/// </summary>
internal sealed class YamlContinuations
{
    private readonly List<int> _inserted = [];

    private YamlContinuations(string yaml) => Yaml = yaml;

    /// <summary>Gets the YAML for the parser.</summary>
    public string Yaml { get; private set; }

    /// <summary>Returns the content of a range of a text, with its continuation lines indented.</summary>
    public static YamlContinuations Of(string text, TextRange content)
    {
        // YAML 1.1 ended a line at a line separator, and so does the parser; YAML 1.2 does not.
        var continuations = new YamlContinuations(content.Of(text).Replace('\u2028', ' ').Replace('\u2029', ' '));
        // Most metadata has no value of several lines.
        if (continuations.Yaml.IndexOf('"') >= 0 || continuations.Yaml.IndexOf('\'') >= 0)
            continuations.Indent(YamlLine.Split(continuations.Yaml, new TextRange(0, content.Length)));
        return continuations;
    }

    /// <summary>Returns the offset in the content for an offset of the parser.</summary>
    public int ToContent(int offset)
    {
        var before = 0;
        while (before < _inserted.Count && _inserted[before] + before < offset)
            before++;
        return offset - before;
    }

    private void Indent(List<YamlLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var value = lines[i].Value;
            if (value.Length == 0 || value[0] is not ('"' or '\'') || YamlLine.CloseOf(value, 1, value[0]) >= 0)
                continue;
            var last = LastLine(lines, i, value[0]);
            if (last < 0)
                break;
            for (var line = i + 1; line <= last; line++)
            {
                if (lines[line].Indent == 0 && lines[line].Text.Length > 0)
                    _inserted.Add(lines[line].Start);
            }

            i = last;
        }

        if (_inserted.Count == 0)
            return;
        var indented = new StringBuilder(Yaml);
        for (var i = _inserted.Count - 1; i >= 0; i--)
            indented.Insert(_inserted[i], ' ');
        Yaml = indented.ToString();
    }

    // The line with the closing mark, and nothing but a comment after it, or -1: then the mark is a fault.
    private static int LastLine(List<YamlLine> lines, int first, char mark)
    {
        for (var i = first + 1; i < lines.Count; i++)
        {
            var close = YamlLine.CloseOf(lines[i].Text, 0, mark);
            if (close < 0)
                continue;
            var rest = lines[i].Text.Substring(close + 1).TrimStart();
            return rest.Length == 0 || rest[0] == '#' ? i : -1;
        }

        return -1;
    }
}
