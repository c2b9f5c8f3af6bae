using CorpusGen.Format;

namespace CorpusGen.Core.Emission;

/// <summary>Writes the field that holds stored data.</summary>
internal static class StoredData
{
    /// <summary>
    /// Writes `Data`: from a UTF-8 literal, which is read in place in the assembly, if the language and the target have it; else from a
    /// string.
    /// </summary>
    public static void Write(SourceFile file, EmissionOptions options, string type, RecordWriter data, string arguments)
    {
        var field = $"internal static readonly global::CorpusGen.Storage.{type} Data = new global::CorpusGen.Storage.{type}(";
        if (!options.Utf8Literals)
        {
            file.Line(field, data.ToString(), $"{arguments});");
            return;
        }

        file.Line($"{field}Read{arguments});");
        file.Line();
        file.Line("private static global::System.ReadOnlySpan<byte> Read() => ", data.ToString(), "u8;");
    }
}
