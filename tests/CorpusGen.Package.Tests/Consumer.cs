namespace CorpusGen.Package.Tests;

/// <summary>A fresh project in a folder of its own that references the packed package, and nothing else.</summary>
internal sealed class Consumer : IDisposable
{
    private string _project = "Newsroom.csproj";

    private static readonly string[] Quietly = ["-nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpusgen-consumer-");

    public Consumer(string properties, params (string Path, string Text)[] files)
    {
        // Its own packages folder, and no other source: what the package needs it must bring.
        Write(
            "nuget.config",
            $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{PackedPackage.Feed}" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """
        );
        Write(
            "Newsroom.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <UseAppHost>false</UseAppHost>
                <DefaultItemExcludes>$(DefaultItemExcludes);packages/**</DefaultItemExcludes>
                {properties}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="CorpusGen" Version="{PackedPackage.Version}" /></ItemGroup>
            </Project>
            """
        );
        foreach (var (path, text) in files)
            Write(path, text);
    }

    public void Write(string path, string text)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Makes it a project of another language, by the extension of its file.</summary>
    public void RenameProject(string extension)
    {
        File.Move(PathOf(_project), PathOf("Newsroom." + extension));
        _project = "Newsroom." + extension;
    }

    public string PathOf(string path) => Path.Combine(_folder.FullName, path);

    public void Delete(string path) => File.Delete(Path.Combine(_folder.FullName, path));

    public (int ExitCode, string Output) Build(params string[] arguments) =>
        Dotnet.Run(_folder.FullName, ["build", _project, .. Quietly, .. arguments]);

    public (int ExitCode, string Output) Run(string assembly = "bin/Debug/net10.0/Newsroom.dll") =>
        Dotnet.Run(_folder.FullName, PathOf(assembly));

    public (int ExitCode, string Output) Publish(string folder) =>
        Dotnet.Run(_folder.FullName, ["publish", _project, "-c", "Debug", "-o", folder, .. Quietly]);

    public (int ExitCode, string Output) Pack(string folder) => Dotnet.Run(_folder.FullName, ["pack", _project, "-o", folder, .. Quietly]);

    /// <summary>Runs `dotnet format analyzers` with the property that makes it fix texts.</summary>
    public (int ExitCode, string Output) Format(params string[] arguments) =>
        Dotnet.Run(_folder.FullName, ["format", "analyzers", "--no-restore", "-v", "n", .. arguments], ("CorpusFixTexts", "true"));

    /// <summary>Runs `dotnet format analyzers` with the property that makes it record members.</summary>
    public (int ExitCode, string Output) Record(string value, params string[] arguments) =>
        Dotnet.Run(_folder.FullName, ["format", "analyzers", "--no-restore", "-v", "n", .. arguments], ("CorpusRecordApi", value));

    public DateTime TimeOf(string path) => File.GetLastWriteTimeUtc(Path.Combine(_folder.FullName, path));

    public void SetTime(string path, DateTime time) => File.SetLastWriteTimeUtc(Path.Combine(_folder.FullName, path), time);

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(_folder.FullName, path));

    public void Write(string path, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder.FullName, path), bytes);

    public void Dispose() => _folder.Delete(recursive: true);
}
