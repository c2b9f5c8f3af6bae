using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>"https://example.org/2019/12", "mail7@example.org": whatever is in an address is part of it.</summary>
internal static class WebAddress
{
    public static void Take(FigureSentence s)
    {
        var at = 0;
        while (at < s.Count)
        {
            var end = at + 1;
            var address = s.Is(at, "www") && s.Symbol(at + 1) == '.';
            for (; s.Touches(end); end++)
            {
                address |=
                    (s.Symbol(end) == '@' && s.Touches(end + 1))
                    || (s.Symbol(end) == ':' && s.Symbol(end + 1) == '/' && s.Symbol(end + 2) == '/');
            }

            if (address && end > at + 2)
                s.Take(at, end, Claim.NonQuantity);
            at = end;
        }
    }
}
