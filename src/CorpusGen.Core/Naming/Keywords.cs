namespace CorpusGen.Core.Naming;

/// <summary>The reserved keywords of C#. Contextual keywords, like `record`, are valid names.</summary>
public static class Keywords
{
    private static readonly HashSet<string> All = new(
        (
            "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum "
            + "event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long "
            + "namespace new null object operator out override params private protected public readonly ref return sbyte sealed short "
            + "sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual "
            + "void volatile while"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Returns true if a name is a keyword.</summary>
    public static bool Has(string name) => All.Contains(name);
}
