using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>
/// A type or namespace with the name of the corpus class. The compiler reports it too, but in generated code, and without a remedy. A value
/// of the compiler's cache, without symbols.
/// </summary>
/// <param name="IsCertain">True if the code cannot compile; false if the name is ambiguous.</param>
/// <param name="Message">The first part of the message.</param>
/// <param name="Path">The file that declares it; empty if it is not in the project.</param>
/// <param name="Start">The offset of its name in the file.</param>
/// <param name="Length">The length of its name.</param>
/// <param name="Line">The line, from 0.</param>
/// <param name="Column">The column, from 0.</param>
internal sealed record NameCollision(bool IsCertain, string Message, string Path, int Start, int Length, int Line, int Column)
{
    /// <summary>Finds a collision; null if the name is free.</summary>
    public static NameCollision? Of((Compilation Compilation, CorpusSettings Settings) project, CancellationToken cancellation)
    {
        var (compilation, settings) = project;
        var space = EmissionTarget.NamespaceOf(compilation, settings).Replace("@", "");
        var name = settings.ClassName;
        var full = space.Length > 0 ? space + "." + name : name;
        if (compilation.Assembly.GetTypeByMetadataName(full) is { } own)
        {
            return own.DeclaringSyntaxReferences.FirstOrDefault(part => !IsPart(part.GetSyntax(cancellation))) is { } other
                ? At(NameIn(other.GetSyntax(cancellation)), $"The project already has a type '{full}'")
                : null;
        }

        if (Find(compilation.Assembly.GlobalNamespace, full) is { } ownSpace)
            return At(ownSpace.Locations.FirstOrDefault(), $"The project already has a namespace '{full}'");
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.GetTypeByMetadataName(full)?.DeclaredAccessibility == Accessibility.Public)
                return Unclear($"'{full}' is also a type in {assembly.Name}");
            if (Find(assembly.GlobalNamespace, full) is not null)
                return Unclear($"'{full}' is also a namespace in {assembly.Name}");
        }

        return space == name || space.StartsWith(name + ".", StringComparison.Ordinal)
            ? Unclear($"Outside the namespace '{space}', '{name}' means the namespace instead of the class")
            : null;
    }

    /// <summary>Creates the diagnostic of the compiler.</summary>
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(
            Descriptors.Of(IsCertain ? DiagnosticCatalog.ClassNameTaken : DiagnosticCatalog.ClassNameAmbiguous),
            Path.Length == 0
                ? Location.None
                : Location.Create(
                    Path,
                    new TextSpan(Start, Length),
                    new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(Line, Column + Length))
                ),
            Message
        );

    // The project may declare another part of the class.
    private static bool IsPart(SyntaxNode declaration) =>
        declaration is ClassDeclarationSyntax declared && declared.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static Location NameIn(SyntaxNode declaration) =>
        declaration is BaseTypeDeclarationSyntax type ? type.Identifier.GetLocation() : declaration.GetLocation();

    private static INamespaceSymbol? Find(INamespaceSymbol root, string name)
    {
        INamespaceSymbol? found = root;
        foreach (var part in name.Split('.'))
            found = found?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        return found;
    }

    private static NameCollision Unclear(string message) => new(false, message, "", 0, 0, 0, 0);

    private static NameCollision At(Location? location, string message) =>
        location is null
            ? Unclear(message) with
            {
                IsCertain = true,
            }
            : new(
                true,
                message,
                location.GetLineSpan().Path ?? "",
                location.SourceSpan.Start,
                location.SourceSpan.Length,
                location.GetLineSpan().StartLinePosition.Line,
                location.GetLineSpan().StartLinePosition.Character
            );
}
