using System.Globalization;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Recording;

/// <summary>Finds faults in the lines of the files: broken and repeated lines, and old names that cannot be kept.</summary>
internal static class LineFaults
{
    // A line with a fault may be a whole text that was pasted by accident.
    private const int LongestExcerpt = 60;

    public static IEnumerable<ApiFinding> Find(RecordedApi recorded, CurrentApi current, string className) =>
        Broken(recorded.Shipped, ApiFile.Shipped)
            .Concat(Broken(recorded.Unshipped, ApiFile.Unshipped))
            .Concat(Repeated(recorded, className))
            .Concat(NotKept(recorded, current, className));

    private static IEnumerable<ApiFinding> Broken(ApiFile file, string name) =>
        file.Broken.Select(line => new ApiFinding(
            DiagnosticCatalog.ApiLineInvalid,
            name,
            line.Range,
            [MessageText.Of(line.Text, LongestExcerpt), MessageText.Of(line.Reason, 2 * LongestExcerpt)]
        ));

    private static IEnumerable<ApiFinding> Repeated(RecordedApi recorded, string className) =>
        recorded.Duplicates.Select(pair => new ApiFinding(
            DiagnosticCatalog.ApiLineRepeated,
            NameOf(pair.Again),
            pair.Again.Line.Range,
            [$"{className}.{pair.Again.Line.Name}", NameOf(pair.First)]
        )
        {
            IsRemovable = true,
        });

    private static IEnumerable<ApiFinding> NotKept(RecordedApi recorded, CurrentApi current, string className)
    {
        var lines = recorded
            .Changes.Where(change => change.Line.Kind == ApiLineKind.Renamed)
            .ToDictionary(change => change.Line.Name, StringComparer.Ordinal);
        if (lines.Count == 0)
            yield break;
        foreach (var forwarder in Forwarders.Resolve(recorded.Forwarders))
        {
            var fault = Forwarders.Check(forwarder, path => current.Has(path.ToString()));
            if (fault == ForwarderFault.None)
                continue;
            var line = lines[forwarder.OldName];
            yield return new ApiFinding(
                DiagnosticCatalog.OldNameNotKept,
                NameOf(line),
                line.Line.Range,
                [$"{className}.{forwarder.OldName}", Reason(fault, forwarder, className)]
            );
        }
    }

    private static string Reason(ForwarderFault fault, Forwarder forwarder, string className) =>
        fault switch
        {
            ForwarderFault.NoTarget => $"the corpus has no '{className}.{forwarder.NewName}'",
            ForwarderFault.OldNameTaken => "the corpus has a member with this name again",
            ForwarderFault.OtherKind => $"'{className}.{forwarder.NewName}' is another kind of member",
            ForwarderFault.NoContainer => $"the corpus has no '{className}.{MemberPath.Parse(forwarder.OldName)!.Container}'",
            _ => "only a collection, document, speaker, quotation, figure, picture or section can keep an old name",
        };

    private static string NameOf(RecordedLine line) => line.IsShipped ? ApiFile.Shipped : ApiFile.Unshipped;
}
