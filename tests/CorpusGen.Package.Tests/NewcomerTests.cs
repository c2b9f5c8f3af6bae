namespace CorpusGen.Package.Tests;

/// <summary>From an empty folder to three typed members in three commands: `corpusgen new`, `cd`, `dotnet run`.</summary>
public sealed class NewcomerTests
{
    [Fact]
    public void A_new_project_builds_and_prints_three_members()
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-new-");
        try
        {
            // Only this machine: no other source, and packages of its own.
            File.WriteAllText(
                Path.Combine(folder.FullName, "nuget.config"),
                """
                <configuration>
                  <packageSources><clear /></packageSources>
                  <config><add key="globalPackagesFolder" value="packages" /></config>
                </configuration>
                """
            );
            var (code, output) = Dotnet.Run(
                folder.FullName,
                PackedPackage.Tool,
                "new",
                "Newsroom",
                "--source",
                PackedPackage.Feed,
                "--package-version",
                PackedPackage.Version
            );
            Assert.True(code == 0, output);
            (code, output) = Dotnet.Run(Path.Combine(folder.FullName, "Newsroom"), "run");
            Assert.True(code == 0, output);
            Assert.Equal(
                """
                Harbour to close for repairs
                Ada Birch: We have waited for this for ten years,
                1200 boats

                Harbour to close for repairs: 1 quotations, 2 figures

                The library opens on Sundays: 1 quotations, 2 figures

                """,
                output.ReplaceLineEndings("\n")
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
