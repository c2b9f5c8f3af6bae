using System.Globalization;
using CorpusGen.Format;
#if FORMAT_WRITER
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Records;

#else
using Change = CorpusGen.FigureChange;
using Modifier = CorpusGen.FigureModifier;

namespace CorpusGen.Storage;

#endif

/// <summary>
/// A figure: name, block, range, modifier, change, concept, source, period, about, counted, low, high (empty if equal to low), unit, and
/// the part and whole of its ratio. Decimals are strings, empty for null.
/// </summary>
internal static class FigureRecord
{
    private const int Passages = 5;

#if FORMAT_WRITER
    public static void Write(RecordWriter record, RangeWriter ranges, Figure figure, string name, int block)
    {
        record.Shared(name);
        record.Number(block);
        ranges.Write(record, figure.Range);
        record.Number((int)figure.Modifier);
        record.Number((int)figure.Change);
        ranges.WriteNear(record, figure.Range, figure.Concept);
        ranges.WriteNear(record, figure.Range, figure.Source);
        ranges.WriteNear(record, figure.Range, figure.Period);
        ranges.WriteNear(record, figure.Range, figure.About);
        ranges.WriteNear(record, figure.Range, figure.Counted);
        record.String(Written(figure.Low));
        record.String(figure.High == figure.Low ? "" : Written(figure.High));
        record.Shared(figure.Unit);
        record.String(Written(figure.Ratio?.Part));
        record.String(Written(figure.Ratio?.Whole));
    }

    private static string Written(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
#endif

    public static string Name(RecordReader record) => record.Shared();

    public static int Block(RecordReader record)
    {
        record.SkipShared();
        return record.Number();
    }

    public static StoredRange Range(RecordReader record) => SkipToModifier(ref record);

    public static Modifier Modifier(RecordReader record)
    {
        SkipToModifier(ref record);
        return (Modifier)record.Number();
    }

    public static Change Change(RecordReader record)
    {
        SkipToModifier(ref record);
        record.Number();
        return (Change)record.Number();
    }

    public static StoredRange Concept(RecordReader record) => Passage(record, 0);

    public static StoredRange Source(RecordReader record) => Passage(record, 1);

    public static StoredRange Period(RecordReader record) => Passage(record, 2);

    public static StoredRange About(RecordReader record) => Passage(record, 3);

    public static StoredRange Counted(RecordReader record) => Passage(record, 4);

    public static decimal? Low(RecordReader record)
    {
        SkipToLow(ref record);
        return Number(ref record);
    }

    public static decimal? High(RecordReader record)
    {
        SkipToLow(ref record);
        var low = Number(ref record);
        return Number(ref record) ?? low;
    }

    public static string Unit(RecordReader record)
    {
        SkipToUnit(ref record);
        return record.Shared();
    }

    public static (decimal? Part, decimal? Whole) Ratio(RecordReader record)
    {
        SkipToUnit(ref record);
        record.SkipShared();
        return (Number(ref record), Number(ref record));
    }

    private static StoredRange SkipToModifier(ref RecordReader record)
    {
        record.SkipShared();
        record.Number();
        return StoredRange.Read(ref record);
    }

    private static StoredRange Passage(RecordReader record, int index)
    {
        var range = SkipPassages(ref record, index);
        return StoredRange.ReadNear(ref record, range);
    }

    private static StoredRange SkipPassages(ref RecordReader record, int count)
    {
        var range = SkipToModifier(ref record);
        record.Number();
        record.Number();
        for (var i = 0; i < count; i++)
            StoredRange.ReadNear(ref record, range);
        return range;
    }

    private static void SkipToLow(ref RecordReader record) => SkipPassages(ref record, Passages);

    private static void SkipToUnit(ref RecordReader record)
    {
        SkipToLow(ref record);
        record.SkipString();
        record.SkipString();
    }

    private static decimal? Number(ref RecordReader record)
    {
#if NET8_0_OR_GREATER
        var stored = record.StringUtf8();
#else
        var stored = record.String();
#endif
        return stored.Length == 0 ? null : decimal.Parse(stored, NumberStyles.Number, CultureInfo.InvariantCulture);
    }
}
