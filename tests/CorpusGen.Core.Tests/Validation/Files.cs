namespace CorpusGen.Core.Tests.Validation;

/// <summary>Files of the repository that tests read.</summary>
internal static class Files
{
    public static string Article => Read("seeds/000_dc684d5a7ef49d7d.txt");

    public static string Read(string name) => Pages.Page.TextOf(name);
}
