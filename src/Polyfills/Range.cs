namespace System;

// What `text[1..]` and patterns of lists ask for.
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Range(Index start, Index end)
{
    public Index Start { get; } = start;

    public Index End { get; } = end;
}
