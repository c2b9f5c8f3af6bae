namespace CorpusGen.Core.Model;

/// <summary>Which file a document is read from, and what its project says of it.</summary>
/// <param name="Path">The path from the project's folder, with '/' between its parts: the same on every machine.</param>
/// <param name="Collection">The name of the collection the document belongs to.</param>
/// <param name="Name">The member name the project asks for; empty where it asks for none.</param>
public sealed record CorpusFile(string Path, string Collection = "Documents", string Name = "")
{
    /// <summary>The name of the file without its extension.</summary>
    public string Stem
    {
        get
        {
            var name = Path.Substring(Path.LastIndexOf('/') + 1);
            var dot = name.LastIndexOf('.');
            return dot > 0 ? name.Substring(0, dot) : name;
        }
    }
}
