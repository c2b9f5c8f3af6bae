using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace CorpusGen.Package.Tests;

/// <summary>The assemblies that are compiled ahead of time for a build, and the day that the compiler gets.</summary>
public sealed class ImagesTests
{
    private const string Folder = "tools/net10.0-linux-x64/";

    private const string List = """
        <Project>
          <Target Name="ListLoaded" BeforeTargets="CoreCompile" DependsOnTargets="CorpusGenImages">
            <WriteLinesToFile File="loaded.txt" Lines="@(Analyzer);$(CorpusGenTasks)" Overwrite="true" />
          </Target>
        </Project>
        """;

    private static readonly bool FitsThisMachine = RuntimeInformation.RuntimeIdentifier == "linux-x64" && Environment.Version.Major == 10;

    [Fact]
    public void Each_image_has_native_code_and_the_identity_of_its_IL()
    {
        var images = PackageContent
            .Files.Where(file => file.Path.StartsWith(Folder, StringComparison.Ordinal))
            .Where(file => !file.Path.Contains(".Host.", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(FitsThisMachine ? 5 : 0, images.Count);
        foreach (var (path, bytes) in images)
        {
            var name = Path.GetFileName(path);
            var other = PackageContent.Files.First(file => file.Path != path && Path.GetFileName(file.Path) == name).Bytes;
            using var image = new PEReader([.. bytes]);
            using var intermediate = new PEReader([.. other]);
            // Of an image that is compiled ahead of time, this directory is its header.
            Assert.NotEqual(0, image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
            Assert.Equal(0, intermediate.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
            Assert.Equal(VersionOf(intermediate), VersionOf(image));
        }

        static Guid VersionOf(PEReader reader)
        {
            var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(reader);
            return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
        }
    }

    [Fact]
    public void A_build_loads_the_images_and_an_editor_and_a_project_that_wants_it_the_IL()
    {
        using var consumer = new Consumer(
            "",
            ("corpus/harbour.txt", "It closes."),
            ("Program.cs", "System.Console.WriteLine(Newsroom.Corpus.AllDocuments.Count);"),
            ("Directory.Build.targets", List)
        );
        Assert.Equal(FitsThisMachine ? 5 : 0, CountImages(consumer.Build()));
        Assert.Equal(0, CountImages(consumer.Build("-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true")));
        Assert.Equal(0, CountImages(consumer.Build("-p:CorpusGenImages=false")));

        int CountImages((int ExitCode, string Output) built)
        {
            Assert.True(built.ExitCode == 0, built.Output);
            return File.ReadAllLines(consumer.PathOf("loaded.txt")).Count(line => line.Contains(Folder, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_compiler_gets_the_day_only_if_a_text_may_have_an_embargo()
    {
        const string settings = "obj/Debug/net10.0/Newsroom.GeneratedMSBuildEditorConfig.editorconfig";
        using var consumer = new Consumer("<OutputType>Library</OutputType>", ("corpus/harbour.txt", "It closes."));
        Assert.Equal("", DayOf(consumer.Build()));
        consumer.Write("corpus/later.md", "---\nembargo: 2020-03-01\n---\nIt opens.");
        Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}$", DayOf(consumer.Build()));
        consumer.Delete("corpus/later.md");
        Assert.Equal("2024-03-01", DayOf(consumer.Build("-p:CorpusBuildDate=2024-03-01")));

        string DayOf((int ExitCode, string Output) built)
        {
            Assert.True(built.ExitCode == 0, built.Output);
            const string key = "build_property.CorpusBuildDate =";
            return File.ReadAllLines(consumer.PathOf(settings))
                .Single(line => line.StartsWith(key, StringComparison.Ordinal))[key.Length..]
                .Trim();
        }
    }
}
