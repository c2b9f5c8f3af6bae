using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Settings;

namespace CorpusGen.Generator.Analysis;

/// <summary>Keeps the names of a corpus while the heads of its documents are equal, which most edits of a text leave them.</summary>
internal sealed class KeptNames
{
    private Tuple<IReadOnlyList<DocumentHead>, MemberPolicy, CorpusMap>? _last;

    /// <summary>Returns the names for the heads of all documents.</summary>
    public CorpusMap Of(IReadOnlyList<DocumentHead> heads, MemberPolicy policy)
    {
        if (_last is { } last && last.Item2 == policy && last.Item1.SequenceEqual(heads))
            return last.Item3;
        var map = CorpusCompiler.CreateMap(heads, members: policy);
        _last = Tuple.Create(heads, policy, map);
        return map;
    }
}
