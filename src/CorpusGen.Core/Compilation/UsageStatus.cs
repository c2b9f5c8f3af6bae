using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Compilation;

/// <summary>Retraction, supersession and embargo of a document.</summary>
/// <param name="Retracted">The reason of the retraction; empty if the document is not retracted.</param>
/// <param name="SupersededBy">The document that replaces this one; empty for none.</param>
/// <param name="Embargo">The first day on which the document may be used, as 2024-03-01; empty for none.</param>
public sealed record UsageStatus(string Retracted = "", string SupersededBy = "", string Embargo = "")
{
    // A reason may be a whole text, and the compiler repeats it at each use.
    private const int LongestMessage = 500;

    /// <summary>Gets the status of a document that may be used without a warning.</summary>
    public static UsageStatus Unrestricted { get; } = new();

    /// <summary>Reads the status from a document's metadata.</summary>
    public static UsageStatus Of(Document document)
    {
        var metadata = document.Metadata;
        if (metadata.Entries.Count == 0)
            return Unrestricted;
        var retracted =
            metadata.Find("retracted") is { } why && !IsFalse(why)
                ? why.Kind == MetadataKind.Text
                    ? why.Text
                    : "no reason is given"
                : "";
        var embargo = metadata.Find("embargo") is { Kind: MetadataKind.Date or MetadataKind.DateTime } day ? day.Text.Substring(0, 10) : "";
        return new UsageStatus(retracted, metadata.Find("superseded-by")?.Text ?? "", embargo);
    }

    /// <summary>
    /// Returns true if the document's metadata marks it as a draft, or if it is in a folder `_drafts` and has no `draft: false`.
    /// </summary>
    public static bool IsDraft(Document document) =>
        document.Metadata.Find("draft") is { Kind: MetadataKind.Boolean } draft
            ? !IsFalse(draft)
            : document.File.Path.IndexOf("/_drafts/", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Returns the warning for uses of the document on a day; null for none.</summary>
    /// <param name="path">The document's path, which the message names.</param>
    /// <param name="today">The day of the build, as 2024-03-01. If it is empty, an embargo is always in force.</param>
    public UsageWarning? WarningOn(string path, string today) =>
        FullWarning(path, today) is { } warning ? warning with { Message = MessageText.Of(warning.Message, LongestMessage) } : null;

    private UsageWarning? FullWarning(string path, string today)
    {
        if (Retracted.Length > 0)
        {
            return UsageWarning.Of(
                DiagnosticCatalog.DocumentWithdrawn,
                path,
                $"retracted: {Retracted}{(SupersededBy.Length > 0 ? $" (superseded by {SupersededBy})" : "")}"
            );
        }

        if (SupersededBy.Length > 0)
            return UsageWarning.Of(DiagnosticCatalog.DocumentWithdrawn, path, $"superseded by {SupersededBy}");
        // ISO days sort as text.
        return Embargo.Length > 0 && (today.Length == 0 || string.CompareOrdinal(Embargo, today) > 0)
            ? UsageWarning.Of(DiagnosticCatalog.DocumentEmbargoed, path, Embargo)
            : null;
    }

    private static bool IsFalse(MetadataValue value) =>
        value.Kind == MetadataKind.Boolean && value.Text.Equals("false", StringComparison.OrdinalIgnoreCase);
}
