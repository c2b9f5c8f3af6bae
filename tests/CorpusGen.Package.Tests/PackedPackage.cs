using System.Reflection;

namespace CorpusGen.Package.Tests;

/// <summary>The package that the build of these tests packed.</summary>
internal static class PackedPackage
{
    /// <summary>The folder that contains the package and nothing else.</summary>
    public static string Feed => Said("TestFeed");

    /// <summary>The version, which is unique to this build.</summary>
    public static string Version => Said("TestPackageVersion");

    /// <summary>The packages of this machine, from which others can be restored without a network.</summary>
    public static string MachinePackages => Said("MachinePackages");

    /// <summary>Its file.</summary>
    public static string File => Path.Combine(Feed, $"CorpusGen.{Version}.nupkg");

    /// <summary>The folder of this repository.</summary>
    public static string Repository => Said("Repository");

    /// <summary>The projects that are built from it.</summary>
    public static string MatrixFolder => Said("MatrixFolder");

    /// <summary>The command line.</summary>
    public static string Tool => Said("Tool");

    /// <summary>The folder of the SDK's compiler.</summary>
    public static string CompilerFolder => Said("CompilerFolder");

    private static string Said(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
