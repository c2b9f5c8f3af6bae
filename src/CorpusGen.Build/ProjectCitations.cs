using CorpusGen.Core.Citations;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>The citations of a project, as far as they can be read without a compiler.</summary>
internal sealed class ProjectCitations
{
    private readonly CorpusSettings _settings;
    private readonly BuildMemory _memory;
    private readonly StoredFiles _stored;
    private readonly List<CheckedFile> _files;
    private readonly Lazy<Dictionary<string, ResolvedPlace>> _proved;
    private readonly Lazy<CitationCorpus> _corpus;
    private readonly Lazy<List<Claim>> _claims;

    public ProjectCitations(
        ITaskItem[] files,
        ITaskItem[] code,
        string projectFolder,
        CorpusSettings settings,
        BuildMemory memory,
        StoredFiles stored
    )
    {
        (_settings, _memory, _stored) = (settings, memory, stored);
        _files = CheckedFiles.Read(files, projectFolder);
        var citing = CompilerOnly.Citing(code, projectFolder).ToList();
        var words = citing.ConvertAll(text => CitedLiterals.Read(text, settings.ClassName));
        Words = words.TrueForAll(cited => cited is not null) ? [.. words.SelectMany(cited => cited!)] : null;
        _corpus = new(() => new CitationCorpus(Included().Select(text => text.Document!.Document)));
        _claims = new(() => [.. _files.SelectMany(ReadClaims)]);
        _proved = new(Prove);
    }

    /// <summary>Gets a value that is true if the code may cite the corpus.</summary>
    public bool AreInCode => Words is not { Count: 0 };

    /// <summary>Gets the words that the code cites; null if only the compiler can read them.</summary>
    public IReadOnlyList<string>? Words { get; }

    /// <summary>Gets a text that is different if the files whose citations are checked have changed.</summary>
    public string Files => string.Join("\n", _files.Select(file => file.Path + "\n" + file.Text));

    /// <summary>
    /// Gets the places of the words that the code cites; null if not all of them are proved, or a rule of proving fails, which the compiler
    /// reports.
    /// </summary>
    public Dictionary<string, ResolvedPlace>? Places
    {
        get
        {
            try
            {
                var proved = _proved.Value;
                return Words is not null && Words.All(proved.ContainsKey)
                    ? Words.Distinct(StringComparer.Ordinal).ToDictionary(words => words, words => proved[words], StringComparer.Ordinal)
                    : null;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return null;
            }
        }
    }

    /// <summary>Returns the findings in the files whose citations are checked.</summary>
    public IEnumerable<BuildFinding> Check() =>
        _claims
            .Value.Where(claim => !IsProved(claim.Citation.Claim))
            .Select(claim => CheckedFiles.Check(claim.Path, claim.Document, claim.Citation, _corpus.Value))
            .OfType<BuildFinding>();

    private IEnumerable<Claim> ReadClaims(CheckedFile file, int number)
    {
        var document = file.Read(_memory, $"checked.{number}");
        return MarkdownCitations.Read(document, _corpus.Value).Select(citation => new Claim(file.Path, document, citation));
    }

    private bool IsProved(CitationClaim claim) =>
        claim.Speaker is null
        && _proved.Value.TryGetValue(claim.Words, out var place)
        && (claim.In is null || claim.In == place.Path)
        && claim.CitedBy != place.Path;

    private Dictionary<string, ResolvedPlace> Prove()
    {
        var proof = new CitationProof(_claims.Value.Select(claim => claim.Citation.Claim.Words).Concat(Words ?? []));
        var texts = Included().ToArray();
        var known = _memory.Read("citations", proof.Key) is { } bytes ? RememberedCitations.Read(bytes) : [];
        var found = new EquatableArray<FoundWords>[texts.Length];
        Parallel.For(
            0,
            texts.Length,
            i => found[i] = known.TryGetValue(texts[i].Key, out var before) ? before : proof.Search(texts[i].Document!.Document)
        );
        if (known.Count != texts.Length || !Array.TrueForAll(texts, text => known.ContainsKey(text.Key)))
            _memory.Write("citations", proof.Key, RememberedCitations.Write([.. texts.Select((text, i) => (text.Key, found[i]))]));
        return proof.Prove(found.SelectMany(words => words));
    }

    private IEnumerable<ReadText> Included() =>
        _stored.Texts.Where(text => text.Document is { } read && !(_settings.ExcludesDrafts && UsageStatus.IsDraft(read.Document)));

    private sealed record Claim(string Path, Document Document, LocatedCitation Citation);
}
