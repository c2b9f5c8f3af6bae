using System.Xml;
using System.Xml.Linq;

namespace CorpusGen.Tool.Projects;

/// <summary>
/// Reads properties from a project file and the nearest Directory.Build.props, as they are written. MSBuild is not run: a value with a
/// condition or another property in it is not known.
/// </summary>
internal static class ProjectProperties
{
    private const string Shared = "Directory.Build.props";

    /// <summary>Returns the values by name. A value of the project file has priority.</summary>
    /// <param name="folder">The folder of the project.</param>
    public static IReadOnlyDictionary<string, string> Read(string folder)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (ProjectRoots.ProjectFileIn(folder) is not { } project)
            return values;
        Add(values, project);
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (!File.Exists(Path.Combine(above, Shared)))
                continue;
            Add(values, Path.Combine(above, Shared));
            break;
        }

        return values;
    }

    private static void Add(Dictionary<string, string> values, string file)
    {
        try
        {
            foreach (var property in XDocument.Load(file).Descendants().Where(IsPlain))
                values.TryAdd(property.Name.LocalName, property.Value);
        }
        catch (Exception fault) when (fault is XmlException or IOException or UnauthorizedAccessException)
        {
            // MSBuild reports it.
        }
    }

    private static bool IsPlain(XElement element) =>
        element.Parent?.Name.LocalName == "PropertyGroup"
        && !element.HasElements
        && !element.Value.Contains("$(", StringComparison.Ordinal)
        && element.Attribute("Condition") is null
        && element.Parent.Attribute("Condition") is null;
}
