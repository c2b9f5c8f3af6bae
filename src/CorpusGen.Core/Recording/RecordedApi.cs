using CorpusGen.Core.Compilation;

namespace CorpusGen.Core.Recording;

/// <summary>A line with the file that contains it.</summary>
/// <param name="Line">The line.</param>
/// <param name="IsShipped">True if it is in the shipped file.</param>
public sealed record RecordedLine(ApiLine Line, bool IsShipped);

/// <summary>The members that both files record together. The unshipped file changes the shipped one.</summary>
public sealed class RecordedApi
{
    private readonly Dictionary<string, RecordedLine> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _gone = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RecordedLine>> _passages = new(StringComparer.Ordinal);
    private readonly List<RecordedLine> _others = [];

    private RecordedApi(ApiFile shipped, ApiFile unshipped)
    {
        Shipped = shipped;
        Unshipped = unshipped;
    }

    /// <summary>Gets the file with the members of the last release.</summary>
    public ApiFile Shipped { get; }

    /// <summary>Gets the file with the changes since.</summary>
    public ApiFile Unshipped { get; }

    /// <summary>Gets the recorded members by their paths.</summary>
    public IReadOnlyDictionary<string, RecordedLine> Members => _members;

    /// <summary>Gets the recorded members that are not passages of a document.</summary>
    public IReadOnlyList<RecordedLine> Others => _others;

    /// <summary>Gets the paths of the documents whose passages are recorded.</summary>
    public IEnumerable<string> Documents => _passages.Keys;

    /// <summary>Returns the recorded passages of a document.</summary>
    /// <param name="document">The path of the document.</param>
    public IReadOnlyList<RecordedLine> PassagesIn(string document) => _passages.TryGetValue(document, out var lines) ? lines : [];

    /// <summary>Gets the lines that say again what another one has said: the same member in one file, or unchanged in both.</summary>
    public IReadOnlyList<(RecordedLine Again, RecordedLine First)> Duplicates { get; private set; } = [];

    /// <summary>Gets the removed members, with the keys of their words, and the members whose old names are kept.</summary>
    public IReadOnlyList<RecordedLine> Changes { get; private set; } = [];

    /// <summary>Gets the old names that are kept. A later line can remove one that was shipped.</summary>
    public IEnumerable<Forwarder> Forwarders =>
        Changes
            .Where(change => change.Line.Kind == ApiLineKind.Renamed && !IsEnded(change))
            .Select(change => new Forwarder(change.Line.Name, change.Line.NewName));

    /// <summary>Merges the two files.</summary>
    public static RecordedApi Of(ApiFile shipped, ApiFile unshipped)
    {
        var api = new RecordedApi(shipped, unshipped);
        var duplicates = new List<(RecordedLine, RecordedLine)>();
        var changes = new Dictionary<(ApiLineKind, string), RecordedLine>();
        foreach (var line in Of(shipped, isShipped: true).Concat(Of(unshipped, isShipped: false)))
        {
            if (line.Line.Kind != ApiLineKind.Member)
            {
                if (changes.TryGetValue((line.Line.Kind, line.Line.Name), out var known))
                    duplicates.Add((line, known));
                else
                    changes.Add((line.Line.Kind, line.Line.Name), line);
            }
            else if (!api._members.TryGetValue(line.Line.Name, out var first))
            {
                api._members.Add(line.Line.Name, line);
            }
            else if (first.IsShipped == line.IsShipped || first.Line.Key == line.Line.Key)
            {
                duplicates.Add((line, first));
            }
            else
            {
                // The words changed after the release.
                api._members[line.Line.Name] = line;
            }
        }

        api.Changes = [.. changes.Values];
        api.Duplicates = duplicates;
        api.Remove();
        api.Group();
        return api;
    }

    // A member that is removed or renamed is no longer recorded, with all that it contains. A member that is removed and then added again
    // is in the unshipped file.
    private void Remove()
    {
        foreach (var change in Changes)
            _gone.Add(change.Line.Name);
        if (_gone.Count == 0)
            return;
        foreach (var pair in _members.Where(pair => pair.Value.IsShipped && IsRemoved(pair.Key)).ToList())
            _members.Remove(pair.Key);
    }

    private void Group()
    {
        foreach (var member in _members.Values)
        {
            var document = MemberPath.DocumentOf(member.Line.Name);
            if (document.Length == 0)
                _others.Add(member);
            else if (_passages.TryGetValue(document, out var known))
                known.Add(member);
            else
                _passages.Add(document, [member]);
        }
    }

    private bool IsRemoved(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
        {
            if (_gone.Contains(name.Substring(0, end)))
                return true;
        }

        return false;
    }

    private bool IsEnded(RecordedLine renamed) =>
        renamed.IsShipped && Changes.Any(change => change.Line.Kind == ApiLineKind.Removed && change.Line.Name == renamed.Line.Name);

    private static IEnumerable<RecordedLine> Of(ApiFile file, bool isShipped) =>
        file.Lines.Select(line => new RecordedLine(line, isShipped));
}
