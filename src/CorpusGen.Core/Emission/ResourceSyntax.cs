namespace CorpusGen.Core.Emission;

/// <summary>
/// Writes the file that opens the corpus's resource. It alone has the hash of the texts in it: an edited text changes these few lines, and the run-time
/// library tells by them that code and resource belong together.
/// </summary>
public static class ResourceSyntax
{
    /// <summary>Writes the file.</summary>
    public static EmittedFile Write(EmissionOptions options, string hash) =>
        new(
            $"{options.ClassName}.Resource.g.cs",
            FileFrame.Write(
                options,
                file =>
                {
                    file.Open("private static class Resource_");
                    file.Line(
                        $"internal static readonly global::CorpusGen.Storage.CorpusResource Data = new global::CorpusGen.Storage.CorpusResource(typeof({options.ClassName}), {Literal.Of(options.Resource)}, \"{hash}\");"
                    );
                    file.Close();
                }
            )
        );
}
