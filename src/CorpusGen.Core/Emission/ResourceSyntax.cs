namespace CorpusGen.Core.Emission;

/// <summary>
/// Writes the file that opens the resource with the corpus. It is the only file with the hash of the texts, by which the run-time library
/// checks that code and resource belong together; so an edited text changes only these few lines.
/// </summary>
public static class ResourceSyntax
{
    /// <summary>Returns the file.</summary>
    public static EmittedFile Write(EmissionOptions options, string hash) =>
        new(
            $"{options.ClassName}.Resource.g.cs",
            FileFrame.Write(
                options,
                file =>
                {
                    file.Line(AttributeSyntax.Generated);
                    file.Open("private static class Resource_");
                    const string type = "global::CorpusGen.Storage.CorpusResource";
                    var arguments = $"typeof({options.ClassName}), {Literal.Of(options.Resource)}, \"{hash}\"";
                    file.Line($"internal static readonly {type} Data = new {type}({arguments});");
                    file.Close();
                }
            )
        );
}
