namespace CorpusGen.Core.Validation.Links;

/// <summary>Resolves the path of a link.</summary>
internal static class LinkPath
{
    /// <summary>Returns the path that a relative path means in a document; null if it leads out of the folders that are known.</summary>
    public static string? Resolve(string document, string path)
    {
        var folders = document.Split('/').ToList();
        folders.RemoveAt(folders.Count - 1);
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".")
                continue;
            if (part != "..")
                folders.Add(part);
            else if (folders.Count > 0 && folders[folders.Count - 1] is not ("" or "." or ".."))
                folders.RemoveAt(folders.Count - 1);
            else
                return null;
        }

        return string.Join("/", folders);
    }
}
