using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>A law that needs real cultures: reported as skipped if the machine has no ICU.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealCulturesLawAttribute : LawAttribute
{
    public RealCulturesLawAttribute(int texts)
        : base(texts)
    {
        if (Environment.GetEnvironmentVariable("CORPUSGEN_LAWS") is not null)
            MaxTest = 50;
        if (!CulturesProgram.HasCultures)
            Skip = "NOT TRIED: this machine has no ICU, so that no culture here is a real one. Debian: libicu; Alpine: icu-libs.";
    }
}

/// <summary>The program that has cultures.</summary>
internal static class CulturesProgram
{
    private static readonly Lazy<bool> Starts = new(() => Start("tr-TR", []).Code == 0);

    public static bool HasCultures => Starts.Value;

    /// <summary>The line about the program, then one for each text.</summary>
    public static string[] Run(string culture, string[] texts)
    {
        var (code, lines, errors) = Start(culture, texts);
        Assert.True(code == 0 && lines.Length == texts.Length + 1, $"{culture}: {errors}");
        return lines;
    }

    private static (int Code, string[] Lines, string Errors) Start(string culture, string[] texts)
    {
        var program = typeof(CulturesProgram)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(item => item.Key == "CulturesProgram")
            .Value!;
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, culture])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        try
        {
            // As they are in memory: no encoding would let halves of pairs pass.
            JsonSerializer.Serialize(
                process.StandardInput.BaseStream,
                texts.Select(text => MemoryMarshal.AsBytes(text.AsSpan()).ToArray())
            );
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read everything: its errors give the reason.
        }

        process.WaitForExit();
        return (
            process.ExitCode,
            output.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries),
            errors.GetAwaiter().GetResult()
        );
    }
}
