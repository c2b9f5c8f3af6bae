namespace CorpusGen.Format;

/// <summary>Folds metadata keys: `published-on`, `published_on`, `publishedOn` and `Published On` are the same key.</summary>
internal static class KeyFolding
{
    /// <summary>Returns the form in which equal keys are equal strings.</summary>
    public static string Folded(string key) => new([.. key.Where(c => !IsJoint(c)).Select(char.ToUpperInvariant)]);

    /// <summary>True for a character that joins the words of a key and does not count.</summary>
    public static bool IsJoint(char c) => c is '-' or '_' or ' ' or '.';
}
