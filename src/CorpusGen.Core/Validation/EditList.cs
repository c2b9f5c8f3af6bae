using System.Globalization;
using System.Text;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>
/// Converts edits to a string, as a property of a diagnostic, from which the code fix reads them: "12 1 1 “" replaces one character at
/// 12 by one.
/// </summary>
public static class EditList
{
    /// <summary>Writes edits.</summary>
    public static string Write(IEnumerable<TextEdit> edits)
    {
        var list = new StringBuilder();
        foreach (var edit in edits)
        {
            list.Append(FormattableString.Invariant($"{edit.Range.Start} {edit.Range.Length} {edit.Replacement.Length} "))
                .Append(edit.Replacement);
        }

        return list.ToString();
    }

    /// <summary>Reads the edits in a string that <see cref="Write"/> returned.</summary>
    public static IReadOnlyList<TextEdit> Read(string list)
    {
        var edits = new List<TextEdit>();
        var i = 0;
        while (i < list.Length)
        {
            var range = new TextRange(Number(list, ref i), Number(list, ref i));
            var length = Number(list, ref i);
            edits.Add(new TextEdit(range, list.Substring(i, length)));
            i += length;
        }

        return edits;
    }

    private static int Number(string list, ref int i)
    {
        var end = list.IndexOf(' ', i);
        var number = int.Parse(list.Substring(i, end - i), NumberStyles.None, CultureInfo.InvariantCulture);
        i = end + 1;
        return number;
    }
}
