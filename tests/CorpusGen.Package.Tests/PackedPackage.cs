using System.Reflection;

namespace CorpusGen.Package.Tests;

/// <summary>The package as the build of these tests packed it.</summary>
internal static class PackedPackage
{
    /// <summary>The folder it lies in, and nothing else.</summary>
    public static string Feed => Said("TestFeed");

    /// <summary>Its version, which no other build has.</summary>
    public static string Version => Said("TestPackageVersion");

    /// <summary>The packages of this machine, which a restore can take others from without a network.</summary>
    public static string MachinePackages => Said("MachinePackages");

    /// <summary>Its file.</summary>
    public static string File => Path.Combine(Feed, $"CorpusGen.{Version}.nupkg");

    /// <summary>The folder of this repository.</summary>
    public static string Repository => Said("Repository");

    /// <summary>The projects that are built from it.</summary>
    public static string MatrixFolder => Said("MatrixFolder");

    /// <summary>Where the SDK's compiler lies.</summary>
    public static string CompilerFolder => Said("CompilerFolder");

    private static string Said(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
