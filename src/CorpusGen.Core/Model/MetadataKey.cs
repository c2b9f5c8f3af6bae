using CorpusGen.Format;

namespace CorpusGen.Core.Model;

/// <summary>Compares metadata keys: `published-on`, `published_on`, `publishedOn` and `Published On` are the same key.</summary>
public static class MetadataKey
{
    /// <summary>True if two keys have the same letters and digits, ignoring case.</summary>
    public static bool Same(string one, string other)
    {
        var i = 0;
        var j = 0;
        for (; ; i++, j++)
        {
            while (i < one.Length && KeyFolding.IsJoint(one[i]))
                i++;
            while (j < other.Length && KeyFolding.IsJoint(other[j]))
                j++;
            if (i == one.Length || j == other.Length)
                return i == one.Length && j == other.Length;
            if (char.ToUpperInvariant(one[i]) != char.ToUpperInvariant(other[j]))
                return false;
        }
    }

    /// <summary>Returns the form in which equal keys are equal strings.</summary>
    public static string Folded(string key) => KeyFolding.Folded(key);
}
