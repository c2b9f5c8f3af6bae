using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>
/// That something else is called as the corpus class is. The compiler says so too, but of code that nobody wrote, and not what to do. A
/// value of the
/// compiler's cache: symbols end here.
/// </summary>
/// <param name="IsCertain">True where the code cannot compile; false where one of the two cannot be named.</param>
/// <param name="Message">What is called so.</param>
/// <param name="Path">The file that declares it; empty where none of the project's does.</param>
/// <param name="Start">Where in the file, in characters.</param>
/// <param name="Length">How long the name is there.</param>
/// <param name="Line">The line it stands in.</param>
/// <param name="Column">The column it begins at.</param>
internal sealed record NameCollision(bool IsCertain, string Message, string Path, int Start, int Length, int Line, int Column)
{
    /// <summary>Tells the collision; null where there is none.</summary>
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

    /// <summary>Makes the compiler's diagnostic.</summary>
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

    // A project may add to the class: that is what partial is for.
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
