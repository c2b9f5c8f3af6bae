using CorpusGen.Core.Text;

namespace CorpusGen.Core.Files;

/// <summary>The folders of a project that have the configuration file of a site generator.</summary>
/// <param name="Folders">Their paths from the project's folder ("." for itself), and the names of the generators.</param>
public sealed record SiteFolders(EquatableArray<(string Folder, string Generator)> Folders)
{
    /// <summary>Gets the value of a project without sites.</summary>
    public static SiteFolders None { get; } = new(default(EquatableArray<(string, string)>));

    /// <summary>Parses the property of the package's targets: `.=hugo|docs=mkdocs`. Of two for one folder, the first is used.</summary>
    public static SiteFolders Parse(string property) =>
        new(
            property
                .Split(['|'], StringSplitOptions.RemoveEmptyEntries)
                .Select(part => (Text: part, At: part.LastIndexOf('=')))
                .Where(part => part.At > 0)
                .Select(part => (part.Text.Substring(0, part.At).Trim().Trim('/'), part.Text.Substring(part.At + 1).Trim()))
                .ToEquatableArray()
        );

    /// <summary>Returns the generator of the nearest folder above a file; empty if there is none.</summary>
    /// <param name="path">The path of the file from the project's folder.</param>
    public string Find(string path)
    {
        var (found, length) = ("", -1);
        foreach (var (folder, generator) in Folders)
        {
            var isAbove =
                folder == "."
                || (
                    path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase)
                );
            var depth = folder == "." ? 0 : folder.Length;
            if (isAbove && depth > length)
                (found, length) = (generator, depth);
        }

        return found;
    }
}
