using System.Reflection;

namespace CorpusGen.Core.Tests.Architecture;

/// <summary>The compiled projects that the laws of the architecture hold for. The build names their files.</summary>
internal static class ProjectAssembly
{
    public static readonly string[] Names = ["Core", "Generator", "Build", "Tool"];

    /// <summary>Returns the path of a project's assembly.</summary>
    public static string PathOf(string project) =>
        typeof(ProjectAssembly)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == $"Assembly.{project}")
            .Value!;
}
