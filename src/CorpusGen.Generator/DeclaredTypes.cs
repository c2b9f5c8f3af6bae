using CorpusGen.Core.Naming;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>Converts the type of a property to the type that its metadata must have.</summary>
internal static class DeclaredTypes
{
    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.FullyQualifiedFormat.RemoveMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
    );

    /// <summary>Returns the fully qualified name of a type, as C# writes it.</summary>
    public static string CodeOf(ITypeSymbol type) => type.ToDisplayString(Format);

    /// <summary>Returns the type of the metadata; null if the type is not supported.</summary>
    public static DeclaredType? Of(ITypeSymbol type, List<SchemaFault> faults, int depth = 0)
    {
        var isOptional = type.NullableAnnotation == NullableAnnotation.Annotated;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] })
            return One(inner, faults, depth) is { } value ? value with { IsOptional = true } : null;
        if (type is IArrayTypeSymbol { Rank: 1, ElementType: var element })
            return One(element, faults, depth) is { } item ? item with { IsList = true, IsArray = true, IsOptional = isOptional } : null;
        if (type is INamedTypeSymbol { TypeArguments: [var argument] } list && IsList(list))
            return One(argument, faults, depth) is { } item ? item with { IsList = true, IsOptional = isOptional } : null;
        // Without annotations it is not known whether a reference may be null.
        return One(type, faults, depth) is { } one
            ? one with
            {
                IsOptional = isOptional || (type.IsReferenceType && type.NullableAnnotation == NullableAnnotation.None),
            }
            : null;
    }

    private static bool IsList(INamedTypeSymbol type) =>
        type.Name is "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" or "IList" or "ICollection" or "List"
        && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";

    private static DeclaredType? One(ITypeSymbol type, List<SchemaFault> faults, int depth)
    {
        var code = CodeOf(type);
        if (type.TypeKind == TypeKind.Error)
            return new DeclaredType(DeclaredKind.Missing, code, IsOptional: true);
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return new DeclaredType(DeclaredKind.Text, code);
            case SpecialType.System_Boolean:
                return new DeclaredType(DeclaredKind.Truth, code);
            case SpecialType.System_DateTime:
                return new DeclaredType(DeclaredKind.Date, code);
            case SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single:
                return new DeclaredType(DeclaredKind.Number, code);
            case >= SpecialType.System_SByte and <= SpecialType.System_UInt64:
                return new DeclaredType(DeclaredKind.Number, code, IsWhole: true);
        }

        if (code == "global::System.DateOnly")
            return new DeclaredType(DeclaredKind.Day, code);
        if (code == "global::System.DateTimeOffset")
            return new DeclaredType(DeclaredKind.Moment, code);
        if (code == "global::System.Uri")
            return new DeclaredType(DeclaredKind.Address, code);
        if (code == "global::CorpusGen.MetadataValue")
            return new DeclaredType(DeclaredKind.Any, code);
        if (type.TypeKind == TypeKind.Enum)
        {
            return new DeclaredType(
                DeclaredKind.Choice,
                code,
                Choices: type.GetMembers()
                    .OfType<IFieldSymbol>()
                    .Where(field => field.HasConstantValue)
                    .Select(field => field.Name)
                    .ToEquatableArray()
            );
        }

        if (type is not INamedTypeSymbol { IsGenericType: false, IsAbstract: false, TypeKind: TypeKind.Class or TypeKind.Struct } named)
            return null;
        if (
            named.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == Declarations.Attribute) is
            { ConstructorArguments: [{ Value: string collection }] }
        )
        {
            return new DeclaredType(DeclaredKind.Reference, code, Collection: CorpusNames.Collection(collection));
        }
        // A type of the project that consists of properties. The limit of depth stops types that contain themselves.
        var isOwn =
            named.Locations.Any(location => location.IsInSource)
            && named.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0);
        return isOwn && depth < 4
            ? new DeclaredType(DeclaredKind.Record, code, Properties: Declarations.PropertiesOf(named, faults, depth + 1))
            : null;
    }
}
