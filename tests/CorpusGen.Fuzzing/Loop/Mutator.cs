namespace CorpusGen.Fuzzing.Loop;

/// <summary>Creates texts from other texts with one to eight changes each. A seed determines all changes.</summary>
internal sealed class Mutator(int seed, int most)
{
    private readonly Random _random = new(seed);

    /// <summary>A text made of those that are kept.</summary>
    public string Next(IReadOnlyList<string> kept)
    {
        var text = kept[_random.Next(kept.Count)];
        if (text.Length > most)
            text = Stretch(text, most);
        for (var changes = 1 << _random.Next(4); changes > 0; changes--)
            text = Change(text, kept);
        return text.Length > most ? text[..most] : text;
    }

    private string Change(string text, IReadOnlyList<string> kept)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, 1 << _random.Next(10));
        return _random.Next(10) switch
        {
            0 or 1 or 2 => text.Insert(at, Tokens.All[_random.Next(Tokens.All.Length)]),
            3 => text.Insert(at, string.Concat(Enumerable.Repeat(Tokens.All[_random.Next(Tokens.All.Length)], 1 << _random.Next(8)))),
            4 => text.Remove(at, length),
            5 => text.Insert(at, string.Concat(Enumerable.Repeat(text.Substring(at, Math.Min(length, 64)), _random.Next(16)))),
            6 => text.Remove(at, length).Insert(_random.Next(text.Length - length + 1), text.Substring(at, length)),
            7 => text.Insert(at, Stretch(kept[_random.Next(kept.Count)], 256)),
            8 => at < text.Length
                ? text.Remove(at, 1).Insert(at, ((char)_random.Next(_random.Next(4) == 0 ? 0x10000 : 0x80)).ToString())
                : text,
            _ => text.Remove(at, length).Insert(at, Tokens.All[_random.Next(Tokens.All.Length)]),
        };
    }

    private string Stretch(string text, int longest)
    {
        var length = Math.Min(text.Length, _random.Next(longest + 1));
        return text.Substring(_random.Next(text.Length - length + 1), length);
    }
}
