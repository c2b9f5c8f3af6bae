using System.Globalization;

namespace CorpusGen.Core.Reading.Packages;

/// <summary>The styles and the numbering of a `.docx`.</summary>
internal sealed class WordStyles
{
    private readonly ParagraphStyles _styles = new();
    private readonly Dictionary<string, string> _abstractOf = new(StringComparer.Ordinal);
    private readonly HashSet<(string Abstract, int Level)> _bullets = [];

    /// <summary>Reads both parts; a missing one defines nothing.</summary>
    public static WordStyles Read(PartReader? styles, PartReader? numbering)
    {
        var read = new WordStyles();
        if (numbering is not null)
            read.ReadNumbering(numbering);
        if (styles is not null)
            read.ReadStyles(styles);
        return read;
    }

    /// <summary>Returns the meaning of a style.</summary>
    public ParagraphStyle Find(string id) => _styles.Find(id);

    /// <summary>Returns the item of a numbering.</summary>
    public ParagraphStyle Item(string number, int level) =>
        new(
            ParagraphRole.Item,
            level,
            IsOrdered: _abstractOf.TryGetValue(number, out var definition) && !_bullets.Contains((definition, level))
        );

    /// <summary>Returns a number of an attribute, or a default.</summary>
    public static int Number(string value, int missing) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : missing;

    private void ReadStyles(PartReader part)
    {
        string id = "",
            name = "",
            parent = "",
            numbering = "";
        int outline = 9,
            level = 0;
        while (part.Next())
        {
            switch (part.Name)
            {
                case "style" when part.IsStart:
                    (id, name, parent, numbering, outline, level) = (part.Attribute("styleid"), "", "", "", 9, 0);
                    break;
                case "style" when part.IsEnd && id.Length > 0:
                    var own = ParagraphStyle.OfName(name);
                    if (own is null && outline < 9)
                        own = new ParagraphStyle(ParagraphRole.Heading, outline + 1);
                    if (own is null && numbering.Length > 0 && numbering != "0")
                        own = Item(numbering, level);
                    _styles.Add(id, own, parent);
                    id = "";
                    break;
                case "name" when part.IsStart:
                    name = part.Attribute("val");
                    break;
                case "basedon" when part.IsStart:
                    parent = part.Attribute("val");
                    break;
                case "outlinelvl" when part.IsStart:
                    outline = Number(part.Attribute("val"), 9);
                    break;
                case "numid" when part.IsStart:
                    numbering = part.Attribute("val");
                    break;
                case "ilvl" when part.IsStart:
                    level = Number(part.Attribute("val"), 0);
                    break;
            }
        }
    }

    private void ReadNumbering(PartReader part)
    {
        string definition = "",
            number = "";
        var level = 0;
        while (part.Next())
        {
            switch (part.Name)
            {
                case "abstractnum" when part.IsStart:
                    definition = part.Attribute("abstractnumid");
                    break;
                case "lvl" when part.IsStart:
                    level = Number(part.Attribute("ilvl"), 0);
                    break;
                case "numfmt" when part.IsStart && part.Attribute("val") is "bullet" or "none":
                    _bullets.Add((definition, level));
                    break;
                case "num" when part.IsStart:
                    number = part.Attribute("numid");
                    break;
                case "abstractnumid" when part.IsStart:
                    _abstractOf[number] = part.Attribute("val");
                    break;
            }
        }
    }
}
