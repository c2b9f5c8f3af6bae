namespace CorpusGen.Core.Tests.Validation;

/// <summary>Files of the repository that tests of the rules read.</summary>
internal static class Files
{
    public static string Article => Read("seeds/000_dc684d5a7ef49d7d.txt");

    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Files).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
