namespace CorpusGen.Core.Tests.Validation;

/// <summary>Files of the repository that tests of the rules read.</summary>
internal static class Files
{
    public static string Article => Read("quotes/Article.txt");

    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Files).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
