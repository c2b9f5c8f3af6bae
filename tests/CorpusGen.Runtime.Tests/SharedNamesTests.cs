using System.Reflection;
using CorpusGen.Core.Naming;
using CorpusGen.Storage;

namespace CorpusGen.Runtime.Tests;

/// <summary>Core reserves the names of members of the run-time library: a generated member must not hide them.</summary>
public sealed class SharedNamesTests
{
    private const BindingFlags Visible =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

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
