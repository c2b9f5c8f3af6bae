using System.Diagnostics;
using CorpusGen.Benchmarks.Generator;

namespace CorpusGen.Benchmarks.Build;

/// <summary>A project with a made corpus in a folder of its own, which has the parts of the package as the package gives them.</summary>
internal sealed class MadeProject : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpusgen-scale-");

    public MadeProject(int documents, string properties, bool small = false, string? texts = null)
    {
        Write(
            "Newsroom.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Root}/src/CorpusGen.Package/build/CorpusGen.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RootNamespace>Newsroom</RootNamespace>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <NoWarn>$(NoWarn);CS1591</NoWarn>
                <Nullable>enable</Nullable>
                <CorpusGenTasks>{Root}/src/CorpusGen.Build/bin/Release/netstandard2.0/CorpusGen.Build.dll</CorpusGenTasks>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Root}/src/CorpusGen.Runtime/bin/Release/net8.0/CorpusGen.Runtime.dll" />
                <Analyzer Include="{Root}/src/CorpusGen.Generator/bin/Release/netstandard2.0/CorpusGen.Generator.dll" />
                <Analyzer Include="{Root}/src/CorpusGen.Core/bin/Release/netstandard2.0/*.dll" />
              </ItemGroup>
              <Import Project="{Root}/src/CorpusGen.Package/build/CorpusGen.targets" />
            </Project>
            """
        );
        Write("Use.cs", "public static class Use { public static int One() => 1; }");
        if (documents > 0)
            MadeCorpus.Write(documents, Path.Combine(_folder.FullName, "corpus"), small, texts);
        Dotnet("restore", "-v:q");
    }

    /// <summary>The repository.</summary>
    public static string Root { get; } = FindRoot();

    public string Folder => _folder.FullName;

    /// <summary>How many bytes the texts have.</summary>
    public long TextBytes =>
        Directory.Exists(Path.Combine(Folder, "corpus"))
            ? Directory.EnumerateFiles(Path.Combine(Folder, "corpus")).Sum(file => new FileInfo(file).Length)
            : 0;

    /// <summary>The size of the assembly in bytes, with that of the assembly of types if there is one.</summary>
    public long AssemblyBytes =>
        Directory.EnumerateFiles(Path.Combine(Folder, "bin", "Debug", "net10.0"), "Newsroom*.dll").Sum(file => new FileInfo(file).Length);

    /// <summary>Builds, and measures the whole and in it the compiler.</summary>
    public (ChildUsage Whole, ChildUsage Compiler) Build()
    {
        var tool = Path.Combine(Folder, "csc");
        var compiler = Path.Combine(Folder, "compiler.txt");
        var whole = Path.Combine(Folder, "whole.txt");
        Write(
            "csc",
            $"#!/bin/sh\nexec dotnet '{typeof(ChildUsage).Assembly.Location}' measured '{compiler}' dotnet '{SdkCompiler()}' \"$@\"\n"
        );
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("The compiler is measured through a script of the shell.");
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Run(
            "dotnet",
            typeof(ChildUsage).Assembly.Location,
            "measured",
            whole,
            "dotnet",
            "build",
            "--no-restore",
            "--no-incremental",
            "-nologo",
            "-v:q",
            "-nodeReuse:false",
            "-p:UseSharedCompilation=false",
            $"-p:CscToolPath={Folder}",
            "-p:CscToolExe=csc"
        );
        return (ChildUsage.Read(whole), ChildUsage.Read(compiler));
    }

    /// <summary>Edits a text and builds with the compiler server, as a developer does; measures the last of some such builds.</summary>
    public ChildUsage BuildAgain()
    {
        var whole = Path.Combine(Folder, "whole.txt");
        var text = Directory.EnumerateFiles(Path.Combine(Folder, "corpus")).Order(StringComparer.Ordinal).First();
        for (var i = 0; i < 4; i++)
        {
            File.AppendAllText(text, FormattableString.Invariant($"\n\nEdit {i}.\n"));
            Run(
                "dotnet",
                typeof(ChildUsage).Assembly.Location,
                "measured",
                whole,
                "dotnet",
                "build",
                "--no-restore",
                "-nologo",
                "-v:q",
                "-p:UseSharedCompilation=true"
            );
        }

        return ChildUsage.Read(whole);
    }

    public void Write(string path, string text) => File.WriteAllText(Path.Combine(Folder, path), text);

    public void Dispose() => _folder.Delete(recursive: true);

    private void Dotnet(params string[] arguments) => Run("dotnet", arguments);

    private void Run(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true };
        // What the build of the benchmarks was started with must not lead this one.
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException(output);
    }

    private static string SdkCompiler()
    {
        var start = new ProcessStartInfo("dotnet", ["--list-sdks"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        // "10.0.401 [/usr/share/dotnet/sdk]", the newest last.
        var last = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ', 2);
        return Path.Combine(last[1].Trim('[', ']'), last[0], "Roslyn", "bincore", "csc.dll");
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CorpusGen.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The benchmarks run in the repository they were built in.");
    }
}
