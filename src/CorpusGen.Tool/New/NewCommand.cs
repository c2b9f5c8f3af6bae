using System.CommandLine;
using System.Reflection;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.New;

/// <summary>The command `corpusgen new`: creates a project with two texts, which builds and runs.</summary>
internal static class NewCommand
{
    /// <summary>Creates the command with its options.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("name")
        {
            Description = "The name of the project and of its folder.",
            DefaultValueFactory = _ => "Newsroom",
        };
        var source = new Option<string?>("--source")
        {
            Description = "A folder or address with the package CorpusGen, besides the sources of NuGet.",
        };
        var version = new Option<string>("--package-version")
        {
            Description = "The version of the package. The default is that of the tool.",
            DefaultValueFactory = _ => ToolVersion,
        };
        name.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var word }] && !NewProject.IsName(word))
            {
                result.AddError(
                    $"'{MessageText.Of(word)}' is not a name for a project: use letters, digits, '_' and '.', with a letter at the start."
                );
            }
        });
        var command = new ToolCommand(
            "new",
            "Creates a project with two texts and a program that prints them through typed members.",
            "new Newsroom",
            "new Newsroom --source ../feed"
        )
        {
            name,
            source,
            version,
        };
        command.SetAction(parsed =>
            Run(parsed.GetValue(name)!, parsed.GetValue(source), parsed.GetValue(version)!, Console.Out, Console.Error)
        );
        return command;
    }

    private static string ToolVersion =>
        typeof(NewCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Creates the project in a folder with its name and returns the exit code.</summary>
    public static int Run(string name, string? source, string version, TextWriter output, TextWriter errors, string parent = "")
    {
        var folder = Path.Combine(parent, name);
        try
        {
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            {
                errors.WriteLine($"{folder}: is not empty, and was left as it is");
                return ExitCode.WrongUse;
            }

            foreach (var (path, text) in NewProject.FilesOf(name, version, source))
            {
                var file = Path.Combine(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
                output.WriteLine($"{name}/{path}");
            }

            output.WriteLine();
            output.WriteLine("Next:");
            output.WriteLine($"  cd {name}");
            output.WriteLine("  dotnet run");
            return ExitCode.Success;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(MessageText.Of($"{folder}: {fault.Message}"));
            return ExitCode.Unreadable;
        }
    }
}
