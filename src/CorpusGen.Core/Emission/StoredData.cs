namespace CorpusGen.Core.Emission;

/// <summary>Writes a field that holds stored data, in the shape that the language and the target allow.</summary>
internal static class StoredData
{
    /// <summary>Writes `Data`: from a UTF-8 literal that is read where it lies in the assembly, else from an ordinary one.</summary>
    public static void Write(SourceFile file, EmissionOptions options, string type, BlobBuilder data, string arguments)
    {
        var literal = Literal.Of(data.ToString());
        var source = options.Utf8Literals ? "Read" : literal;
        file.Line($"internal static readonly global::CorpusGen.Storage.{type} Data = new global::CorpusGen.Storage.{type}({source}{arguments});");
        if (!options.Utf8Literals) return;
        file.Line();
        file.Line($"private static global::System.ReadOnlySpan<byte> Read() => {literal}u8;");
    }
}
