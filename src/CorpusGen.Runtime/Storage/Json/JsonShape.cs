#if NET8_0_OR_GREATER
using System.Text.Json;
using CorpusGen.Search;

namespace CorpusGen.Storage;

/// <summary>
/// The JSON of each type. A passage is its words, a document that contains something is its path, and so there are no cycles. The names
/// follow the serializer's naming policy. The shapes are documented in src/docs/json.md, and the same as those of the data contracts.
/// </summary>
internal readonly struct JsonShape(Utf8JsonWriter writer, JsonNamingPolicy? naming)
{
    /// <summary>Writes a value of any type of this library.</summary>
    public void Write<T>(T value)
    {
        switch (value)
        {
            case Quote quote:
                Object(quote);
                break;
            case Figure figure:
                Object(figure);
                break;
            case Document document:
                Object(document);
                break;
            case Speaker speaker:
                Object(speaker);
                break;
            case Picture picture:
                Object(picture);
                break;
            case DateMention date:
                Object(date);
                break;
            case DocumentSection section:
                Object(section);
                break;
            case Block block:
                Object(block);
                break;
            case Rights rights:
                Object(rights);
                break;
            case MetadataValue metadata:
                MetadataJson.Write(writer, metadata);
                break;
            case SearchResult result:
                Object(result);
                break;
            case Snippet snippet:
                Object(snippet);
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                // A passage, a unit or a dimension.
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private void Object(Quote quote)
    {
        writer.WriteStartObject();
        Text(nameof(quote.Name), quote.Name);
        Text(nameof(quote.Kind), quote.Kind.ToString());
        Text(nameof(quote.Text), quote.Text);
        Text(nameof(quote.Cue), quote.Cue);
        Text(nameof(quote.Source), quote.Source);
        Name(nameof(quote.Speaker));
        Object(quote.Speaker);
        Text(nameof(quote.Attribution), quote.Attribution.ToString());
        Name(nameof(quote.LikelySpeaker));
        Object(quote.LikelySpeaker);
        Place(quote.Document, quote.Line, quote.Start);
        writer.WriteEndObject();
    }

    private void Object(Figure figure)
    {
        writer.WriteStartObject();
        Text(nameof(figure.Name), figure.Name);
        Text(nameof(figure.Text), figure.Text);
        Number(nameof(figure.Value), figure.Value);
        Number(nameof(figure.Low), figure.Low);
        Number(nameof(figure.High), figure.High);
        Text(nameof(figure.Unit), figure.Unit.Name);
        Name(nameof(figure.Ratio));
        if (figure.Ratio is { } ratio)
        {
            writer.WriteStartObject();
            Number(nameof(ratio.Numerator), ratio.Numerator);
            Number(nameof(ratio.Denominator), ratio.Denominator);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNullValue();
        }

        Text(nameof(figure.Modifier), figure.Modifier.ToString());
        Text(nameof(figure.Change), figure.Change.ToString());
        Text(nameof(figure.Concept), figure.Concept);
        Text(nameof(figure.Source), figure.Source);
        Text(nameof(figure.Period), figure.Period);
        Text(nameof(figure.About), figure.About);
        Place(figure.Document, figure.Line, figure.Start);
        writer.WriteEndObject();
    }

    private void Object(Document document)
    {
        writer.WriteStartObject();
        Text(nameof(document.Name), document.Name);
        Text(nameof(document.Collection), document.Collection);
        Text(nameof(document.Path), document.Path);
        Text(nameof(document.Key), document.Key);
        Text(nameof(document.Title), document.Title);
        Text(nameof(document.Headline), document.Headline);
        Text(nameof(document.Standfirst), document.Standfirst);
        Text(nameof(document.Source), document.Source);
        Name(nameof(document.Metadata));
        MetadataJson.Write(writer, document.Metadata);
        Name(nameof(document.Rights));
        Object(document.Rights);
        Text(nameof(document.Text), document.Text);
        List(nameof(document.Quotes), document.Quotes);
        List(nameof(document.Figures), document.Figures);
        List(nameof(document.Pictures), document.Pictures);
        List(nameof(document.Dates), document.Dates);
        List(nameof(document.Sections), document.Sections);
        writer.WriteEndObject();
    }

    private void Object(Speaker speaker)
    {
        writer.WriteStartObject();
        Text(nameof(speaker.Name), speaker.Name);
        Text(nameof(speaker.Role), speaker.Role);
        writer.WriteEndObject();
    }

    private void Object(Picture picture)
    {
        writer.WriteStartObject();
        Text(nameof(picture.Name), picture.Name);
        Text(nameof(picture.Caption), picture.Caption);
        Text(nameof(picture.Credit), picture.Credit);
        Text(nameof(picture.AltText), picture.AltText);
        Text(nameof(picture.Target), picture.Target);
        Place(picture.Document, picture.Line);
        writer.WriteEndObject();
    }

    private void Object(DateMention date)
    {
        writer.WriteStartObject();
        Text(nameof(date.Text), date.Text);
        Text(nameof(date.Edtf), date.Edtf);
        Place(date.Document, date.Line, date.Start);
        writer.WriteEndObject();
    }

    private void Object(DocumentSection section)
    {
        writer.WriteStartObject();
        Text(nameof(section.Name), section.Name);
        Text(nameof(section.Heading), section.Heading.Text);
        Number(nameof(section.Level), section.Level);
        Place(section.Document, section.Line);
        writer.WriteEndObject();
    }

    private void Object(Block block)
    {
        writer.WriteStartObject();
        Text(nameof(block.Kind), block.Kind.ToString());
        Text(nameof(block.Text), block.Text);
        Number(nameof(block.Level), block.Level);
        Number(nameof(block.Index), block.Index);
        Place(block.Document, block.Line, block.Start);
        writer.WriteEndObject();
    }

    private void Object(Rights rights)
    {
        writer.WriteStartObject();
        Text(nameof(rights.CopyrightHolder), rights.CopyrightHolder);
        Text(nameof(rights.CopyrightNotice), rights.CopyrightNotice);
        Text(nameof(rights.UsageTerms), rights.UsageTerms);
        writer.WriteEndObject();
    }

    private void Object(SearchResult result)
    {
        writer.WriteStartObject();
        Text("Title", result.Document.Title);
        Name(nameof(result.Score));
        writer.WriteNumberValue(result.Score);
        Name(nameof(result.Snippet));
        Object(result.Snippet);
        Place(result.Document, result.Passage.Line);
        writer.WriteEndObject();
    }

    private void Object(Snippet snippet)
    {
        writer.WriteStartObject();
        Text(nameof(snippet.Text), snippet.Text);
        Text("Html", snippet.ToHtml());
        writer.WriteEndObject();
    }

    private void Place(Document document, int line, int? start = null)
    {
        Text(nameof(Document), document.Path);
        Number("Line", line);
        if (start is { } first)
            Number("Start", first);
    }

    private void List<T>(string name, CorpusList<T> items)
    {
        Name(name);
        writer.WriteStartArray();
        foreach (var item in items)
            Write(item);
        writer.WriteEndArray();
    }

    private void Text(string name, string value)
    {
        Name(name);
        writer.WriteStringValue(value);
    }

    private void Number(string name, decimal? value)
    {
        Name(name);
        if (value is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteNullValue();
    }

    private void Name(string name) => writer.WritePropertyName(naming?.ConvertName(name) ?? name);
}
#endif
