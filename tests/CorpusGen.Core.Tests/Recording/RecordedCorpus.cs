using CorpusGen.Core.Model;
using CorpusGen.Core.Recording;
using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Tests.Recording;

/// <summary>A corpus, and the two files that record its members.</summary>
internal sealed record RecordedCorpus(string Shipped, string Unshipped, params (string Path, string Text)[] Texts)
{
    public const string ClassName = "Corpus";

    /// <summary>Gets the members of the corpus.</summary>
    public CurrentApi Current => CurrentApi.Of(Texts.Select(text => MembersOf(text.Path, text.Text)), MemberPolicy.BySize);

    /// <summary>Gets the recorded members.</summary>
    public RecordedApi Recorded => RecordedApi.Of(ApiFile.Read(Shipped, ClassName), ApiFile.Read(Unshipped, ClassName));

    /// <summary>Gets the findings.</summary>
    public IReadOnlyList<ApiFinding> Findings => ApiComparison.Compare(Recorded, Current, ClassName);

    /// <summary>Gets the findings as a build prints them, without their places.</summary>
    public IEnumerable<string> Messages => Findings.Select(finding => $"{finding.Definition.Id}: {finding.Message}");

    /// <summary>A corpus whose members are all in the shipped file.</summary>
    public static RecordedCorpus Released(params (string Path, string Text)[] texts)
    {
        var recorded = new RecordedCorpus("", "", texts).RecordAll();
        return recorded with { Shipped = recorded.Unshipped, Unshipped = "" };
    }

    /// <summary>The corpus after a release of all changes.</summary>
    public RecordedCorpus Release()
    {
        var (shipped, unshipped) = ApiFileEdit.Ship(Shipped, Unshipped, ClassName);
        return this with { Shipped = shipped, Unshipped = unshipped };
    }

    /// <summary>The corpus after the fixes of all findings.</summary>
    public RecordedCorpus RecordAll(bool keep = false) =>
        Apply(ApiChange.Join(Findings.Select(finding => (keep ? finding.Keep : null) ?? finding.Record).OfType<ApiChange>()));

    /// <summary>The corpus after a change of the unshipped file. The change is passed as text, as a diagnostic passes it.</summary>
    public RecordedCorpus Apply(ApiChange change) =>
        this with
        {
            Unshipped = ApiFileEdit.Apply(
                ApiFile.Read(Shipped, ClassName),
                Unshipped,
                ClassName,
                ApiChange.Read(change.Write(ClassName), ClassName)
            ),
        };

    private static DocumentMembers MembersOf(string path, string text)
    {
        var folders = path.Split('/');
        return DocumentMembers.Of(CorpusCompiler.Read(new CorpusFile(path, folders.Length > 2 ? folders[1] : "Documents", ""), text));
    }
}
