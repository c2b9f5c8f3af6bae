using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Core.Reading.Data;

/// <summary>
/// Reads YAML, and JSON as the YAML it is, into keys and values that know where they stand. The parser gives events and we build the
/// tree, so that depth and size are bounded while it grows: an alias counts for all it stands for, and ten lines cannot become a billion.
/// </summary>
public sealed class YamlReader
{
    private const int MostDepth = 32;
    private const int MostValues = 10_000;
    private const int MostCharacters = 1_000_000;

    private readonly string _text;
    private readonly TextRange _range;
    private readonly bool _isJson;
    private readonly Dictionary<string, (MetadataValue Value, int Values, int Characters)> _anchors = new(StringComparer.Ordinal);
    private readonly List<MetadataProblem> _problems = [];
    private int _values;
    private int _characters;
    private Mark _reached = Mark.Empty;

    private YamlReader(string text, TextRange range, bool isJson)
    {
        _text = text;
        _range = range;
        _isJson = isJson;
    }

    /// <summary>Reads a stretch of a text. Never throws for any text; what is wrong is among the problems.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="content">The stretch that is YAML.</param>
    /// <param name="whole">The stretch with what fences it.</param>
    /// <param name="isJson">True where quotation marks stand around dates too.</param>
    public static Metadata Read(string text, TextRange content, TextRange whole, bool isJson)
    {
        var reader = new YamlReader(text, content, isJson);
        try
        {
            return new Metadata(reader.Read(), whole, new EquatableArray<MetadataProblem>([.. reader._problems]));
        }
        catch (TooMuchException fault)
        {
            return Failed(MetadataProblemKind.TooMuch, reader.RangeOf(fault.At, fault.At), fault.Message);
        }
        catch (YamlException fault)
        {
            return Failed(
                MetadataProblemKind.Unreadable,
                reader.RangeOf(fault.Start, fault.End),
                FirstLine(fault.InnerException is YamlException inner ? inner.Message : fault.Message)
            );
        }
        catch (Exception fault) when (IsOfParser(fault))
        {
            return Failed(MetadataProblemKind.Unreadable, reader.RangeOf(reader._reached, reader._reached), "it breaks off here");
        }

        // One character at the least, so that an editor has something to underline.
        Metadata Failed(MetadataProblemKind kind, TextRange range, string detail) =>
            new(
                default,
                whole,
                new EquatableArray<MetadataProblem>([
                    new(kind, new TextRange(range.Start, Math.Max(range.Length, Math.Min(1, text.Length - range.Start))), detail),
                ])
            );
    }

    // What the parser throws where it has lost its own way ("{" at the head of a line, behind a key without a value): it says no place, and
    // no reason.
    private static bool IsOfParser(Exception fault) =>
        fault
            is InvalidOperationException
                or ArgumentException
                or FormatException
                or OverflowException
                or IndexOutOfRangeException
                or NullReferenceException;

    private EquatableArray<MetadataEntry> Read()
    {
        if (_range.Length > MostCharacters)
            throw new TooMuchException(Mark.Empty, $"it has more than {MostCharacters} characters");
#pragma warning disable RS0030 // A reader over a string is no file.
        using var characters = new System.IO.StringReader(_range.Of(_text));
#pragma warning restore RS0030
        var parser = new Parser(characters);
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return default;
        var value = Value(parser, 0);
        parser.Consume<DocumentEnd>();
        if (value.Kind is not (MetadataKind.Map or MetadataKind.Nothing))
            _problems.Add(new MetadataProblem(MetadataProblemKind.NoKeys, value.Range, ""));
        return value.Entries;
    }

    private MetadataValue Value(IParser parser, int depth)
    {
        var next = parser.Current ?? throw new YamlException("it ends too early");
        _reached = next.Start;
        if (depth > MostDepth)
            throw new TooMuchException(next.Start, $"it is nested more than {MostDepth} deep");
        Count(1, 0, next.Start);
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            if (!_anchors.TryGetValue(alias.Value.Value, out var known))
                throw new YamlException(alias.Start, alias.End, $"nothing is called '&{alias.Value.Value}'");
            Count(known.Values, known.Characters, alias.Start);
            return known.Value with { Range = RangeOf(alias.Start, alias.End) };
        }

        var anchor = next is NodeEvent node && !node.Anchor.IsEmpty ? node.Anchor.Value : null;
        var (values, characters) = (_values, _characters);
        var value =
            parser.TryConsume<Scalar>(out var scalar) ? Of(scalar)
            : parser.TryConsume<SequenceStart>(out var sequence) ? List(parser, sequence, depth)
            : Map(parser, parser.Consume<MappingStart>(), depth);
        if (anchor is not null)
            _anchors[anchor] = (value, 1 + _values - values, _characters - characters);
        return value;
    }

    private MetadataValue Of(Scalar scalar)
    {
        Count(0, scalar.Value.Length, scalar.Start);
        var plain = scalar.Style is ScalarStyle.Plain or ScalarStyle.Any;
        var kind =
            plain ? ScalarKinds.Of(scalar.Value)
            : _isJson ? ScalarKinds.OfQuoted(scalar.Value)
            : MetadataKind.Text;
        return new MetadataValue(kind, kind == MetadataKind.Nothing ? "" : scalar.Value, RangeOf(scalar.Start, scalar.End));
    }

    private MetadataValue List(IParser parser, SequenceStart start, int depth)
    {
        var items = new List<MetadataValue>();
        while (parser.Current is not SequenceEnd)
            items.Add(Value(parser, depth + 1));
        var end = parser.Consume<SequenceEnd>();
        return new MetadataValue(
            MetadataKind.List,
            "",
            RangeOf(start.Start, items.Count > 0 ? default : end.End, items.LastOrDefault()),
            new([.. items])
        );
    }

    private MetadataValue Map(IParser parser, MappingStart start, int depth)
    {
        var entries = new List<MetadataEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            var key =
                parser.Current is Scalar
                    ? parser.Consume<Scalar>()
                    : throw new YamlException(parser.Current!.Start, parser.Current.End, "a key must be a word");
            var range = RangeOf(key.Start, key.End);
            Count(0, key.Value.Length, key.Start);
            var value = Value(parser, depth + 1);
            if (!keys.Add(MetadataKey.Folded(key.Value)))
                _problems.Add(new MetadataProblem(MetadataProblemKind.KeyTwice, range, key.Value));
            else
                entries.Add(new MetadataEntry(key.Value, range, value));
        }

        var end = parser.Consume<MappingEnd>();
        return new MetadataValue(
            MetadataKind.Map,
            "",
            RangeOf(start.Start, entries.Count > 0 ? default : end.End, entries.LastOrDefault()?.Value),
            default,
            new([.. entries])
        );
    }

    private void Count(int values, int characters, Mark at)
    {
        _values += values;
        _characters += characters;
        if (_values > MostValues)
            throw new TooMuchException(at, $"it has more than {MostValues} values");
        if (_characters > MostCharacters)
            throw new TooMuchException(at, $"its values have more than {MostCharacters} characters");
    }

    // A collection ends with what it ends with: the parser would have it end where the next thing begins.
    private TextRange RangeOf(Mark start, Mark end, MetadataValue? last) =>
        last is null ? RangeOf(start, end) : TextRange.Between(Math.Min(Offset(start), last.Range.End), last.Range.End);

    private TextRange RangeOf(Mark start, Mark end)
    {
        var from = Offset(start);
        var to = Math.Max(from, Offset(end));
        while (to > from && char.IsWhiteSpace(_text[to - 1]))
            to--;
        return TextRange.Between(from, to);
    }

    private int Offset(Mark mark) => _range.Start + (int)Math.Min(Math.Max(0, mark.Index), _range.Length);

    private static string FirstLine(string message) => message.Split('\r', '\n')[0];

    private sealed class TooMuchException(Mark at, string message) : Exception(message)
    {
        public Mark At { get; } = at;
    }
}
