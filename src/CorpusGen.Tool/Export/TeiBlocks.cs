using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Export;

/// <summary>Writes the blocks of a document as TEI: divisions with their heads, and in the text said, measure, num and date.</summary>
internal static partial class TeiBlocks
{
    private sealed record Mark(int Start, int End, Action Begin);

    /// <summary>Writes the blocks into the body that is open.</summary>
    public static void Write(
        XmlWriter xml,
        string names,
        Document document,
        IReadOnlyList<ShownBlock> blocks,
        IReadOnlyDictionary<string, string> ids
    )
    {
        var isInDivision = false;
        var isEmpty = true;
        for (var i = 0; i < blocks.Count; i++)
        {
            var kind = document.Blocks[i].Kind;
            var isHead = kind is BlockKind.Headline or BlockKind.Heading;
            if (isHead || !isInDivision)
            {
                EndDivision();
                xml.WriteStartElement("div", names);
                isInDivision = true;
            }

            xml.WriteStartElement(
                isHead ? "head"
                    : kind == BlockKind.Markup ? "ab"
                    : "p",
                names
            );
            if (!isHead)
                isEmpty = false;
            if (kind is BlockKind.Caption or BlockKind.Standfirst or BlockKind.BlockQuote or BlockKind.ListItem or BlockKind.Footnote)
                xml.WriteAttributeString("rend", kind.ToString().ToLowerInvariant());
            Words(xml, blocks[i], MarksOf(xml, names, document, blocks[i], ids));
            xml.WriteEndElement();
        }

        EndDivision();
        if (blocks.Count == 0)
        {
            xml.WriteStartElement("p", names);
            xml.WriteEndElement();
        }

        // A division has something after its head.
        void EndDivision()
        {
            if (!isInDivision)
                return;
            if (isEmpty)
            {
                xml.WriteStartElement("p", names);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            (isInDivision, isEmpty) = (false, true);
        }
    }

    // Elements cannot cross: a mark that crosses the one before it is left out.
    private static void Words(XmlWriter xml, ShownBlock block, List<Mark> marks)
    {
        var open = new Stack<int>();
        var at = 0;
        foreach (var mark in marks.OrderBy(mark => mark.Start).ThenByDescending(mark => mark.End))
        {
            CloseUntil(mark.Start);
            if (open.Count > 0 && open.Peek() < mark.End)
                continue;
            Text(mark.Start);
            mark.Begin();
            open.Push(mark.End);
        }

        CloseUntil(int.MaxValue);
        Text(block.Words.Length);

        void CloseUntil(int end)
        {
            while (open.Count > 0 && open.Peek() <= end)
            {
                Text(open.Pop());
                xml.WriteEndElement();
            }
        }

        void Text(int end)
        {
            if (end > at)
                xml.WriteString(XmlWords.Of(block.Words[at..end]));
            at = Math.Max(at, end);
        }
    }

    private static List<Mark> MarksOf(
        XmlWriter xml,
        string names,
        Document document,
        ShownBlock block,
        IReadOnlyDictionary<string, string> ids
    )
    {
        var marks = new List<Mark>();
        foreach (var quote in document.Quotes)
        {
            foreach (var piece in quote.Pieces)
                Add(piece, () => Said(quote));
        }

        foreach (var figure in document.Figures)
            Add(figure.Range, () => Measure(figure));
        foreach (var date in document.Dates)
            Add(date.Range, () => When(date));
        return marks;

        void Add(TextRange range, Action begin)
        {
            if (!block.Range.Contains(range))
                return;
            var (start, end) = (block.At(range.Start), block.At(range.End));
            if (end > start)
                marks.Add(new Mark(start, end, begin));
        }

        void Said(Quote quote)
        {
            xml.WriteStartElement(quote.Kind == QuoteKind.Scare ? "soCalled" : "said", names);
            if (quote is { Kind: not QuoteKind.Scare, Speaker: { } speaker })
                xml.WriteAttributeString("who", "#" + ids[speaker.Name]);
        }

        void Measure(Figure figure)
        {
            if (figure.Value is not { } value)
            {
                xml.WriteStartElement("num", names);
                return;
            }

            var number = value.ToString(CultureInfo.InvariantCulture);
            var commodity = figure.Concept is { } concept ? XmlWords.Of(document.WordsOf(concept)) : "";
            xml.WriteStartElement(figure.Unit.Length + commodity.Length > 0 ? "measure" : "num", names);
            if (figure.Unit.Length + commodity.Length == 0)
            {
                xml.WriteAttributeString("value", number);
                return;
            }

            xml.WriteAttributeString("quantity", number);
            if (figure.Unit.Length > 0)
                xml.WriteAttributeString("unit", Spaces().Replace(figure.Unit, "_"));
            if (commodity.Length > 0)
                xml.WriteAttributeString("commodity", commodity);
        }

        void When(DateMention date)
        {
            xml.WriteStartElement("date", names);
            if (date.Edtf is not { } edtf)
                return;
            if (Day().IsMatch(edtf))
            {
                xml.WriteAttributeString("when", edtf);
            }
            else if (edtf.Split('/') is [var from, var to] && Day().IsMatch(from) && Day().IsMatch(to))
            {
                xml.WriteAttributeString("from", from);
                xml.WriteAttributeString("to", to);
            }
        }
    }

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\z")]
    private static partial Regex Day();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
