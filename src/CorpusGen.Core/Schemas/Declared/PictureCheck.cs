using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Checks that each image of a document exists, has an alternative text, and has a credit.</summary>
public static class PictureCheck
{
    /// <summary>Returns the faults, in order of the images.</summary>
    /// <param name="document">The document.</param>
    /// <param name="place">The path as the compiler knows it.</param>
    /// <param name="images">The paths of the existing images, relative to the project's folder.</param>
    /// <param name="hasCredits">True if the corpus credits its pictures (<see cref="CreditUse"/>).</param>
    /// <param name="isFile">Returns true for the path of a file that exists, but is not listed.</param>
    public static EquatableArray<SchemaFault> Check(
        Document document,
        string place,
        EquatableArray<string> images,
        bool hasCredits,
        Func<string, bool>? isFile = null
    )
    {
        var faults = new List<SchemaFault>();
        foreach (var picture in document.Pictures)
        {
            if (picture.TargetRange is not { } range)
                continue;
            if (!picture.IsTemplate && ImagePath.Of(document.File.Path, picture.Target) is { } path && !Exists(picture.Target, path))
            {
                Add(
                    DiagnosticCatalog.ImageNotFound,
                    range,
                    picture.Target,
                    NameSuggestion.For(NameOf(path), images.Select(NameOf), ": correct the path, or add the file")
                );
            }

            if (picture.Alt is null && !HtmlImages.IsDecorative(document.Text, range) && !HasAltAttribute(document.Text, range.End))
            {
                Add(DiagnosticCatalog.ImageWithoutAltText, range, picture.Target);
            }

            if (hasCredits && picture.Credit is null && document.Metadata.Find("credit") is null && !Illustration.Is(document, picture))
            {
                Add(DiagnosticCatalog.ImageWithoutCredit, picture.Caption.IsEmpty ? range : picture.Caption, picture.Target);
            }
        }

        foreach (var (target, range, hasAlt) in HtmlImages.Read(document))
        {
            if (ImagePath.Of(document.File.Path, target) is { } path ? !Exists(target, path) : target.Length == 0)
            {
                Add(
                    DiagnosticCatalog.ImageNotFound,
                    range,
                    target,
                    target.Length == 0
                        ? ": give the tag a file with src"
                        : NameSuggestion.For(NameOf(target), images.Select(NameOf), ": correct the path, or add the file")
                );
            }

            if (!hasAlt)
                Add(DiagnosticCatalog.ImageWithoutAltText, range, target);
        }

        return faults.ToEquatableArray();

        bool Exists(string target, string path) =>
            IsListed(target, path, images)
            || IsUnlisted(target)
            || IsOfComponent(document.File.Path, target, images)
            || IsInOtherFolder(document, target, images)
            || isFile?.Invoke(path) == true
            || ImagePath
                .OfSite(document, target)
                .Any(other => images.Contains(other, StringComparer.OrdinalIgnoreCase) || isFile?.Invoke(other) == true);

        void Add(DiagnosticDefinition definition, TextRange at, params string[] arguments) =>
            faults.Add(SchemaFault.At(definition, place, document.Text, at, arguments));
    }

    // A site takes "/img/harbour.jpg" from a folder like "static", which CorpusAssets names, and "img/harbour.jpg" from the address of the
    // page. If no image of that folder is known, the folder is somewhere else. The folder of the document itself is known.
    private static bool IsListed(string target, string path, EquatableArray<string> images)
    {
        if (images.Contains(path, StringComparer.OrdinalIgnoreCase))
            return true;
        var isRooted = target[0] == '/';
        if (isRooted && images.Any(image => IsBelowRoot(image, path)))
            return true;
        // The file exists, but in another folder.
        if (images.Any(image => image.EndsWith("/" + target.TrimStart('.', '/'), StringComparison.OrdinalIgnoreCase)))
            return false;
        return isRooted
            ? !images.Any(image => IsBelowRoot(FolderOf(image), FolderOf(path)))
            : target.LastIndexOf('/') > (target.StartsWith("./", StringComparison.Ordinal) ? 1 : -1)
                && !images.Any(image => string.Equals(FolderOf(image), FolderOf(path), StringComparison.OrdinalIgnoreCase));
    }

    // The project does not list files of these formats, and a program replaces the end of "boats.*".
    private static bool IsUnlisted(string target) => Unlisted.Any(end => target.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] Unlisted =
    [
        ".*",
        ".avif",
        ".apng",
        ".bmp",
        ".ico",
        ".tif",
        ".tiff",
        ".heic",
        ".jxl",
        ".pdf",
        ".mp4",
        ".webm",
    ];

    // The folder of the images of AsciiDoc is mostly an attribute that a document does not have, but the program that reads it.
    private static bool IsInOtherFolder(Document document, string target, EquatableArray<string> images) =>
        ImagePath.IsAsciiDoc(document.File.Path)
        && target[0] != '.'
        && document.Metadata.Find("imagesdir") is null
        && images.Any(image => image.EndsWith("/" + target, StringComparison.OrdinalIgnoreCase));

    // The components of MDX find a name in a folder of their own.
    private static bool IsOfComponent(string document, string target, EquatableArray<string> images) =>
        document.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase)
        && target.IndexOf('/') < 0
        && !images.Any(image => string.Equals(FolderOf(image), FolderOf(document), StringComparison.OrdinalIgnoreCase));

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    // Both paths without their first folders.
    private static bool IsBelowRoot(string image, string path)
    {
        var (one, other) = (image.IndexOf('/'), path.IndexOf('/'));
        return one >= 0
            && other >= 0
            && image.Length - one == path.Length - other
            && string.Compare(image, one, path, other, image.Length - one, StringComparison.OrdinalIgnoreCase) == 0;
    }

    // "![](boats.png){alt='Boats'}" of Pandoc.
    private static bool HasAltAttribute(string text, int end)
    {
        var open = text.IndexOf("){", end, Math.Min(text.Length - end, MostBetween), StringComparison.Ordinal);
        var close = open < 0 ? -1 : text.IndexOf('}', open);
        return close > 0 && text.IndexOf("alt=", open, close - open, StringComparison.Ordinal) > 0;
    }

    private const int MostBetween = 200;

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
