using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Naming;

/// <summary>What a document says against its being used. A value of the compiler's cache.</summary>
/// <param name="Retracted">Why it was withdrawn; empty where it was not.</param>
/// <param name="SupersededBy">What has taken its place; empty where nothing has.</param>
/// <param name="Embargo">The day before which it must not be used, as 2024-03-01; empty where there is none.</param>
public sealed record Standing(string Retracted = "", string SupersededBy = "", string Embargo = "")
{
    // A reason may be a text of its own; the compiler says it at each use.
    private const int LongestMessage = 500;

    /// <summary>Of a document that may be used.</summary>
    public static Standing Good { get; } = new();

    /// <summary>The standing of a document.</summary>
    public static Standing Of(Document document)
    {
        var metadata = document.Metadata;
        if (metadata.Entries.Count == 0)
            return Good;
        var retracted =
            metadata.Find("retracted") is { } why && !IsFalse(why)
                ? why.Kind == MetadataKind.Text
                    ? why.Text
                    : "no reason is given"
                : "";
        var embargo = metadata.Find("embargo") is { Kind: MetadataKind.Date or MetadataKind.Moment } day ? day.Text.Substring(0, 10) : "";
        return new Standing(retracted, metadata.Find("superseded-by")?.Text ?? "", embargo);
    }

    /// <summary>True where the document calls itself a draft.</summary>
    public static bool IsDraft(Document document) =>
        document.Metadata.Find("draft") is { Kind: MetadataKind.Truth } draft && !IsFalse(draft);

    /// <summary>True where drafts are none of the corpus: the project's property says so, else they stay out of Release.</summary>
    public static bool LeavesDraftsOut(string property, string configuration) =>
        property.Length > 0
            ? property.Equals("false", StringComparison.OrdinalIgnoreCase)
            : configuration.Equals("Release", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the compiler says where the document is used on a day; null where there is nothing to say.</summary>
    public Notice? On(string path, string today) =>
        Said(path, today) is { } notice ? notice with { Message = MessageText.Of(notice.Message, LongestMessage) } : null;

    private Notice? Said(string path, string today)
    {
        if (Retracted.Length > 0)
        {
            return Notice.Of(
                DiagnosticCatalog.DocumentWithdrawn,
                path,
                $"retracted: {Retracted}{(SupersededBy.Length > 0 ? $" (superseded by {SupersededBy})" : "")}"
            );
        }

        if (SupersededBy.Length > 0)
            return Notice.Of(DiagnosticCatalog.DocumentWithdrawn, path, $"superseded by {SupersededBy}");
        // Days written as years, months and days are in order as they are written. Without a day to build on, an embargo holds.
        return Embargo.Length > 0 && (today.Length == 0 || string.CompareOrdinal(Embargo, today) > 0)
            ? Notice.Of(DiagnosticCatalog.DocumentEmbargoed, path, Embargo)
            : null;
    }

    private static bool IsFalse(MetadataValue value) =>
        value.Kind == MetadataKind.Truth && value.Text.Equals("false", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A warning that the use of a document brings.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Message">What it says.</param>
public sealed record Notice(string Id, string Message)
{
    /// <summary>Creates the warning of a diagnostic.</summary>
    public static Notice Of(DiagnosticDefinition definition, params string[] arguments) => new(definition.Id, definition.Format(arguments));
}
