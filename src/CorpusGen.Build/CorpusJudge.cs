using CorpusGen.Core.Compilation;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Build;

/// <summary>Applies to a corpus what generator and analyzers apply to it, if no record of the project declares a collection.</summary>
internal static class CorpusJudge
{
    // As in the generator.
    private const int MaxArgumentLength = 500;

    /// <summary>Returns the findings in the order of the texts; null if only the compiler can report the state of the corpus.</summary>
    /// <param name="texts">The texts that were read, with the findings of the rules that need only one of them. Null for one that could
    /// not be read, and for findings that are not known.</param>
    /// <param name="beside">The additional files of the project.</param>
    /// <param name="settings">The settings of the project.</param>
    public static IReadOnlyList<BuildFinding>? Judge(
        IReadOnlyList<(ProjectFile File, ReadDocument? Read, IReadOnlyList<Finding>? Findings)> texts,
        BesideFiles beside,
        CorpusSettings settings
    )
    {
        var paths = new HashSet<string>(texts.Select(text => text.File.File.Path), StringComparer.Ordinal);
        if (paths.Count < texts.Count || texts.Any(text => text.Read is null))
            return null;
        var included = texts
            .Select(text => text.Read!.Document)
            .Where(document => !(settings.ExcludesDrafts && UsageStatus.IsDraft(document)))
            .ToList();
        if (included.Count == 0)
            return null;
        var schemas = SchemaInference.Infer(included.Select(MetadataShape.Of).OfType<MetadataShape>());
        var between = CorpusRules
            .Judge(texts.Select(text => text.Read!.Document), beside.Paths.Contains)
            .ToLookup(finding => finding.Place.Path, StringComparer.Ordinal);
        var hasCredits = CreditUse.IsCommon(texts.Select(text => CreditUse.Of(text.Read!.Document)));
        var baseline = Baseline.Read(beside.Baseline);
        return
        [
            .. texts
                .AsParallel()
                .AsOrdered()
                .SelectMany(text =>
                    JudgeOne(
                        text.File.Path,
                        text.Read!.Document,
                        text.Findings ?? DocumentRules.Judge(text.Read.Document),
                        schemas,
                        between,
                        baseline,
                        beside.Images,
                        hasCredits
                    )
                ),
        ];
    }

    private static List<BuildFinding> JudgeOne(
        string path,
        Document document,
        IReadOnlyList<Finding> within,
        EquatableArray<CollectionSchema> schemas,
        ILookup<string, Finding> between,
        Baseline baseline,
        EquatableArray<string> images,
        bool hasCredits
    )
    {
        var sheet = MetadataSheet.Of(document, path);
        var faults = SchemaCheck
            .Check(sheet, [])
            .Concat(InferredTypeCheck.Check(sheet, schemas))
            .Concat(PictureCheck.Check(document, path, images, hasCredits))
            .Select(fault => new BuildFinding(path, fault.Line + 1, fault.Column + 1, fault.Definition, IsOfRule: false, MessageOf(fault)));
        var findings = ValidationRules
            .Sorted(within.Concat(between[document.File.Path]))
            .Where(finding => !baseline.Has(finding, document))
            .Select(finding => new BuildFinding(
                path,
                document.Lines.LineAt(finding.Place.Range.Start) + 1,
                document.Lines.ColumnAt(finding.Place.Range.Start) + 1,
                finding.Definition,
                IsOfRule: true,
                finding.Message
            ));
        return [.. faults, .. findings];
    }

    private static string MessageOf(SchemaFault fault) =>
        fault.Definition.Format([.. fault.Arguments.Select(argument => MessageText.Of(argument, MaxArgumentLength))]);
}
