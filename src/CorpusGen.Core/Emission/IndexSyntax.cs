using CorpusGen.Core.Api;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Emission;

/// <summary>
/// Writes the file of the index: the members of the corpus class, and the tables with all names. It is made of names alone, so that an
/// edited text does not change it.
/// </summary>
public static class IndexSyntax
{
    /// <summary>Returns the file.</summary>
    public static EmittedFile Write(EmissionOptions options, CorpusMap map)
    {
        var source = FileFrame.Write(
            options,
            file =>
            {
                foreach (var member in IndexApi.Of(map))
                {
                    MemberSyntax.Write(file, options, member, isOfPart: true);
                    file.Line();
                }

                if (options.Storage == CorpusStorage.Literal)
                    WriteData(file, options, map);
            }
        );
        return new EmittedFile($"{options.ClassName}.g.cs", source);
    }

    /// <summary>Returns an expression for the index.</summary>
    internal static string Data(EmissionOptions options) =>
        options.Storage == CorpusStorage.Resource ? "Resource_.Data.Index" : "Index_.Data";

    private static void WriteData(SourceFile file, EmissionOptions options, CorpusMap map)
    {
        // In a class of its own, so that a program that reads one document does not load the index, and the index does not load its shards.
        file.Line(AttributeSyntax.Generated);
        file.Open("private static class Index_");
        StoredData.Write(file, options, "CorpusIndex", IndexTables.Write(map), ", Shard");
        file.Line();
        file.Line("internal static global::CorpusGen.Storage.CorpusIndex Get() => Data;");
        file.Line();
        file.Open("private static global::CorpusGen.Storage.CorpusShard Shard(int number)");
        file.Open("switch (number)");
        foreach (var shard in map.Documents.Select(document => document.Shard).Distinct().OrderBy(shard => shard))
            file.Line($"case {shard}: return {ShardSyntax.Expression(options, shard)};");
        file.Line("default: throw new global::System.ArgumentOutOfRangeException(\"number\");");
        file.Close();
        file.Close();
        file.Close();
    }
}
