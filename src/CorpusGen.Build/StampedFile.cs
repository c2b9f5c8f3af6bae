using System.Globalization;
using System.Security.Cryptography;

namespace CorpusGen.Build;

/// <summary>A text in a stamp: a line with its length and time, the hash of its content or a hyphen, and its place in the corpus.</summary>
/// <param name="Path">Its path on this machine.</param>
/// <param name="State">Its length and time.</param>
/// <param name="Place">Its collection, name, syntaxes and path in the corpus.</param>
/// <param name="IsYoung">True if it may be written again without another time.</param>
internal sealed record StampedFile(string Path, string State, string Place, bool IsYoung)
{
    /// <summary>Reads the state of a text.</summary>
    /// <param name="file">The text.</param>
    /// <param name="young">The time from which on a text is young.</param>
    public static StampedFile Of(ProjectFile file, DateTime young)
    {
        var there = new FileInfo(file.Path);
        var length = there.Exists ? there.Length : -1;
        var ticks = there.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture);
        return new StampedFile(
            file.Path,
            FormattableString.Invariant($"{length} {ticks} "),
            $" {file.File.Collection} {file.File.Name} {file.File.Syntax} {file.File.Path}".Replace('\n', ' '),
            there.LastWriteTimeUtc >= young
        );
    }

    /// <summary>Returns the hash of a content.</summary>
    public static string HashOf(byte[] content)
    {
        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(content));
    }

    /// <summary>Returns true if the line is that of this text, whatever its hash is.</summary>
    public bool IsListed(string line) =>
        line.Length > State.Length + Place.Length
        && line.StartsWith(State, StringComparison.Ordinal)
        && line.EndsWith(Place, StringComparison.Ordinal)
        && HashIn(line).IndexOf(' ') < 0;

    /// <summary>Returns the hash in the line of this text.</summary>
    public string HashIn(string line) => line.Substring(State.Length, line.Length - State.Length - Place.Length);

    /// <summary>Returns true if the text has a content with the hash.</summary>
    public bool HasContent(string hash)
    {
        try
        {
            return HashOf(File.ReadAllBytes(Path)) == hash;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
