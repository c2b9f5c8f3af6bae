using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Checks the images of a document: that each is there, has words for those who cannot see it, and says whose it is.</summary>
public static class PictureCheck
{
    /// <summary>The faults, in order of the images.</summary>
    /// <param name="document">The document.</param>
    /// <param name="place">Its file as the compiler names it.</param>
    /// <param name="images">The paths of the images that are there, from the project's folder.</param>
    public static EquatableArray<SchemaFault> Check(Document document, string place, EquatableArray<string> images)
    {
        var faults = new List<SchemaFault>();
        foreach (var picture in document.Pictures)
        {
            if (picture.TargetRange is not { } range)
                continue;
            if (PathOf(document.File.Path, picture.Target) is { } path && !images.Contains(path, StringComparer.OrdinalIgnoreCase))
            {
                Add(
                    SchemaFaultKind.NoImage,
                    range,
                    $"The image '{picture.Target}' is not there{Nearest.Hint(NameOf(path), images.Select(NameOf))}"
                );
            }

            if (picture.Alt is null)
            {
                Add(
                    SchemaFaultKind.NoAlt,
                    range,
                    $"The image '{picture.Target}' has no alternative text: ![what it shows]({picture.Target})"
                );
            }

            if (picture.Credit is null && document.Metadata.Find("credit") is null)
            {
                Add(
                    SchemaFaultKind.NoCredit,
                    picture.Caption.IsEmpty ? range : picture.Caption,
                    $"The picture '{picture.Target}' has no credit: end its caption with it, in brackets"
                );
            }
        }

        return faults.ToEquatableArray();

        void Add(SchemaFaultKind kind, TextRange at, string message) => faults.Add(SchemaFault.At(kind, place, document.Text, at, message));
    }

    // From the document's folder, or with a slash before it from the folder the corpus lies in; null where it is an address.
    private static string? PathOf(string document, string target)
    {
        if (target.Length == 0 || target.Contains(':') || target.StartsWith("//", StringComparison.Ordinal))
            return null;
        var end = target.IndexOfAny(['?', '#']);
        var parts = new List<string>();
        if (target[0] == '/')
            parts.Add(document.Split('/')[0]);
        else
        {
            parts.AddRange(
                document.Substring(0, Math.Max(0, document.LastIndexOf('/'))).Split(['/'], StringSplitOptions.RemoveEmptyEntries)
            );
        }

        foreach (var part in Uri.UnescapeDataString(end < 0 ? target : target.Substring(0, end)).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
