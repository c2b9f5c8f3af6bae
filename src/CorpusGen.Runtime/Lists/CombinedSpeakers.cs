using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The speakers of several corpora, each name once, in order of their names.</summary>
internal sealed class CombinedSpeakers(CorpusIndex[] corpora) : CorpusList<Speaker>
{
    private Speaker[]? _speakers;

    public override int Count => All.Length;

    public override Speaker this[int index] => (uint)index < (uint)All.Length ? All[index] : throw NoSuchPlace(index);

    private Speaker[] All =>
        _speakers ??= [
            .. corpora
                .SelectMany(corpus => Enumerable.Range(0, corpus.CountOfSpeakers).Select(i => (corpus.SpeakerAt(i).Name, Corpus: corpus)))
                .GroupBy(speaker => speaker.Name, speaker => speaker.Corpus, StringComparer.Ordinal)
                .OrderBy(speaker => speaker.Key, StringComparer.Ordinal)
                .Select(speaker => new Speaker([.. speaker], speaker.Key, null)),
        ];
}
