namespace CorpusGen.Core.Model;

/// <summary>Keys are the same however their words are joined: `published-on`, `published_on`, `publishedOn`, `Published On`.</summary>
public static class MetadataKey
{
    /// <summary>True where two keys have the same letters and digits, without regard to case.</summary>
    public static bool Same(string one, string other)
    {
        var i = 0;
        var j = 0;
        for (; ; i++, j++)
        {
            while (i < one.Length && IsJoint(one[i]))
                i++;
            while (j < other.Length && IsJoint(other[j]))
                j++;
            if (i == one.Length || j == other.Length)
                return i == one.Length && j == other.Length;
            if (char.ToUpperInvariant(one[i]) != char.ToUpperInvariant(other[j]))
                return false;
        }
    }

    /// <summary>The form in which equal keys are equal strings.</summary>
    public static string Folded(string key) => new([.. key.Where(c => !IsJoint(c)).Select(char.ToUpperInvariant)]);

    private static bool IsJoint(char c) => c is '-' or '_' or ' ' or '.';
}
