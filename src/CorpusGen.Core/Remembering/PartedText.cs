using System.Globalization;

namespace CorpusGen.Core.Remembering;

/// <summary>A text with parts of any content: a line with the lengths of some parts, these parts, and the next line.</summary>
internal static class PartedText
{
    /// <summary>Writes parts that belong together.</summary>
    public static void Write(IReadOnlyCollection<string> parts, Action<string> write)
    {
        write(string.Join(" ", parts.Select(part => part.Length.ToString(CultureInfo.InvariantCulture))) + "\n");
        foreach (var part in parts)
            write(part);
    }

    /// <summary>Returns the parts that belong together, in order.</summary>
    /// <param name="text">What <see cref="Write"/> wrote.</param>
    /// <param name="count">The number of parts that belong together.</param>
    /// <exception cref="FormatException">The text is damaged.</exception>
    public static IEnumerable<string[]> Read(string text, int count)
    {
        var at = 0;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            var lengths = end < 0 ? [] : text.Substring(at, end - at).Split(' ');
            if (lengths.Length != count)
                throw new FormatException($"The file has no lengths at {at}.");
            at = end + 1;
            var parts = new string[count];
            for (var i = 0; i < parts.Length; i++)
            {
                var length = int.Parse(lengths[i], NumberStyles.None, CultureInfo.InvariantCulture);
                if (length > text.Length - at)
                    throw new FormatException($"The file ends inside the text at {at}.");
                parts[i] = text.Substring(at, length);
                at += length;
            }

            yield return parts;
        }
    }
}
