using System.Runtime.CompilerServices;
using CorpusGen.Core;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Analysis.Citations;

/// <summary>The corpus of a compilation as citations see it. Nothing is read before the first citation.</summary>
internal sealed class CitedCorpus
{
    private const int MostKept = 8;

    // The corpora of the last compilations: an edit in code leaves the texts as they are, and with them the results.
    private static readonly LinkedList<(IReadOnlyList<Document> Documents, IReadOnlyList<Document> Drafts, CitationCorpus Corpus)> Kept =
        new();

    private readonly AnalyzerOptions _options;
    private readonly CorpusSettings _settings;
    private readonly Lazy<IReadOnlyList<ReadDocument>> _read;
    private readonly Lazy<CitationCorpus> _corpus;
    private readonly Lazy<CorpusMap> _map;
    private readonly HashSet<string> _checked;

    // An edit in code leaves the options and the files of a project as they are.
    private static readonly ConditionalWeakTable<AnalyzerConfigOptionsProvider, CitedCorpus> ByOptions = new();

    /// <summary>Returns the corpus of a compilation: that of the last one if options and files are the same.</summary>
    public static CitedCorpus Of(AnalyzerOptions options)
    {
        var known = ByOptions.GetValue(options.AnalyzerConfigOptionsProvider, _ => new CitedCorpus(options));
        return known._options.AdditionalFiles.Equals(options.AdditionalFiles) ? known : new CitedCorpus(options);
    }

    private CitedCorpus(AnalyzerOptions options)
    {
        _options = options;
        _settings = ProjectSettings.Of(options.AnalyzerConfigOptionsProvider);
        _checked = new(ProjectSettings.CheckedFiles(options.AnalyzerConfigOptionsProvider), StringComparer.OrdinalIgnoreCase);
        _read = new(ReadAll);
        _corpus = new(Find);
        _map = new(() => CorpusCompiler.CreateMap(Included().Select(read => read.Head), _settings.BuildDate, _settings.Members));
    }

    /// <summary>Gets the documents.</summary>
    public CitationCorpus Documents => _corpus.Value;

    /// <summary>Gets the names of the documents.</summary>
    public CorpusMap Map => _map.Value;

    /// <summary>Gets the name of the corpus class.</summary>
    public string ClassName => _settings.ClassName;

    /// <summary>
    /// Gets the citations that the build has proved, by their words; null if the analyzer is to check them. If it is not null, the analyzer
    /// has no documents.
    /// </summary>
    public IReadOnlyDictionary<string, ResolvedPlace>? Proved => Archive is { } archive ? archive.Proved : null;

    /// <summary>Returns true if the citations of a file are to be checked here. A build that judges the texts has checked them.</summary>
    public bool IsChecked(AdditionalText file) => !_settings.IsJudged && _checked.Contains(file.Path);

    /// <summary>Returns the path of a file from the project's folder.</summary>
    public string PathOf(AdditionalText file) => CorpusFiles.PathOf(((file, _options.AnalyzerConfigOptionsProvider), _settings));

    /// <summary>Returns a document with the names of its content; null if it is not in the corpus.</summary>
    public ReadDocument? Find(Document document) => _read.Value.FirstOrDefault(read => ReferenceEquals(read.Document, document));

    private IEnumerable<ReadDocument> Included() => _read.Value.Where(read => !IsExcluded(read));

    private bool IsExcluded(ReadDocument read) => _settings.ExcludesDrafts && UsageStatus.IsDraft(read.Document);

    private CitationCorpus Find()
    {
        IReadOnlyList<Document> documents = [.. Included().Select(read => read.Document)];
        IReadOnlyList<Document> drafts = [.. _read.Value.Where(IsExcluded).Select(read => read.Document)];
        lock (Kept)
        {
            foreach (var kept in Kept)
            {
                if (AreSame(kept.Documents, documents) && AreSame(kept.Drafts, drafts))
                    return kept.Corpus;
            }

            var corpus = new CitationCorpus(documents, drafts);
            Kept.AddFirst((documents, drafts, corpus));
            if (Kept.Count > MostKept)
                Kept.RemoveLast();
            return corpus;
        }
    }

    private static bool AreSame(IReadOnlyList<Document> one, IReadOnlyList<Document> other)
    {
        if (one.Count != other.Count)
            return false;
        for (var i = 0; i < one.Count; i++)
        {
            if (!ReferenceEquals(one[i], other[i]))
                return false;
        }

        return true;
    }

    private ArchivedTexts? Archive =>
        _options.AdditionalFiles.FirstOrDefault(file => ArchivedTexts.IsArchive(file, _settings)) is { } archive
            ? ArchivedTexts.Of(archive, CancellationToken.None)
            : null;

    private IReadOnlyList<ReadDocument> ReadAll()
    {
        if (Archive is { } archive)
            return archive.Documents;
        var provider = _options.AnalyzerConfigOptionsProvider;
        return
        [
            .. _options
                .AdditionalFiles.Select(file => CorpusFiles.Choose(((file, provider), _settings), CancellationToken.None))
                .Where(chosen => chosen is not null)
                .Select(chosen => ReadFile.Of(chosen!, CancellationToken.None).Document)
                .OfType<ReadDocument>(),
        ];
    }
}
