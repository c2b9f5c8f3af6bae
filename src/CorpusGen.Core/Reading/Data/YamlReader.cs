using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusGen.Core.Reading.Data;

/// <summary>
/// Reads YAML, and JSON as YAML, into keys and values with their positions. The parser returns events and this class builds the tree, so
/// that depth and size are limited: an alias counts as all values that it refers to, so ten lines cannot become a billion values.
/// </summary>
public sealed class YamlReader
{
    private readonly string _text;
    private readonly TextRange _range;
    private readonly bool _isJson;
    private readonly string? _itemsKey;
    private readonly int _mostValues;
    private readonly YamlContinuations? _continuations;
    private readonly Dictionary<string, (MetadataValue Value, int Values, int Characters)> _anchors = new(StringComparer.Ordinal);
    private readonly List<MetadataProblem> _problems = [];
    private int _values;
    private int _characters;
    private Mark _reached = Mark.Empty;

    private YamlReader(string text, TextRange range, bool isJson, string? itemsKey)
    {
        _itemsKey = itemsKey;
        _mostValues = itemsKey is null ? MetadataLimits.MostValues : MetadataLimits.MostDataValues;
        _text = text;
        _range = range;
        _isJson = isJson;
        if (!isJson && range.Length <= MetadataLimits.MostCharacters)
            _continuations = YamlContinuations.Of(text, range);
    }

    /// <summary>Reads a range of a text. Does not throw for any text; the result lists the problems.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="content">The range that is YAML.</param>
    /// <param name="whole">The range with its fences.</param>
    /// <param name="isJson">True for JSON, in which dates have quotation marks too.</param>
    /// <param name="itemsKey">The key for the items if the content is a list; null if a list is a problem.</param>
    public static Metadata Read(string text, TextRange content, TextRange whole, bool isJson, string? itemsKey = null)
    {
        var reader = new YamlReader(text, content, isJson, itemsKey);
        try
        {
            return new Metadata(reader.Read(), whole, new EquatableArray<MetadataProblem>([.. reader._problems]));
        }
        catch (MetadataFaultException fault)
        {
            return Failed(fault.Kind, fault.Range, fault.Message);
        }
        catch (YamlException fault)
        {
            var (range, message) = YamlFaults.Explain(text, content, reader.Offset(fault.Start), isJson);
            return Failed(MetadataProblemKind.Unreadable, range, message);
        }
        catch (Exception fault) when (IsOfParser(fault))
        {
            var (range, message) = YamlFaults.Explain(text, content, reader.Offset(reader._reached), isJson);
            return Failed(MetadataProblemKind.Unreadable, range, message);
        }

        // At least one character, so that an editor can underline it.
        Metadata Failed(MetadataProblemKind kind, TextRange range, string detail) =>
            new(
                default,
                whole,
                new EquatableArray<MetadataProblem>([
                    new(kind, new TextRange(range.Start, Math.Max(range.Length, Math.Min(1, text.Length - range.Start))), detail),
                ])
            );
    }

    // What the parser throws for some texts ("{" at the start of a line after a key without a value), without a position or a reason.
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
        if (_range.Length > MetadataLimits.MostCharacters)
            throw TooMuch(Mark.Empty, $"it has more than {MetadataLimits.MostCharacters} characters");
#pragma warning disable RS0030 // A reader of a string is not a file.
        using var characters = new System.IO.StringReader(_continuations?.Yaml ?? _range.Of(_text));
#pragma warning restore RS0030
        var parser = new Parser(characters);
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
            return default;
        var value = Value(parser, 0);
        parser.Consume<DocumentEnd>();
        if (value.Kind == MetadataKind.List && _itemsKey is not null)
            return new([new MetadataEntry(_itemsKey, new TextRange(value.Range.Start, 0), value)]);
        if (value.Kind is not (MetadataKind.Map or MetadataKind.None))
            _problems.Add(new MetadataProblem(MetadataProblemKind.NoKeys, value.Range, ""));
        return value.Entries;
    }

    private MetadataValue Value(IParser parser, int depth)
    {
        var next = parser.Current ?? throw Unreadable(_reached, _reached, "the text ends before the value");
        _reached = next.Start;
        if (depth > MetadataLimits.MostDepth)
            throw TooMuch(next.Start, $"it is nested more than {MetadataLimits.MostDepth} deep");
        Count(1, 0, next.Start);
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            if (!_anchors.TryGetValue(alias.Value.Value, out var known))
            {
                throw Unreadable(
                    alias.Start,
                    alias.End,
                    $"'*{alias.Value.Value}' refers to an anchor that does not exist: put the value in quotation marks, or add "
                        + $"'&{alias.Value.Value}'"
                );
            }

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
            // A date stays one in quotation marks, as in JSON; a block of text is text.
            plain ? ScalarKinds.Of(scalar.Value)
            : _isJson || scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? ScalarKinds.OfQuoted(scalar.Value)
            : MetadataKind.Text;
        return new MetadataValue(kind, kind == MetadataKind.None ? "" : scalar.Value, RangeOf(scalar.Start, scalar.End));
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
            start.Style == SequenceStyle.Flow || items.Count == 0
                ? RangeOfFlow(start.Start, end.End)
                : RangeTo(start.Start, items[items.Count - 1].Range.End),
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
                    : throw Unreadable(parser.Current!.Start, parser.Current.End, "a key must be text, not a list or a map");
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
            start.Style == MappingStyle.Flow || entries.Count == 0
                ? RangeOfFlow(start.Start, end.End)
                : RangeTo(start.Start, entries[entries.Count - 1].Value.Range.End),
            default,
            new([.. entries])
        );
    }

    private void Count(int values, int characters, Mark at)
    {
        _values += values;
        _characters += characters;
        if (_values > _mostValues)
            throw TooMuch(at, $"it has more than {_mostValues} values");
        if (_characters > MetadataLimits.MostCharacters)
            throw TooMuch(at, $"its values have more than {MetadataLimits.MostCharacters} characters");
    }

    // A block collection ends with its last value. For the parser it ends at the start of the next key.
    private TextRange RangeTo(Mark start, int end) => TextRange.Between(Math.Min(Offset(start), end), end);

    // For the parser a collection in brackets ends before its closing bracket.
    private TextRange RangeOfFlow(Mark start, Mark end)
    {
        var range = TextRange.Between(Offset(start), Math.Max(Offset(start), Offset(end)));
        return range.End < _range.End && _text[range.End] is ']' or '}'
            ? TextRange.Between(range.Start, range.End + 1)
            : RangeOf(start, end);
    }

    private TextRange RangeOf(Mark start, Mark end)
    {
        var from = Offset(start);
        var to = Math.Max(from, Offset(end));
        while (to > from && char.IsWhiteSpace(_text[to - 1]))
            to--;
        return TextRange.Between(from, to);
    }

    private int Offset(Mark mark)
    {
        var index = (int)Math.Max(0, mark.Index);
        return _range.Start + Math.Min(_continuations?.ToContent(index) ?? index, _range.Length);
    }

    private MetadataFaultException TooMuch(Mark at, string message) => new(MetadataProblemKind.TooMuch, RangeOf(at, at), message);

    private MetadataFaultException Unreadable(Mark start, Mark end, string message) =>
        new(MetadataProblemKind.Unreadable, RangeOf(start, end), message);
}
