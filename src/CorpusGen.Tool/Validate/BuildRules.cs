using CorpusGen.Core.Model;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using CorpusGen.Tool.Projects;

namespace CorpusGen.Tool.Validate;

/// <summary>Applies all rules of a build that need no C#: those of texts, metadata, references and images.</summary>
internal static class BuildRules
{
    /// <summary>Returns the findings, sorted by path and position.</summary>
    /// <param name="documents">The documents that were read.</param>
    /// <param name="texts">The files that were found.</param>
    /// <param name="paths">The arguments that named them.</param>
    public static IReadOnlyList<Finding> Judge(
        IReadOnlyList<Document> documents,
        IReadOnlyList<NamedText> texts,
        IReadOnlyList<string> paths
    )
    {
        var named = texts.ToDictionary(text => text.File.Path, StringComparer.Ordinal);
        var ofMetadata = MetadataRules.Judge(
            documents,
            document => named[document.File.Path].PathInProject,
            ImageFiles.Find(paths, texts),
            (document, path) => File.Exists(Path.Combine(named[document.File.Path].ProjectFolder, path))
        );
        return ValidationRules.Sorted(ValidationRules.Judge(documents, File.Exists).Concat(ofMetadata));
    }
}
