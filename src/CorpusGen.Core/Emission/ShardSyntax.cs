using System.Globalization;
using CorpusGen.Core.Api;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;
using CorpusGen.Format;

namespace CorpusGen.Core.Emission;

/// <summary>Writes the file of a shard: the types of its documents, and their texts and tables as one literal.</summary>
public static class ShardSyntax
{
    /// <summary>Returns the file; null if the documents have no types and their texts are in the resource.</summary>
    public static EmittedFile? Write(EmissionOptions options, int number, EquatableArray<NamedDocument> documents)
    {
        var typed = documents.Where(document => document.Members == MemberLevel.All).ToList();
        var inResource = options.Storage == CorpusStorage.Resource;
        if (typed.Count == 0 && inResource)
            return null;
        var source = FileFrame.Write(
            options,
            file =>
            {
                if (typed.Count > 0)
                    WriteTypes(file, options, typed);
                if (typed.Count > 0 && !inResource)
                    file.Line();
                if (!inResource)
                    WriteData(file, options, number, ShardTables.Write(documents));
            }
        );
        return new EmittedFile($"{options.ClassName}.{NumberOf(number)}.g.cs", source);
    }

    /// <summary>Returns an expression for a shard.</summary>
    internal static string Expression(EmissionOptions options, int number) =>
        options.Storage == CorpusStorage.Resource
            ? $"Resource_.Data.Shard({number.ToString(CultureInfo.InvariantCulture)})"
            : ClassOf(number) + ".Data";

    // No other generated name has an underscore at this position.
    private static string ClassOf(int number) => "Shard_" + NumberOf(number);

    private static string NumberOf(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static void WriteTypes(SourceFile file, EmissionOptions options, List<NamedDocument> documents)
    {
        file.Open($"public static partial class {GeneratedTypes.Documents}");
        foreach (var collection in documents.GroupBy(document => document.Collection, StringComparer.Ordinal))
        {
            file.Open($"public static partial class {collection.Key}");
            foreach (var document in collection)
                MemberSyntax.Write(file, options, DocumentApi.Of(document));
            file.Close();
        }

        file.Close();
    }

    private static void WriteData(SourceFile file, EmissionOptions options, int number, RecordWriter data)
    {
        file.Line(AttributeSyntax.Generated);
        file.Open($"private static class {ClassOf(number)}");
        StoredData.Write(file, options, "CorpusShard", data, ", Index_.Get");
        file.Close();
    }
}
