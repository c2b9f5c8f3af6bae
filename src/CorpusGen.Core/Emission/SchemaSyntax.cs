using CorpusGen.Core.Api;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>Writes the file with the base types of documents that have metadata.</summary>
public static class SchemaSyntax
{
    /// <summary>Returns the file.</summary>
    public static EmittedFile Write(EmissionOptions options, EquatableArray<CollectionSchema> schemas) =>
        new(
            $"{options.ClassName}.Schemas.g.cs",
            FileFrame.Write(
                options,
                file =>
                {
                    foreach (var type in new SchemaApi(options.DateOnly).Of(schemas))
                    {
                        MemberSyntax.Write(file, options, type);
                        file.Line();
                    }
                }
            )
        );
}
