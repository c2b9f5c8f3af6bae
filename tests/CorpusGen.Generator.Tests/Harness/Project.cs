using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Files;
using CorpusGen.Core.Recording;
using CorpusGen.Core.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests.Harness;

/// <summary>
/// A user's project: code, corpus files and options. Every change returns a new project with the generator's cache.
/// </summary>
internal sealed class Project
{
    public const string Folder = "/home/dev/newsroom";

    /// <summary>The library as net8.0 and later get it.</summary>
    public const string NewRuntime = "CorpusGen.Runtime.dll";

    /// <summary>The library as older targets get it.</summary>
    public const string OldRuntime = "netstandard2.0/CorpusGen.Runtime.dll";

    /// <summary>The name of the resource that a build writes a corpus into.</summary>
    public const string Resource = "CorpusGen.corpus";

    /// <summary>The options of a project whose build does that, and wants to search.</summary>
    public static ProjectOptions StoringAndSearching =>
        new(("ProjectDir", Folder + "/"), ("RootNamespace", "Newsroom"), ("CorpusGenResource", Resource), ("CorpusSearch", "true"));

    /// <summary>The options of a project whose build does that.</summary>
    public static ProjectOptions Storing =>
        new(("ProjectDir", Folder + "/"), ("RootNamespace", "Newsroom"), ("CorpusGenResource", Resource));

    private static readonly ImmutableArray<MetadataReference> Framework =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                || Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll"
            )
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    // The library references an older framework than the project, which the SDK allows.
    private static readonly Dictionary<string, ReportDiagnostic> SuppressedBySdk = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _compilation;

    private readonly string? _runtime;

    private Project(GeneratorDriver driver, CSharpCompilation compilation, ImmutableArray<InMemoryFile> files, string? runtime)
    {
        _runtime = runtime;
        _driver = driver;
        _compilation = compilation;
        Files = files;
    }

    public ImmutableArray<InMemoryFile> Files { get; }

    /// <summary>The references of the compilation.</summary>
    public IEnumerable<MetadataReference> References => _compilation.References;

    public static Project Create(
        IEnumerable<(string Path, string? Text)> files,
        string code = "",
        LanguageVersion language = LanguageVersion.Latest,
        ProjectOptions? options = null,
        string? runtime = NewRuntime,
        string? reference = null
    )
    {
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        var compilation = CSharpCompilation.Create(
            "Newsroom",
            [CSharpSyntaxTree.ParseText(code, parse, "Program.cs")],
            runtime is null ? Framework : Framework.Add(MetadataReference.CreateFromFile(PathOf(runtime))),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                checkOverflow: true,
                warningLevel: 9999,
                specificDiagnosticOptions: SuppressedBySdk
            )
        );
        if (reference is not null)
        {
            compilation = compilation.AddReferences(
                CSharpCompilation
                    .Create(
                        "Archive",
                        [CSharpSyntaxTree.ParseText(reference)],
                        Framework,
                        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
                    )
                    .ToMetadataReference()
            );
        }

        ImmutableArray<InMemoryFile> texts =
        [
            .. files.Select(file => new InMemoryFile(Path.IsPathRooted(file.Path) ? file.Path : Folder + "/" + file.Path, file.Text)),
        ];
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            texts,
            parse,
            options ?? new ProjectOptions(("ProjectDir", Folder + "/"), ("RootNamespace", "Newsroom")),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
        return new Project(driver, compilation, texts, runtime).Run();
    }

    public static Project Create(params (string Path, string? Text)[] files) => Create(files, "");

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public IEnumerable<(string Name, string Text)> Output =>
        Result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString()));

    public ImmutableArray<Diagnostic> Problems => Result.Diagnostics;

    /// <summary>The code and what was generated for it.</summary>
    public Compilation Compilation => _compilation.AddSyntaxTrees(_driver.GetRunResult().GeneratedTrees);

    /// <summary>The errors and warnings of the compiler, except those about missing documentation of the test's own code.</summary>
    public IEnumerable<Diagnostic> CompilerMessages =>
        Compilation
            .GetDiagnostics()
            .Where(message =>
                message.Severity >= DiagnosticSeverity.Warning
                && !(message.Id == "CS1591" && message.Location.SourceTree?.FilePath == "Program.cs")
            );

    public Project WithCode(string code)
    {
        var tree = _compilation.SyntaxTrees.Single();
        return new Project(
            _driver,
            _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(code))),
            Files,
            _runtime
        ).Run();
    }

    public Project WithText(string path, string text)
    {
        var old = Files.Single(file => file.Path == Folder + "/" + path);
        var changed = new InMemoryFile(old.Path, text);
        return new Project(_driver.ReplaceAdditionalText(old, changed), _compilation, Files.Replace(old, changed), _runtime).Run();
    }

    public Project WithFile(string path, string text)
    {
        var added = new InMemoryFile(Folder + "/" + path, text);
        return new Project(_driver.AddAdditionalTexts([added]), _compilation, Files.Add(added), _runtime).Run();
    }

    /// <summary>Compiles and loads the project, and calls a static method of its code.</summary>
    public object? Call(string type, string method, byte[]? resource = null)
    {
        using var image = new MemoryStream();
        var emitted = Compilation.Emit(
            image,
            manifestResources: resource is null ? [] : [new ResourceDescription(Resource, () => new MemoryStream(resource), isPublic: true)]
        );
        Assert.True(
            emitted.Success,
            string.Join("\n", emitted.Diagnostics.Where(message => message.Severity == DiagnosticSeverity.Error).Take(5))
        );
        var assembly = Load(image.ToArray());
        try
        {
            return assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, null);
        }
        catch (TargetInvocationException fault)
        {
            throw fault.InnerException!;
        }
    }

    /// <summary>Loads an assembly beside the run-time library of this project.</summary>
    public Assembly Load(byte[] image)
    {
        var context = new AssemblyLoadContext("Newsroom", isCollectible: false);
        if (_runtime is not null)
            context.LoadFromAssemblyPath(PathOf(_runtime));
        return context.LoadFromStream(new MemoryStream(image));
    }

    /// <summary>The resource as the build's task writes it for the files of this project.</summary>
    public byte[] Store(bool search = false) => CorpusCompiler.WriteResource(StoreWhole(search));

    /// <summary>The input of the resource and of the types.</summary>
    public StoredCorpus StoreWhole(bool search = false) =>
        CorpusCompiler.Store(
            Files
                .Select(file =>
                    (Chosen: FileChoice.Choose(file.Path, _ => "", new FileSettings(Folder)), Text: file.GetText()?.ToString() ?? "")
                )
                .Where(file => file.Chosen is not null)
                .Select(file => CorpusCompiler.Read(file.Chosen!, file.Text)),
            search,
            forwarders: RecordedApi.Of(RecordedIn(ApiFile.Shipped), RecordedIn(ApiFile.Unshipped)).Forwarders
        );

    private ApiFile RecordedIn(string name) =>
        ApiFile.Read(
            Files.FirstOrDefault(file => Path.GetFileName(file.Path) == name)?.GetText()?.ToString() ?? "",
            CorpusSettings.DefaultClassName
        );

    /// <summary>The reason of each value of a step in the last run: new, modified, unchanged or cached.</summary>
    public ImmutableArray<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];

    public ImmutableArray<IncrementalStepRunReason> OutputReasons() =>
        [.. Result.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    private static string PathOf(string runtime) => Path.Combine(AppContext.BaseDirectory, runtime);

    private Project Run() => new(_driver.RunGenerators(_compilation), _compilation, Files, _runtime);
}
