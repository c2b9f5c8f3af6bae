using System.Text.Json;
using CorpusGen.Tool.Extract.Rows;

namespace CorpusGen.Tool.Extract;

/// <summary>A figure's fields in JSON.</summary>
internal static class JsonFigures
{
    /// <summary>Writes them into the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, FigureRow figure)
    {
        WriteValue(json, figure);
        json.WriteString("unit", figure.Unit);
        WriteOptional(json, "unitCode", figure.UnitCode);
        json.WriteString("modifier", figure.Sign);
        json.WriteString("change", figure.Direction);
        if (figure is { ChangedFrom: { } from, ChangedTo: { } to })
        {
            json.WriteNumber("from", from);
            json.WriteNumber("to", to);
        }

        json.WriteString("concept", figure.Concept);
        WriteScope(json, figure);
    }

    // For what the figure holds: what it states, of which whole, when, where, and who reports it.
    private static void WriteScope(Utf8JsonWriter json, FigureRow figure)
    {
        json.WriteStartObject("scope");
        json.WriteString("kind", figure.Kind);
        WriteOptional(json, "bound", figure.Bound);
        WriteOptional(json, "of", figure.Whole);
        WriteOptional(json, "period", figure.Period);
        WriteOptional(json, "place", figure.Place);
        WriteOptional(json, "source", figure.Source);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, FigureRow figure)
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

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
