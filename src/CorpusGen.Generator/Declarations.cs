using System.Collections.Immutable;
using System.Globalization;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusGen.Generator;

/// <summary>A record that declares a collection, or the reason why it cannot. A value of the compiler's cache, without symbols.</summary>
/// <param name="Schema">The schema that it declares; null if the record cannot be filled.</param>
/// <param name="Collection">The collection as the attribute has it.</param>
/// <param name="Faults">The faults of the declaration.</param>
/// <param name="Place">The location of the record's name, for faults that are found later.</param>
/// <param name="IsComplete">False if the compiler reports syntax errors in the record: then some of its properties are not known.</param>
internal sealed record Declaration(
    DeclaredSchema? Schema,
    string Collection,
    EquatableArray<SchemaFault> Faults,
    SchemaFault Place,
    bool IsComplete
);

/// <summary>Reads the records that declare collections, as plain data.</summary>
internal static class Declarations
{
    public const string Attribute = "CorpusGen.CorpusCollectionAttribute";

    public static Declaration? Of(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        if (
            context.TargetSymbol is not INamedTypeSymbol type
            || context.Attributes[0].ConstructorArguments is not [{ Value: string collection }]
        )
        {
            return null;
        }

        var place = FaultAt(DiagnosticCatalog.UnknownCollection, ((TypeDeclarationSyntax)context.TargetNode).Identifier.GetLocation());
        var faults = new List<SchemaFault>();
        var notPartial = context
            .TargetNode.AncestorsAndSelf()
            .OfType<TypeDeclarationSyntax>()
            .FirstOrDefault(declared => !declared.Modifiers.Any(SyntaxKind.PartialKeyword));
        if (notPartial is not null)
        {
            var fault = FaultAt(DiagnosticCatalog.RecordNotPartial, notPartial.Identifier.GetLocation(), notPartial.Identifier.Text);
            return new Declaration(null, collection, new([fault]), place, IsComplete: true);
        }

        var properties = PropertiesOf(type, faults);
        var schema = new DeclaredSchema(
            CorpusNames.Collection(collection),
            DeclaredTypes.CodeOf(type),
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            ContainersOf(type).Select(HeadOf).ToEquatableArray(),
            type.Name,
            ContainersOf(type).All(container => container.DeclaredAccessibility == Accessibility.Public),
            type.InstanceConstructors.Any(constructor => !constructor.IsImplicitlyDeclared && constructor.Parameters.Length == 0),
            type.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }),
            type.GetMembers().Where(member => member.CanBeReferencedByName).Select(member => member.Name).Distinct().ToEquatableArray(),
            properties
        );
        var isComplete = context.TargetNode.GetDiagnostics().All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        return new Declaration(schema, collection, faults.ToEquatableArray(), place, isComplete);
    }

    /// <summary>Returns the properties of a type that can be filled: those that can be set, and those without a body.</summary>
    public static EquatableArray<DeclaredProperty> PropertiesOf(INamedTypeSymbol type, List<SchemaFault> faults, int depth = 0)
    {
        var properties = new List<DeclaredProperty>();
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
        {
            var isAuto = type.GetMembers()
                .OfType<IFieldSymbol>()
                .Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property));
            if (
                property.IsStatic
                || property.IsIndexer
                || property.IsImplicitlyDeclared
                || property.DeclaredAccessibility < Accessibility.Internal
                || (property.SetMethod is null && !isAuto)
            )
            {
                continue;
            }

            if (DeclaredTypes.Of(property.Type, faults, depth) is not { } declared)
            {
                faults.Add(
                    FaultAt(
                        DiagnosticCatalog.UnsupportedPropertyType,
                        property.Locations[0],
                        property.Name,
                        property.Type.ToDisplayString()
                    )
                );
                continue;
            }

            var attributes = property.GetAttributes();
            var isRequired =
                declared.Kind != DeclaredKind.Missing
                && (
                    property.IsRequired
                    || Has(attributes, "RequiredAttribute")
                    || (!declared.IsOptional && !declared.IsList && !HasInitializer(property) && declared.Kind != DeclaredKind.Any)
                );
            properties.Add(
                new DeclaredProperty(
                    property.Name,
                    declared,
                    isRequired,
                    Has(attributes, "CorpusUniqueAttribute"),
                    attributes.Select(RuleOf).OfType<ValueRule>().ToEquatableArray()
                )
            );
        }

        return properties.ToEquatableArray();
    }

    /// <summary>Creates a fault at a location in code.</summary>
    public static SchemaFault FaultAt(DiagnosticDefinition definition, Location location, params string[] arguments)
    {
        var lines = location.GetLineSpan();
        return new SchemaFault(
            definition,
            lines.Path ?? "",
            new TextRange(location.SourceSpan.Start, location.SourceSpan.Length),
            lines.StartLinePosition.Line,
            lines.StartLinePosition.Character,
            lines.EndLinePosition.Line,
            lines.EndLinePosition.Character,
            new EquatableArray<string>(arguments)
        );
    }

    private static bool HasInitializer(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax() is PropertyDeclarationSyntax { Initializer.Value: var value }
            && value
                is not PostfixUnaryExpressionSyntax
                    and not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression }
        );

    private static bool Has(ImmutableArray<AttributeData> attributes, string name) =>
        attributes.Any(attribute => attribute.AttributeClass?.Name == name);

    private static ValueRule? RuleOf(AttributeData attribute)
    {
        if (
            attribute.AttributeClass is not { } type
            || type.ContainingNamespace.ToDisplayString() != "System.ComponentModel.DataAnnotations"
        )
        {
            return null;
        }

        var arguments = attribute.ConstructorArguments.SelectMany(Values).ToList();
        var name = type.Name.EndsWith("Attribute", StringComparison.Ordinal)
            ? type.Name.Substring(0, type.Name.Length - "Attribute".Length)
            : type.Name;
        // Range(typeof(DateOnly), "2024-01-01", "2024-12-31")
        if (name == "Range" && arguments.Count == 3)
            arguments.RemoveAt(0);
        if (name == "StringLength")
            arguments.Insert(0, Named(attribute, "MinimumLength") ?? "0");
        if (name is "Range" or "Length" or "StringLength" && arguments.Count < 2)
            return null;
        if (name is "MinLength" or "RegularExpression" && arguments.Count < 1)
            return null;
        if (name == "MaxLength" && arguments.Count < 1)
            arguments.Add("-1");
        _ = int.TryParse(
            Named(attribute, "MatchTimeoutInMilliseconds"),
            NumberStyles.Integer,
            CultureInfo.InvariantCulture,
            out var timeout
        );
        return new ValueRule(name, arguments.ToEquatableArray(), Named(attribute, "ErrorMessage") ?? "", timeout);
    }

    private static string? Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value is { } value ? Text(value) : null;

    private static IEnumerable<string> Values(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Array ? constant.Values.SelectMany(Values)
        : constant.Value is { } value ? [Text(value)]
        : [];

    private static string Text(object value) =>
        value is bool truth ? (truth ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<INamedTypeSymbol> ContainersOf(INamedTypeSymbol type) =>
        (type.ContainingType is { } outer ? ContainersOf(outer) : []).Append(type);

    private static string HeadOf(INamedTypeSymbol type) =>
        (type.IsStatic ? "static " : "")
        + "partial "
        + type switch
        {
            { IsRecord: true, IsValueType: true } => "record struct ",
            { IsRecord: true } => "record ",
            { IsValueType: true } => "struct ",
            { TypeKind: TypeKind.Interface } => "interface ",
            _ => "class ",
        }
        + type.Name;
}
