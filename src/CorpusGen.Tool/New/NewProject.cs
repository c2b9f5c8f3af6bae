using System.Security;
using System.Text.RegularExpressions;

namespace CorpusGen.Tool.New;

/// <summary>The files of a new project.</summary>
internal static partial class NewProject
{
    private const string Harbour = """
        Harbour to close for repairs

        The harbour of Elmstead closes on Monday.

        “We have waited for this for ten years,” said Ada Birch, the mayor of Elmstead. More than 1,200 boats use the harbour every year.

        """;

    private const string Library = """
        ---
        title: The library opens on Sundays
        author: Tom Reed
        ---

        The library of Elmstead opens on Sundays from June 1, 2025.

        “Half of our readers work on weekdays,” said Rosa Klein, who runs the library. It lends 40,000 books a year.

        """;

    private const string Program = """
        using CorpusGen;
        using {0};

        Document harbour = Corpus.Documents.Harbour;                                // corpus/harbour.txt
        Quote waited = Corpus.Documents.Harbour.Quotes.WeHaveWaitedForThisForTen;   // named after its first words
        Figure boats = Corpus.Documents.Harbour.Figures.Boats;                      // named after what is counted

        Console.WriteLine(harbour.Title);
        Console.WriteLine($"{waited.Speaker.Name}: {waited.Text}");
        Console.WriteLine($"{boats.Value} {boats.Concept}");

        foreach (var document in Corpus.AllDocuments)
        {
            Console.WriteLine();
            Console.WriteLine($"{document.Title}: {document.Quotes.Count} quotations, {document.Figures.Count} figures");
        }

        """;

    /// <summary>Returns true if a name is a namespace, so that it can be used for the project.</summary>
    public static bool IsName(string name) => name.Length <= 100 && Name().IsMatch(name);

    /// <summary>Returns the paths and contents of the files.</summary>
    /// <param name="name">The name of the project, which is also its namespace.</param>
    /// <param name="version">The version of the package.</param>
    /// <param name="source">A further source of packages, or null.</param>
    public static IEnumerable<(string Path, string Text)> FilesOf(string name, string version, string? source)
    {
        yield return (
            $"{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">

              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>

              <ItemGroup>
                <PackageReference Include="CorpusGen" Version="{SecurityElement.Escape(version)}" />
              </ItemGroup>

            </Project>

            """.ReplaceLineEndings("\n")
        );
        yield return ("Program.cs", Program.ReplaceLineEndings("\n").Replace("{0}", name, StringComparison.Ordinal));
        yield return ("corpus/harbour.txt", Harbour.ReplaceLineEndings("\n"));
        yield return ("corpus/library.md", Library.ReplaceLineEndings("\n"));
        if (source is not null)
        {
            // A path is relative to the current folder, and the file is not in it.
            var value = Directory.Exists(source) ? Path.GetFullPath(source) : source;
            yield return (
                "nuget.config",
                $"""
                <?xml version="1.0" encoding="utf-8"?>
                <configuration>
                  <packageSources>
                    <add key="corpusgen" value="{SecurityElement.Escape(value)}" />
                  </packageSources>
                </configuration>

                """.ReplaceLineEndings("\n")
            );
        }
    }

    [GeneratedRegex(@"^[A-Za-z]\w*(\.[A-Za-z_]\w*)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
