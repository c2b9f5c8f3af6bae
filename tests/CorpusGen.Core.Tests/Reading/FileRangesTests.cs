using System.Collections;
using System.Reflection;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Reading.Markdown;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Reading;

/// <summary>Tests that every range of a record is converted to the file, also ranges that are added to a record later.</summary>
public sealed class FileRangesTests
{
    private static readonly TextRange Found = new(0, 4);
    private static readonly ProseText Prose = ProseBuilder.Build(
        "> word",
        [new Leaf(BlockKind.Paragraph, new TextRange(2, 4), [new Piece(new TextRange(2, 4))])]
    );

    [Theory]
    [InlineData(typeof(Quote))]
    [InlineData(typeof(Figure))]
    [InlineData(typeof(DateMention))]
    [InlineData(typeof(Doubt))]
    public void Every_range_of_a_record_is_mapped_to_the_file(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(made => made.GetParameters().Length).First();
        var record = constructor.Invoke([.. constructor.GetParameters().Select(parameter => ValueOf(parameter.ParameterType))]);
        var mapped = typeof(FileRanges)
            .GetMethod("Map", BindingFlags.Static | BindingFlags.Public, [typeof(ProseText), type])!
            .Invoke(null, [Prose, record])!;
        foreach (var property in type.GetProperties())
        {
            Assert.All(
                RangesOf(property.GetValue(mapped)),
                range => Assert.True(range == new TextRange(2, 4), $"{type.Name}.{property.Name}")
            );
        }
    }

    private static object? ValueOf(Type type) =>
        type == typeof(TextRange) || type == typeof(TextRange?) ? Found
        : type == typeof(EquatableArray<TextRange>) ? new EquatableArray<TextRange>([Found])
        : type == typeof(string) ? ""
        : type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type)
        : null;

    private static IEnumerable<TextRange> RangesOf(object? value) =>
        value switch
        {
            TextRange range => [range],
            IEnumerable items and not string => items.Cast<object?>().SelectMany(RangesOf),
            _ => [],
        };
}
