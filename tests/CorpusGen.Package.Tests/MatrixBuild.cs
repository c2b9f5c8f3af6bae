namespace CorpusGen.Package.Tests;

/// <summary>
/// The projects of the folder Matrix, built all at once from the packed package: `Matrix.proj` says in which ways. Nothing comes over a
/// network: from the packages of this machine comes what the SDK wants for other targets, and from the feed the package.
/// </summary>
public sealed class MatrixBuild : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpusgen-matrix-");
    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);
    private readonly string _compiler = "corpusgen-matrix-" + Guid.NewGuid().ToString("N");

    public MatrixBuild()
    {
        Copy(PackedPackage.MatrixFolder, _folder.FullName);
        Copy(Path.Combine(PackedPackage.MatrixFolder, "Cross"), PathOf("elsewhere/Cross"));
        File.WriteAllText(
            PathOf("nuget.config"),
            $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{PackedPackage.Feed}" /><add key="machine" value="{PackedPackage.MachinePackages}" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """
        );
        // A separate compiler server: so one is used, and none remains running.
        var built = Dotnet.Run(
            _folder.FullName,
            "build",
            "Matrix.proj",
            "-nologo",
            "-v:q",
            "-nodeReuse:false",
            $"-p:CorpusGenVersion={PackedPackage.Version}",
            $"-p:SharedCompilationId={_compiler}"
        );
        Messages = built.Output;
        if (built.ExitCode != 0)
            return;
        foreach (
            var answer in Dotnet
                .Run(_folder.FullName, PathOf("Host/bin/Debug/net10.0/Host.dll"), "answers.txt")
                .Output.ReplaceLineEndings("\n")
                .Split("== ", StringSplitOptions.RemoveEmptyEntries)
        )
        {
            _answers.Add(
                answer[..answer.IndexOf('\n', StringComparison.Ordinal)],
                answer[(answer.IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n')
            );
        }
    }

    /// <summary>The output of the build if it failed.</summary>
    public string Messages { get; }

    /// <summary>What each build answered, by its row, and each project, by its name.</summary>
    public IReadOnlyDictionary<string, string> Answers => _answers;

    /// <summary>Returns the path of a file of the build.</summary>
    public string PathOf(string file) => Path.Combine(_folder.FullName, file);

    public void Dispose()
    {
        Dotnet.Run(_folder.FullName, Path.Combine(PackedPackage.CompilerFolder, "VBCSCompiler.dll"), "-pipename:" + _compiler, "-shutdown");
        _folder.Delete(recursive: true);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
