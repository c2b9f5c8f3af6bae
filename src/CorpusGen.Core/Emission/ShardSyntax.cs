using System.Globalization;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>Writes the file of a shard: the types of its documents, and their texts and tables as one literal.</summary>
public static class ShardSyntax
{
    /// <summary>Writes the file of a shard.</summary>
    public static EmittedFile Write(EmissionOptions options, int number, EquatableArray<NamedDocument> documents)
    {
        var source = FileFrame.Write(options, file =>
        {
            file.Open("public static partial class Types");
            foreach (var collection in documents.GroupBy(document => document.Collection, StringComparer.Ordinal))
            {
                file.Open($"public static partial class {collection.Key}");
                foreach (var document in collection) DocumentSyntax.Write(file, options, document);
                file.Close();
            }

            file.Close();
            file.Line();
            WriteData(file, options, number, ShardTables.Write(documents));
        });
        return new EmittedFile($"{options.ClassName}.{NumberOf(number)}.g.cs", source);
    }

    /// <summary>The name of the class that holds a shard's data. No other name has an underscore in this place.</summary>
    internal static string ClassOf(int number) => "Shard_" + NumberOf(number);

    private static string NumberOf(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static void WriteData(SourceFile file, EmissionOptions options, int number, string data)
    {
        file.Open($"private static class {ClassOf(number)}");
        StoredData.Write(file, options, "CorpusShard", data, ", Index_.Get");
        file.Close();
    }
}
