using CorpusGen.Format;

namespace CorpusGen.Core.Naming;

/// <summary>A short name for a content: the same on every machine, in every year.</summary>
public static class ContentHash
{
    private const string Digits = "abcdefghjkmnpqrstvwxyz0123456789";

    /// <summary>The length of a key.</summary>
    public const int KeyLength = 7;

    /// <summary>Hashes a text to 64 bits (FNV-1a over its UTF-16 code units).</summary>
    public static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }

    /// <summary>Seven letters and digits of the hash: 35 bits, so that one pair in 34 billion is alike.</summary>
    public static string Key(string text)
    {
        var hash = Of(text);
        return Written(hash ^ (hash >> 32), KeyLength);
    }

    /// <summary>Returns true if a text can be a key.</summary>
    public static bool IsKey(string text)
    {
        foreach (var c in text)
        {
            if (Digits.IndexOf(c) < 0)
                return false;
        }

        return text.Length == KeyLength;
    }

    /// <summary>Returns the whole hash, in thirteen letters and digits.</summary>
    public static string Whole(string text) => Written(Of(text), StoredFormat.HashLength);

    private static string Written(ulong hash, int length)
    {
        var name = new char[length];
        for (var i = 0; i < name.Length; i++, hash >>= 5)
            name[i] = Digits[(int)(hash & 31)];
        return new string(name);
    }
}
