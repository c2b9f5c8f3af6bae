using CorpusGen.Core.Files;

namespace CorpusGen.Core.Reading.Packages;

/// <summary>Converts Word, OpenDocument and EPUB files to Markdown with front matter.</summary>
public static class PackageText
{
    private static readonly (string Extension, Action<PackageParts, MarkdownBuilder> Convert)[] All =
    [
        (".docx", WordPackage.Convert),
        (".odt", OpenDocumentPackage.Convert),
        (".epub", EpubPackage.Convert),
    ];

    /// <summary>Returns the Markdown of a package. The result depends only on the arguments.</summary>
    /// <param name="path">The path of the package, whose extension decides the format.</param>
    /// <param name="part">Returns the text of a part by its path in the package; null if there is no such part, or it is not text.</param>
    /// <exception cref="PackageFaultException">The package is damaged, or a part of it is missing.</exception>
    public static string ToMarkdown(string path, Func<string, string?> part)
    {
        foreach (var (extension, convert) in All)
        {
            if (!FileExtensions.IsAny(path, [extension]))
                continue;
            var target = new MarkdownBuilder();
            convert(new PackageParts(part), target);
            return target.Build();
        }

        throw new PackageFaultException("its extension is not one of " + string.Join(", ", FileExtensions.Packages));
    }
}
