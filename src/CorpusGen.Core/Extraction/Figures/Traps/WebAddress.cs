using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.Traps;

/// <summary>"https://example.org/2019/12", "mail7@example.org": whatever stands in an address is part of it.</summary>
internal static class WebAddress
{
    public static int End(Sentence s, int at)
    {
        if (s.Touches(at) && at > 0) return at;
        var end = at + 1;
        var address = s.Says(at, "www") && s.Symbol(at + 1) == '.';
        for (; s.Touches(end); end++)
            address |= (s.Symbol(end) == '@' && s.Touches(end + 1)) || (s.Symbol(end) == ':' && s.Symbol(end + 1) == '/' && s.Symbol(end + 2) == '/');
        return address && end > at + 2 ? end : at;
    }
}
