namespace CorpusGen.Search;

/// <summary>
/// Iterates over the documents that match a clause, in order, with the number of matches in each. Is before the first document until
/// <see cref="MoveTo"/> is called.
/// </summary>
internal abstract class Matches
{
    /// <summary>The value of <see cref="Document"/> after the last document.</summary>
    public const int End = int.MaxValue;

    /// <summary>Gets the current document; -1 before the first.</summary>
    public int Document { get; protected set; } = -1;

    /// <summary>Gets the number of matches in the current document.</summary>
    public int Frequency { get; protected set; }

    /// <summary>Moves to the first document at or after a given one. Does nothing if the current document already is.</summary>
    public abstract void MoveTo(Bytes data, int document);
}

/// <summary>No matches.</summary>
internal sealed class NoMatches : Matches
{
    public NoMatches() => Document = End;

    public override void MoveTo(Bytes data, int document) { }
}
