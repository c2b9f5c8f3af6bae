using CorpusGen.Core.Model;

namespace CorpusGen.Core.Reading;

/// <summary>A stretch in its place: what a rule may look at.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Stretches">All its stretches.</param>
/// <param name="Index">Which one is asked about.</param>
/// <param name="Before">What the one before it was found to be; null for the first.</param>
internal readonly record struct PlainTextPlace(string Text, IReadOnlyList<Stretch> Stretches, int Index, BlockKind? Before)
{
    public Stretch Stretch => Stretches[Index];

    public ReadOnlySpan<char> Words => Stretch.Range.In(Text);

    public bool IsLast => Index == Stretches.Count - 1;

    public Stretch? Next => IsLast ? null : Stretches[Index + 1];

    /// <summary>True where the stretch is one line of at most so many characters.</summary>
    public bool IsShortLine(int most) => Stretch.Lines.Count == 1 && Stretch.Range.Length <= most;
}
