using System.Reflection;
using CorpusGen.Core.Naming;

namespace CorpusGen.Runtime.Tests;

/// <summary>Core and the run-time library share no code, only names: what one writes the other must be able to read.</summary>
public sealed class SharedNamesTests
{
    private const BindingFlags Visible =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

    [Theory]
    [InlineData(typeof(QuoteKind), typeof(Core.Model.QuoteKind))]
    [InlineData(typeof(Modifier), typeof(Core.Model.Modifier))]
    [InlineData(typeof(Change), typeof(Core.Model.Change))]
    [InlineData(typeof(BlockKind), typeof(Core.Model.BlockKind))]
    [InlineData(typeof(MetadataKind), typeof(Core.Model.MetadataKind))]
    public void An_enumeration_has_the_same_names_for_the_same_numbers(Type library, Type core) =>
        Assert.Equal(NumbersOf(core), NumbersOf(library));

    [Theory]
    [InlineData(typeof(QuoteList))]
    [InlineData(typeof(FigureList))]
    [InlineData(typeof(PictureList))]
    [InlineData(typeof(SpeakerList))]
    [InlineData(typeof(SectionList))]
    public void No_member_of_a_group_hides_one_of_its_base(Type list) =>
        Assert.Empty(NamesOf(list).Except(Reserved.InGroup, StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void No_document_is_called_like_a_member_of_its_collection_or_of_its_type() =>
        Assert.Empty(
            NamesOf(typeof(DocumentList)).Concat(NamesOf(typeof(Document))).Except(Reserved.InCollection, StringComparer.OrdinalIgnoreCase)
        );

    [Fact]
    public void The_format_is_the_same() =>
        Assert.Equal(
            typeof(Core.CorpusCompiler).Assembly.GetType("CorpusGen.Core.Emission.ShardTables")!.GetField("Format")!.GetValue(null),
            typeof(Document).Assembly.GetType("CorpusGen.Storage.StoredBytes")!.GetField("Format")!.GetValue(null)
        );

    private static IEnumerable<(string, int)> NumbersOf(Type type) =>
        Enum.GetValues(type).Cast<object>().Select(value => (value.ToString()!, Convert.ToInt32(value, null)));

    // What generated code, in another assembly, inherits and can see; constructors, operators and accessors have no name one could take.
    private static IEnumerable<string> NamesOf(Type type) =>
        type.GetMembers(Visible)
            .Where(member =>
                member is not ConstructorInfo
                && !(member is MethodBase { IsSpecialName: true })
                && !member.Name.Contains('.', StringComparison.Ordinal)
            )
            .Where(member =>
                member switch
                {
                    MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
                    FieldInfo field => field.IsPublic || field.IsFamily,
                    PropertyInfo property => property.GetMethod is { } getter && (getter.IsPublic || getter.IsFamily),
                    _ => true,
                }
            )
            .Select(member => member.Name);
}
