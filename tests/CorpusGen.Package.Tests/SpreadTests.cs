namespace CorpusGen.Package.Tests;

/// <summary>
/// A corpus spread over projects, which a program puts together: each an assembly of its own, and none rebuilt without need.
/// </summary>
public sealed class SpreadTests
{
    private const string Program = """
        using System;
        using System.Linq;

        var archive = Year2024.Corpus.Combine(Year2025.Corpus.View);
        Console.WriteLine($"{archive.Documents.Count} {archive.Quotes.Count} {string.Join(" ", archive.Speakers.Select(speaker => $"{speaker.Name}={speaker.Quotes.Count}"))}");
        Console.WriteLine(Year2024.Corpus.Documents.Harbour.Quotes.WeHaveWaitedForTenYears);
        Console.WriteLine(Year2025.Corpus.Articles.Bridge.Rating + 1);
        """;

    private const string Expected = "3 2 Ada Birch=2\n“We have waited for ten years,” — Ada Birch\n5\n";

    [Fact]
    public void Projects_of_one_corpus_build_side_by_side_and_a_program_reads_them_as_one()
    {
        using var consumer = new Consumer(
            "<ProduceReferenceAssembly>true</ProduceReferenceAssembly><EnableDefaultCompileItems>false</EnableDefaultCompileItems>",
            ("Program.cs", Program),
            ("Year2024/Year2024.csproj", Shard),
            ("Year2024/corpus/harbour.txt", "Harbour\n\n“We have waited for ten years,” said Ada Birch."),
            ("Year2025/Year2025.csproj", Shard),
            ("Year2025/corpus/quay.txt", "Quay\n\n“We have waited for twelve years,” said Ada Birch."),
            ("Year2025/corpus/articles/bridge.md", "---\nrating: 4\n---\n# Bridge\n\nText.\n"),
            (
                "Directory.Build.targets",
                """
                <Project>
                  <ItemGroup Condition="'$(MSBuildProjectName)' == 'Newsroom'">
                    <Compile Include="Program.cs" />
                    <PackageReference Remove="CorpusGen" />
                    <ProjectReference Include="Year2024/Year2024.csproj;Year2025/Year2025.csproj" />
                  </ItemGroup>
                </Project>
                """
            )
        );
        var built = consumer.Build("-m");
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Equal(Expected, consumer.Run().Output.ReplaceLineEndings("\n"));

        // What is not touched is not made again: its file is as old as it was.
        var untouched = consumer.TimeOf("Year2024/obj/Debug/net10.0/Year2024.CorpusTypes.dll");
        consumer.Write("Year2025/corpus/quay.txt", "Quay\n\n“We have waited for twelve years,” said Ada Birch. “It is late,” she added.");
        built = consumer.Build("-m");
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Equal(
            Expected.Replace("3 2 Ada Birch=2", "3 3 Ada Birch=3", StringComparison.Ordinal),
            consumer.Run().Output.ReplaceLineEndings("\n")
        );
        Assert.Equal(untouched, consumer.TimeOf("Year2024/obj/Debug/net10.0/Year2024.CorpusTypes.dll"));

        // And the program that is published has them all.
        var published = consumer.Publish("out");
        Assert.True(published.ExitCode == 0, published.Output);
        Assert.StartsWith("3 3", consumer.Run("out/Newsroom.dll").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_with_a_corpus_is_packed_with_its_types()
    {
        using var consumer = new Consumer(
            "<CorpusStorage>assembly</CorpusStorage>",
            ("corpus/harbour.txt", "Harbour\n\n“We have waited for ten years,” said Ada Birch."),
            ("Program.cs", "System.Console.WriteLine(Newsroom.Corpus.AllQuotes.Count);")
        );
        var packed = consumer.Pack("packed");
        Assert.True(packed.ExitCode == 0, packed.Output);
        using var package = System.IO.Compression.ZipFile.OpenRead(consumer.PathOf("packed/Newsroom.1.0.0.nupkg"));
        Assert.Equal(
            [
                "lib/net10.0/Newsroom.CorpusTypes.dll",
                "lib/net10.0/Newsroom.CorpusTypes.xml",
                "lib/net10.0/Newsroom.dll",
                "lib/net10.0/Newsroom.runtimeconfig.json",
            ],
            package
                .Entries.Select(entry => entry.FullName)
                .Where(name => name.StartsWith("lib/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void An_editor_has_the_types_of_a_referenced_project_before_anything_is_built()
    {
        using var consumer = new Consumer(
            "<EnableDefaultCompileItems>false</EnableDefaultCompileItems>",
            ("Program.cs", "System.Console.WriteLine(Year2024.Corpus.Documents.Harbour.Title);"),
            ("Year2024/Year2024.csproj", Shard),
            ("Year2024/corpus/harbour.txt", "Harbour\n\n“We have waited for ten years,” said Ada Birch."),
            (
                "Plain/Plain.csproj",
                "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"
            ),
            (
                "Directory.Build.targets",
                """
                <Project>
                  <ItemGroup Condition="'$(MSBuildProjectName)' == 'Newsroom'">
                    <Compile Include="Program.cs" />
                    <PackageReference Remove="CorpusGen" />
                    <ProjectReference Include="Year2024/Year2024.csproj;Plain/Plain.csproj" />
                  </ItemGroup>
                  <Target Name="ListReferences" AfterTargets="CoreCompile">
                    <WriteLinesToFile File="references.txt" Lines="@(ReferencePathWithRefAssemblies)" Overwrite="true" />
                  </Target>
                </Project>
                """
            )
        );
        var loaded = consumer.Build(
            "-t:Compile",
            "-p:DesignTimeBuild=true",
            "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true",
            "-p:BuildProjectReferences=false"
        );
        Assert.True(loaded.ExitCode == 0, loaded.Output);
        Assert.False(File.Exists(consumer.PathOf("Year2024/bin/Debug/net10.0/Year2024.dll")));
        var types = Assert.Single(
            File.ReadAllLines(consumer.PathOf("references.txt")),
            path => path.EndsWith("CorpusTypes.dll", StringComparison.Ordinal)
        );
        Assert.Equal(consumer.PathOf("Year2024/obj/Debug/net10.0/Year2024.CorpusTypes.dll"), types);
        Assert.True(File.Exists(types));
        // A real build has the one beside the program, and only that.
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Equal("Harbour\n", consumer.Run().Output.ReplaceLineEndings("\n"));
        Assert.Contains(
            consumer.PathOf("Year2024/bin/Debug/net10.0/Year2024.CorpusTypes.dll"),
            File.ReadAllLines(consumer.PathOf("references.txt"))
        );
    }

    private static string Shard =>
        $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <CorpusStorage>assembly</CorpusStorage>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="CorpusGen" Version="{PackedPackage.Version}" /></ItemGroup>
            </Project>
            """;
}
