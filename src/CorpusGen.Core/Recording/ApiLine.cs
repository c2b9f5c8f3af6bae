using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Recording;

/// <summary>The kinds of lines in a file of recorded members.</summary>
public enum ApiLineKind
{
    /// <summary>A member, with the key of its words.</summary>
    Member,

    /// <summary>A member of the shipped file that is removed.</summary>
    Removed,

    /// <summary>A member that is renamed, and whose old name is kept.</summary>
    Renamed,
}

/// <summary>A line of a file of recorded members.</summary>
/// <param name="Kind">The kind of line.</param>
/// <param name="Name">The member's path below the corpus class: `Documents.Harbour`.</param>
/// <param name="Key">The key of its words; empty for none.</param>
/// <param name="NewName">The path of a renamed member; empty otherwise.</param>
/// <param name="Range">The range of the line in its file, without the end of the line.</param>
public sealed record ApiLine(ApiLineKind Kind, string Name, string Key, string NewName, TextRange Range)
{
    /// <summary>The start of a line with a removed member, as in the files of Microsoft.CodeAnalysis.PublicApiAnalyzers.</summary>
    public const string RemovedMark = "*REMOVED*";

    /// <summary>The start of a line with a renamed member.</summary>
    public const string RenamedMark = "*RENAMED*";

    private const string Arrow = " -> ";

    /// <summary>Creates the line of a member.</summary>
    public static ApiLine OfMember(string name, string key) => new(ApiLineKind.Member, name, key, "", default);

    /// <summary>Returns true if a text is a key.</summary>
    public static bool IsKey(string text) => ContentHash.IsKey(text);

    /// <summary>Parses a line. Returns null and a reason if it is not valid; null and an empty reason for a comment.</summary>
    /// <param name="text">The line without its end.</param>
    /// <param name="className">The name of the corpus class, with which every name begins.</param>
    /// <param name="start">The offset of the line in its file.</param>
    /// <param name="reason">The reason why the line is not valid, or empty.</param>
    public static ApiLine? Parse(string text, string className, int start, out string reason)
    {
        reason = "";
        var range = new TextRange(start, text.Length);
        var line = text.Trim();
        if (line.Length == 0 || line[0] == '#')
            return null;
        if (IsConflictMark(line))
        {
            reason = "it is a mark of a merge conflict; merge the file";
            return null;
        }

        if (line.StartsWith(RenamedMark, StringComparison.Ordinal))
        {
            var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
            if (arrow < 0)
            {
                reason = $"after '{RenamedMark}' come the old name, '{Arrow.Trim()}' and the new name";
                return null;
            }

            var old = NameOf(line.Substring(RenamedMark.Length, arrow - RenamedMark.Length).Trim(), className, ref reason);
            var now = NameOf(line.Substring(arrow + Arrow.Length).Trim(), className, ref reason);
            return reason.Length > 0 ? null : new ApiLine(ApiLineKind.Renamed, old, "", now, range);
        }

        var isRemoved = line.StartsWith(RemovedMark, StringComparison.Ordinal);
        var member = isRemoved ? line.Substring(RemovedMark.Length).TrimStart() : line;
        var space = member.IndexOfAny([' ', '\t']);
        var key = space < 0 ? "" : member.Substring(space).TrimStart();
        var name = NameOf(space < 0 ? member : member.Substring(0, space), className, ref reason);
        if (reason.Length == 0 && key.Length > 0 && !IsKey(key))
            reason = $"'{key}' is not a key of {ContentHash.KeyLength} letters and digits";
        return reason.Length > 0 ? null : new ApiLine(isRemoved ? ApiLineKind.Removed : ApiLineKind.Member, name, key, "", range);
    }

    /// <summary>Returns the line as it is written.</summary>
    public string Write(string className) =>
        Kind switch
        {
            ApiLineKind.Renamed => $"{RenamedMark}{className}.{Name}{Arrow}{className}.{NewName}",
            ApiLineKind.Removed => $"{RemovedMark}{className}.{Name}{Spaced(Key)}",
            _ => $"{className}.{Name}{Spaced(Key)}",
        };

    private static string Spaced(string key) => key.Length == 0 ? "" : " " + key;

    private static bool IsConflictMark(string line) =>
        line.StartsWith("<<<<<<<", StringComparison.Ordinal)
        || line.StartsWith("=======", StringComparison.Ordinal)
        || line.StartsWith("|||||||", StringComparison.Ordinal)
        || line.StartsWith(">>>>>>>", StringComparison.Ordinal);

    private static string NameOf(string text, string className, ref string reason)
    {
        if (!text.StartsWith(className, StringComparison.Ordinal) || text.Length < className.Length + 2 || text[className.Length] != '.')
        {
            reason = $"the name of a member begins with '{className}.'";
            return "";
        }

        return text.Substring(className.Length + 1);
    }
}
