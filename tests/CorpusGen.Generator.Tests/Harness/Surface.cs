using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests.Harness;

/// <summary>
/// What a program and an editor see of a corpus: every public type and member, its documentation and its notices, a line each.
/// </summary>
internal static partial class Surface
{
    private static readonly SymbolDisplayFormat Format = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        SymbolDisplayGenericsOptions.IncludeTypeParameters,
        SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeConstantValue
            | SymbolDisplayMemberOptions.IncludeContainingType,
        SymbolDisplayDelegateStyle.NameAndSignature,
        SymbolDisplayExtensionMethodStyle.Default,
        SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut
    );

    /// <summary>Lists it.</summary>
    /// <param name="image">The assembly that holds the corpus.</param>
    /// <param name="documentation">The documentation beside it.</param>
    /// <param name="references">What else the compiler has in hand.</param>
    public static IEnumerable<string> Of(byte[] image, string documentation, IEnumerable<MetadataReference> references)
    {
        var reference = MetadataReference.CreateFromImage(image, documentation: new Documentation(documentation));
        var compilation = CSharpCompilation.Create("Reader", references: references.Append(reference));
        Assert.DoesNotContain(
            compilation.GetDiagnostics(),
            message => message.Severity == DiagnosticSeverity.Error && message.Id != "CS5001"
        );
        var lines = new List<string>();
        Write(compilation.GetTypeByMetadataName("Newsroom.Corpus")!, compilation, lines);
        return lines.Order(StringComparer.Ordinal);
    }

    private static void Write(INamedTypeSymbol type, Compilation compilation, List<string> lines)
    {
        lines.Add(
            $"{type.TypeKind} {Shown(type, compilation)} : {type.BaseType?.ToDisplayString(Format)}{(type.IsStatic ? " static" : "")}{(type.IsSealed ? " sealed" : "")}"
        );
        foreach (var member in type.GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public))
        {
            if (member is INamedTypeSymbol nested)
                Write(nested, compilation, lines);
            else if (member is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.Constructor })
                lines.Add(Shown(member, compilation));
        }
    }

    private static string Shown(ISymbol symbol, Compilation compilation)
    {
        var notices = string.Join("", symbol.GetAttributes().Where(attribute => attribute.AttributeClass!.Name == "ObsoleteAttribute"));
        var readOnly = symbol is IFieldSymbol { IsReadOnly: true } ? " readonly" : "";
        return $"{symbol.ToDisplayString(Format)}{readOnly} {notices} {Summary(symbol, compilation)}";
    }

    // A member can inherit the documentation of its type, and editors show the same.
    private static string Summary(ISymbol symbol, Compilation compilation)
    {
        var xml = symbol.GetDocumentationCommentXml() ?? "";
        if (Inherited().Match(xml) is { Success: true } inherited)
        {
            xml = DocumentationCommentId
                .GetFirstSymbolForDeclarationId(inherited.Groups[1].Value, compilation)!
                .GetDocumentationCommentXml()!;
        }

        return Space().Replace(Element().Replace(xml, ""), " ").Trim();
    }

    [GeneratedRegex("<inheritdoc cref=\"([^\"]+)\"")]
    private static partial Regex Inherited();

    [GeneratedRegex("</?member[^>]*>")]
    private static partial Regex Element();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    private sealed class Documentation(string xml) : DocumentationProvider
    {
        private readonly Dictionary<string, string> _members = XDocument
            .Parse(xml, LoadOptions.PreserveWhitespace)
            .Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.ToString(SaveOptions.DisableFormatting));

        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        public override int GetHashCode() => xml.Length;

        protected override string GetDocumentationForSymbol(
            string documentationMemberID,
            CultureInfo preferredCulture,
            CancellationToken cancellationToken = default
        ) => _members.GetValueOrDefault(documentationMemberID, "");
    }
}
