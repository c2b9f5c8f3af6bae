using System.Diagnostics;

namespace CorpusGen;

/// <summary>Shows the items of a list in a debugger.</summary>
internal sealed class CorpusListDebugView<T>(CorpusList<T> list)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items => [.. list];
}
