using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Recording;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Analysis;

/// <summary>
/// Explains the compiler's CS1061 and CS0117 at a member of the corpus that does not exist: that names come from the texts, and which
/// name is meant. Only invalid operations are looked at, so that code without errors costs nothing.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingMemberAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.Of(DiagnosticCatalog.MemberMissing)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(Explain, OperationKind.Invalid);
    }

    private static void Explain(OperationAnalysisContext context)
    {
        var syntax = context.Operation.Syntax is InvocationExpressionSyntax call ? call.Expression : context.Operation.Syntax;
        if (syntax is not MemberAccessExpressionSyntax access || context.Operation.SemanticModel is not { } model)
            return;
        if (TypeOf(access.Expression, model, context.CancellationToken) is not { } type || !IsOfCorpus(type))
            return;
        // A method that exists is called with wrong arguments.
        if (!model.GetSymbolInfo(access, context.CancellationToken).CandidateSymbols.IsEmpty)
            return;
        var name = access.Name.Identifier.ValueText;
        var members = MembersOf(type).Distinct().ToList();
        if (members.Contains(name))
            return;
        context.ReportDiagnostic(
            Diagnostic.Create(
                Descriptors.Of(DiagnosticCatalog.MemberMissing),
                access.Name.GetLocation(),
                MessageText.Of(access.Expression.ToString()),
                MessageText.Of(name),
                MessageText.Of(Recorded(context.Options, type, name) ?? MemberSuggestion.For(name, members, [.. NamesIn(type)]))
            )
        );
    }

    // What the files of recorded members know is certain, and similar names are not.
    private static string? Recorded(AnalyzerOptions options, INamedTypeSymbol type, string name)
    {
        if (AnalyzedApi.Of(options) is not { } api)
            return null;
        var names = new List<string>();
        for (var current = type; current is not null; current = current.ContainingType)
            names.Insert(0, current.Name);
        var path = GeneratedPath.OfMembers(names);
        return api.Explain(path.Length == 0 ? name : $"{path}.{name}") is { Length: > 0 } known ? known : null;
    }

    private static INamedTypeSymbol? TypeOf(ExpressionSyntax receiver, SemanticModel model, CancellationToken cancellation) =>
        (model.GetTypeInfo(receiver, cancellation).Type ?? model.GetSymbolInfo(receiver, cancellation).Symbol) as INamedTypeSymbol;

    // The attribute is at the outermost generated type, or at the members of a class that the project may add to. It is also in the
    // assembly of a large corpus.
    private static bool IsOfCorpus(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (IsGenerated(current))
                return true;
        }

        if (IsGenerated(type.ContainingAssembly))
            return true;
        return type.IsStatic && type.GetMembers().Any(member => member is IPropertySymbol && IsGenerated(member));
    }

    private static bool IsGenerated(ISymbol symbol) =>
        symbol
            .GetAttributes()
            .Any(attribute =>
                attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments is [{ Value: "CorpusGen" }, ..]
            );

    private static IEnumerable<string> MembersOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType != SpecialType.System_Object; current = current.BaseType)
        {
            foreach (var name in NamesIn(current))
                yield return name;
        }
    }

    private static IEnumerable<string> NamesIn(INamedTypeSymbol type) =>
        type.GetMembers()
            .Where(member => member.DeclaredAccessibility == Accessibility.Public)
            .Where(member => member is IPropertySymbol { IsIndexer: false } or IFieldSymbol)
            .Select(member => member.Name);
}
