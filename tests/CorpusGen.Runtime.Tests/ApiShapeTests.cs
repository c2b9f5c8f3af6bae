using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using CorpusGen.Storage;

namespace CorpusGen.Runtime.Tests;

/// <summary>Rules that the public API keeps.</summary>
public sealed class ApiShapeTests
{
    private static readonly Type[] All = typeof(CorpusGen.Quote).Assembly.GetExportedTypes();

    // What a person writes; the rest is for generated code.
    private static IEnumerable<Type> ForPeople =>
        All.Where(type => type.Namespace != typeof(CorpusIndex).Namespace && !type.IsNested && !type.IsSubclassOf(typeof(Attribute)));

    private static IEnumerable<PropertyInfo> Properties =>
        ForPeople.SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public));

    [Fact]
    public void What_only_generated_code_uses_is_hidden()
    {
        Assert.DoesNotContain(All, type => type.Namespace == typeof(CorpusIndex).Namespace && !IsHidden(type));
        MethodInfo[] methods =
        [
            .. typeof(MetadataValue).GetMethods().Where(method => method.Name is "List" or "IndexIn" or "Referenced"),
            .. typeof(NamedList<>).GetMethods(BindingFlags.Instance | BindingFlags.NonPublic).Where(method => method.Name == "Give"),
        ];
        Assert.Equal(3 + 5, methods.Length);
        Assert.All(methods, method => Assert.True(IsHidden(method), method.Name));
        Assert.All(
            typeof(CorpusGen.Document).GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Where(one => one.IsFamily),
            constructor => Assert.True(IsHidden(constructor))
        );
    }

    [Fact]
    public void All_lists_of_parts_of_a_corpus_have_one_type() =>
        Assert.Empty(
            Properties
                .Where(property => property.PropertyType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(property.PropertyType))
                .Where(property => !IsCorpusList(property.PropertyType))
                .Select(property => $"{property.DeclaringType!.Name}.{property.Name}")
                // These are made of one value, or of a query.
                .Except(["MetadataValue.Keys", "MetadataValue.Items", "SearchResults.Words", "Snippet.Matches"])
        );

    // Serializers, loggers and test frameworks read all properties, and cannot read a span.
    [Fact]
    public void No_property_is_a_span() => Assert.DoesNotContain(Properties, property => property.PropertyType.IsByRefLike);

    [Fact]
    public void A_debugger_shows_something_for_every_type() =>
        Assert.Empty(
            ForPeople
                .Where(type => type is { IsEnum: false, IsAbstract: false })
                .Where(type => type.GetMethod("ToString", [])!.DeclaringType!.Namespace == "System")
                .Where(type => !type.IsDefined(typeof(DebuggerDisplayAttribute), inherit: true))
                .Select(type => type.Name)
                .Except(["SearchOptions", "SnippetMatch"])
        );

    private static bool IsHidden(MemberInfo member) =>
        member.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never };

    private static bool IsCorpusList(Type? type) =>
        type is not null
        && ((type.IsGenericType && type.GetGenericTypeDefinition() == typeof(CorpusList<>)) || IsCorpusList(type.BaseType));
}
