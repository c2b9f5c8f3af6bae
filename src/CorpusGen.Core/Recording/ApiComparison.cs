using System.Globalization;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Diagnostics;

namespace CorpusGen.Core.Recording;

/// <summary>
/// Compares the recorded members with those of the corpus. A member of something that is itself new, gone or renamed has no finding of
/// its own: a new document has one, and not one for each quotation. Documents that are recorded as they are cost next to nothing.
/// </summary>
public sealed class ApiComparison
{
    private readonly RecordedApi _recorded;
    private readonly CurrentApi _current;
    private readonly string _className;
    private readonly List<CurrentMember> _unrecorded = [];
    private readonly List<(CurrentMember Member, RecordedLine Line)> _changed = [];
    private readonly List<RecordedLine> _gone = [];
    private readonly Lazy<NewNames> _newNames;

    private ApiComparison(RecordedApi recorded, CurrentApi current, string className)
    {
        (_recorded, _current, _className) = (recorded, current, className);
        foreach (var member in current.Others)
            FindNewOrChanged(member);
        foreach (var (path, members) in current.Documents.Where(document => !document.Members.IsRecorded(recorded, document.Path)))
        {
            foreach (var passage in members.Passages(path))
                FindNewOrChanged(passage);
        }

        _gone.AddRange(recorded.Others.Where(line => !current.Has(line.Line.Name)));
        var same = new HashSet<string>(
            current.Documents.Where(document => document.Members.IsRecorded(recorded, document.Path)).Select(document => document.Path),
            StringComparer.Ordinal
        );
        foreach (var document in recorded.Documents.Where(document => !same.Contains(document)))
            _gone.AddRange(recorded.PassagesIn(document).Where(line => !current.Has(line.Line.Name)));
        _newNames = new(() => new NewNames(recorded, current, _gone.Select(line => line.Line), _unrecorded));
    }

    /// <summary>Returns the findings, in order of their members.</summary>
    public static IReadOnlyList<ApiFinding> Compare(RecordedApi recorded, CurrentApi current, string className)
    {
        var comparison = new ApiComparison(recorded, current, className);
        var gone = comparison.FindGone().ToList();
        // What a renamed member is called now is in the finding of its old name.
        var renamed = new HashSet<string>(
            gone.Where(finding => finding.Definition == DiagnosticCatalog.MemberRenamed).Select(finding => finding.Arguments[1]),
            StringComparer.Ordinal
        );
        return
        [
            .. LineFaults.Find(recorded, current, className),
            .. gone.Concat(comparison.FindNew().Where(finding => !renamed.Contains(finding.Arguments[0])))
                .Concat(comparison._changed.Select(comparison.Changed))
                .OrderBy(finding => finding.Arguments[0], StringComparer.Ordinal),
        ];
    }

    /// <summary>Returns what the files know about a missing name, as the end of a message; empty if they do not know it.</summary>
    /// <param name="recorded">The recorded members.</param>
    /// <param name="current">The members of the corpus.</param>
    /// <param name="className">The name of the corpus class.</param>
    /// <param name="name">The path of the missing member.</param>
    public static string Explain(RecordedApi recorded, CurrentApi current, string className, string name)
    {
        var line = recorded.Members.TryGetValue(name, out var member)
            ? member
            : recorded.Changes.FirstOrDefault(change => change.Line.Name == name);
        if (line is null)
            return "";
        var file = NameOf(line);
        if (line.Line.Kind == ApiLineKind.Renamed && current.Has(line.Line.NewName))
            return $"; {file} records that it is now '{className}.{line.Line.NewName}'";
        var comparison = new ApiComparison(recorded, current, className);
        // A removed line is not recorded, so it is not among those that are gone.
        comparison._gone.Add(line);
        return comparison.NewNameOf(line.Line) is { } now
            ? $"; {file} records it, and {(now.IsSame ? "its words are" : "what is nearly the same is")} now "
                + $"'{className}.{now.Member.Name}'"
            : $"; {file} records it, and its words are no longer in the corpus";
    }

    private void FindNewOrChanged(CurrentMember member)
    {
        if (!_recorded.Members.TryGetValue(member.Name, out var recorded))
            _unrecorded.Add(member);
        else if (recorded.Line.Key.Length > 0 && member.Key.Length > 0 && recorded.Line.Key != member.Key)
            _changed.Add((member, recorded));
    }

    private ApiFinding Changed((CurrentMember Member, RecordedLine Line) pair) =>
        new(
            DiagnosticCatalog.MemberWordsChanged,
            FileOf(pair.Member),
            pair.Member.Range,
            [
                Full(pair.Member.Name),
                NameOf(pair.Line),
                pair.Member.Kind switch
                {
                    MemberKind.Property => "type",
                    MemberKind.Document => "title",
                    _ => "words",
                },
            ]
        )
        {
            Record = new ApiChange([LineOf(pair.Member)], []),
        };

    private IEnumerable<ApiFinding> FindNew()
    {
        foreach (var group in _unrecorded.GroupBy(OutermostNew, StringComparer.Ordinal))
        {
            var member = group.First(member => member.Name == group.Key);
            yield return new ApiFinding(
                DiagnosticCatalog.MemberNotRecorded,
                FileOf(member),
                member.Range,
                [Full(member.Name), With(group.Count() - 1)]
            )
            {
                Record = new ApiChange([.. group.Select(LineOf)], []),
            };
        }
    }

    private IEnumerable<ApiFinding> FindGone()
    {
        foreach (var recorded in _gone)
        {
            var line = recorded.Line;
            if (IsInGone(line.Name))
                continue;
            if (NewNameOf(line) is not { } now)
            {
                yield return new ApiFinding(
                    DiagnosticCatalog.MemberRemoved,
                    NameOf(recorded),
                    line.Range,
                    [Full(line.Name), With(AllIn(line.Name).Count())]
                )
                {
                    Record = new ApiChange([], [line]),
                };
                continue;
            }

            IReadOnlyList<ApiLine> lines =
            [
                .. new[] { now.Member }
                    .Concat(_current.ContentsOf(now.Member))
                    .Where(member => !_recorded.Members.ContainsKey(member.Name))
                    .Select(LineOf),
            ];
            var renamed = new ApiLine(ApiLineKind.Renamed, line.Name, "", now.Member.Name, default);
            yield return new ApiFinding(
                DiagnosticCatalog.MemberRenamed,
                NameOf(recorded),
                line.Range,
                [Full(line.Name), Full(now.Member.Name), now.IsSame ? "the words are the same" : "most of the words are the same"]
            )
            {
                Record = new ApiChange(lines, [line]),
                Keep =
                    Forwarders.Check(new Forwarder(line.Name, now.Member.Name), path => _current.Has(path.ToString()))
                    == ForwarderFault.None
                        ? new ApiChange([.. lines, renamed], [line])
                        : null,
            };
        }
    }

    private NewName? NewNameOf(ApiLine line) => _newNames.Value.Find(line, [.. AllIn(line.Name)]);

    // The recorded members that a collection or a document contains.
    private IEnumerable<ApiLine> AllIn(string container)
    {
        if (container.IndexOf('.') >= 0)
            return _recorded.PassagesIn(container).Select(line => line.Line);
        return _recorded
            .Others.Where(line => ContainerOf(line.Line.Name) == container)
            .SelectMany(line => new[] { line.Line }.Concat(AllIn(line.Line.Name)));
    }

    // The outermost member that contains this one and is not recorded either.
    private string OutermostNew(CurrentMember member)
    {
        var outermost = member.Name;
        for (var name = member.Container; name.Length > 0; name = ContainerOf(name))
        {
            if (!_recorded.Members.ContainsKey(name))
                outermost = name;
        }

        return outermost;
    }

    private bool IsInGone(string name)
    {
        for (var container = ContainerOf(name); container.Length > 0; container = ContainerOf(container))
        {
            if (_recorded.Members.ContainsKey(container) && !_current.Has(container))
                return true;
        }

        return false;
    }

    private static string ContainerOf(string name) => MemberPath.Parse(name)?.Container ?? "";

    private static ApiLine LineOf(CurrentMember member) => ApiLine.OfMember(member.Name, member.Key);

    private static string FileOf(CurrentMember member) => member.File.Length > 0 ? member.File : ApiFile.Unshipped;

    private static string NameOf(RecordedLine line) => line.IsShipped ? ApiFile.Shipped : ApiFile.Unshipped;

    private static string With(int contained) =>
        contained == 0 ? ""
        : contained == 1 ? " (with its member)"
        : $" (with its {contained.ToString(CultureInfo.InvariantCulture)} members)";

    private string Full(string name) => $"{_className}.{name}";
}
