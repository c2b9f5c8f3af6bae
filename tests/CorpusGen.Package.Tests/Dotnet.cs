using System.Diagnostics;

namespace CorpusGen.Package.Tests;

/// <summary>Runs `dotnet` as a user would from a shell.</summary>
internal static class Dotnet
{
    public static (int ExitCode, string Output) Run(string folder, params string[] arguments) => Run(folder, arguments, []);

    public static (int ExitCode, string Output) Run(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the test run was started with must not lead the consumer's build.
        foreach (
            var name in start
                .Environment.Keys.Where(key =>
                    key.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || key is "NUGET_PACKAGES" or "CI"
                )
                .ToList()
        )
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }
}
