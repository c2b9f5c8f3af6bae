namespace CorpusGen.Search;

/// <summary>The documents that a part of a query finds, in order, each with how often. Stands before the first until it is moved.</summary>
internal abstract class Matches
{
    /// <summary>Behind the last document.</summary>
    public const int End = int.MaxValue;

    /// <summary>The document it stands at.</summary>
    public int Document { get; protected set; } = -1;

    /// <summary>How often the document has what is asked for.</summary>
    public int Frequency { get; protected set; }

    /// <summary>Moves to the first document from a given one on; stays where it stands there or behind.</summary>
    public abstract void MoveTo(Bytes data, int document);
}

/// <summary>What finds nothing.</summary>
internal sealed class NoMatches : Matches
{
    public NoMatches() => Document = End;

    public override void MoveTo(Bytes data, int document) { }
}
