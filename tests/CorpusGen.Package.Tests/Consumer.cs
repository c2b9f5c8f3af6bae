using System.Diagnostics;
using System.Reflection;

namespace CorpusGen.Package.Tests;

/// <summary>A fresh project in a folder of its own that references the packed package, and nothing else.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpusgen-consumer-");

    public Consumer(string properties, params (string Path, string Text)[] files)
    {
        // Its own packages folder, and no other source: what the package needs it must bring.
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="feed" value="{Metadata("TestFeed")}" /></packageSources>
              <config><add key="globalPackagesFolder" value="packages" /></config>
            </configuration>
            """);
        Write("Newsroom.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <UseAppHost>false</UseAppHost>
                <DefaultItemExcludes>$(DefaultItemExcludes);packages/**</DefaultItemExcludes>
                {properties}
              </PropertyGroup>
              <ItemGroup><PackageReference Include="CorpusGen" Version="{Metadata("TestPackageVersion")}" /></ItemGroup>
            </Project>
            """);
        foreach (var (path, text) in files) Write(path, text);
    }

    /// <summary>The version of the package, which no other build of it has.</summary>
    public static string PackageVersion => Metadata("TestPackageVersion");

    /// <summary>The folder that the package was unpacked into.</summary>
    public string PackageFolder => Path.Combine(_folder.FullName, "packages", "corpusgen", Metadata("TestPackageVersion"));

    public void Write(string path, string text)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public string PathOf(string path) => Path.Combine(_folder.FullName, path);

    public void Delete(string path) => File.Delete(Path.Combine(_folder.FullName, path));

    public (int ExitCode, string Output) Build(params string[] arguments) => Dotnet(["build", "Newsroom.csproj", "-nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. arguments], []);

    public (int ExitCode, string Output) Run(string assembly = "bin/Debug/net10.0/Newsroom.dll") => Dotnet(PathOf(assembly));

    public (int ExitCode, string Output) Publish(string folder) => Dotnet("publish", "Newsroom.csproj", "-nologo", "-v:q", "-c", "Debug", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-o", folder);

    public (int ExitCode, string Output) Pack(string folder) => Dotnet("pack", "Newsroom.csproj", "-nologo", "-v:q", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-o", folder);

    /// <summary>Runs `dotnet format analyzers` with the property that makes it fix texts.</summary>
    public (int ExitCode, string Output) Format(params string[] arguments) => Dotnet(["format", "analyzers", "--no-restore", "-v", "n", .. arguments], ("CorpusFixTexts", "true"));

    public DateTime TimeOf(string path) => File.GetLastWriteTimeUtc(Path.Combine(_folder.FullName, path));

    public void SetTime(string path, DateTime time) => File.SetLastWriteTimeUtc(Path.Combine(_folder.FullName, path), time);

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(_folder.FullName, path));

    public void Write(string path, byte[] bytes) => File.WriteAllBytes(Path.Combine(_folder.FullName, path), bytes);

    public void Dispose() => _folder.Delete(recursive: true);

    private (int ExitCode, string Output) Dotnet(params string[] arguments) => Dotnet(arguments, []);

    private (int ExitCode, string Output) Dotnet(string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the test run was started with must not lead the consumer's build.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || key is "NUGET_PACKAGES" or "CI").ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    private static string Metadata(string key) =>
        typeof(Consumer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
