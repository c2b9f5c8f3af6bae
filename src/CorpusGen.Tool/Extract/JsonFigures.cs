using System.Text.Json;
using CorpusGen.Core.Model;

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
        WriteConcept(json, figure, text);
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
        (figure.ChangeIsNamed ? Change.None : figure.Change) switch
        {
            Change.Up => "up",
            Change.Down => "down",
            _ => Sign(figure.Modifier),
        };

    private static string Sign(Modifier modifier) =>
        modifier switch
        {
            Modifier.About or Modifier.Nearly => "~",
            Modifier.MoreThan or Modifier.AtLeast => ">",
            Modifier.LessThan or Modifier.AtMost => "<",
            _ => "=",
        };
}
