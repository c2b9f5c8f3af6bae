using System.Text.Json;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Extract;

/// <summary>A figure's fields in JSON.</summary>
internal static class JsonFigures
{
    /// <summary>Writes them into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, Figure figure, string text)
    {
        WriteValue(json, figure);
        WriteUnit(json, figure, text);
        if (figure.UnitCode is { } code)
            json.WriteString("unitCode", code);
        json.WriteString("modifier", Sign(figure));
        json.WriteString("change", figure.Change.ToString().ToLowerInvariant());
        if (figure.Movement is { } movement)
        {
            json.WriteNumber("from", movement.From);
            json.WriteNumber("to", movement.To);
        }

        WriteConcept(json, figure, text);
        WriteScope(json, figure, text);
    }

    /// <summary>"40% of the voters": nothing but "of" and an article is between a share and its whole.</summary>
    private static bool IsOf(string text, int end, int start) =>
        start > end && text[end..start].Trim() is "of" or "of the" or "of all" or "of all the" or "of its" or "of their";

    /// <summary>For what the figure holds: what it states, of which whole, when, where, and who reports it.</summary>
    private static void WriteScope(Utf8JsonWriter json, Figure figure, string text)
    {
        json.WriteStartObject("scope");
        json.WriteString("kind", figure.Kind.ToString().ToLowerInvariant());
        if (figure.Modifier is Modifier.MoreThan or Modifier.AtLeast)
            json.WriteString("bound", "lower");
        else if (figure.Modifier is Modifier.LessThan or Modifier.AtMost)
            json.WriteString("bound", "upper");
        if (figure.Kind == FigureKind.Share && figure.Concept is { } whole && IsOf(text, figure.Range.End, whole.Start))
            Write("of", whole);
        Write("period", figure.Period);
        Write("place", figure.Place);
        Write("source", figure.Source);
        json.WriteEndObject();

        void Write(string name, TextRange? range)
        {
            if (range is { } words)
                json.WriteString(name, words.In(text));
        }
    }

    private static void WriteValue(Utf8JsonWriter json, Figure figure)
    {
        if (figure.Value is { } value)
        {
            json.WriteNumber("value", value);
        }
        else if (figure is { Low: { } low, High: { } high })
        {
            json.WriteStartArray("value");
            json.WriteNumberValue(low);
            json.WriteNumberValue(high);
            json.WriteEndArray();
        }
        else
        {
            json.WriteNull("value");
        }
    }

    /// <summary>The unit's name, or the words for what is counted.</summary>
    private static void WriteUnit(Utf8JsonWriter json, Figure figure, string text)
    {
        if (figure.Unit.Length == 0 && figure.Counted is { } things)
            json.WriteString("unit", things.In(text));
        else
            json.WriteString("unit", figure.Unit);
    }

    /// <summary>What is measured, and of what: other systems have one field for both.</summary>
    private static void WriteConcept(Utf8JsonWriter json, Figure figure, string text)
    {
        if (figure is { Concept: { } concept, About: { } about })
            json.WriteString("concept", $"{about.Of(text)}, {concept.Of(text)}");
        else if ((figure.Concept ?? figure.About) is { } words)
            json.WriteString("concept", words.In(text));
        else
            json.WriteNull("concept");
    }

    private static string Sign(Figure figure) =>
        (IsOfChange(figure) ? figure.Change : Change.None) switch
        {
            Change.Up => "up",
            Change.Down => "down",
            _ => Sign(figure.Modifier),
        };

    /// <summary>One field has room for one of both: a bound ("more than 60%") and the levels of a change go before its direction.</summary>
    private static bool IsOfChange(Figure figure) =>
        figure is { ChangeIsNamed: false, Movement: null, Modifier: Modifier.Exact or Modifier.About or Modifier.Nearly };

    private static string Sign(Modifier modifier) =>
        modifier switch
        {
            Modifier.About or Modifier.Nearly => "~",
            Modifier.MoreThan or Modifier.AtLeast => ">",
            Modifier.LessThan or Modifier.AtMost => "<",
            _ => "=",
        };
}
