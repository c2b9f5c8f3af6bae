using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using CorpusGen.Core.Diagnostics;

namespace CorpusGen.Generator.Tests.Diagnostics;

/// <summary>Every diagnostic of the catalogue is used by Core, the generator, the analyzers or a build task.</summary>
public sealed class EmitterTests
{
    private const byte Call = 0x28;

    // Read as files: MSBuild, which the build tasks need, is not there when the tests run.
    private static readonly Lazy<HashSet<string>> Used = new(() =>
        [.. new[] { "CorpusGen.Core.dll", "CorpusGen.Generator.dll", "CorpusGen.Build.dll" }.SelectMany(UsedBy)]
    );

    // CORPUS925 is reported by the targets of the package: the tests of the package expect it.
    public static TheoryData<string> Names =>
        [.. DiagnosticCatalog.All.Where(definition => definition.Id != "CORPUS925").Select(definition => definition.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_diagnostic_is_emitted(string name) => Assert.Contains(name, Used.Value);

    [Fact]
    public void The_search_finds_nothing_that_is_not_in_the_catalogue() =>
        Assert.Subset(DiagnosticCatalog.All.Select(definition => definition.Name).Append("All").ToHashSet(), Used.Value);

    // The names of the properties of the catalogue that the code of an assembly reads.
    private static HashSet<string> UsedBy(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly)));
        var metadata = file.GetMetadataReader();
        var found = new HashSet<string>();
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0)
                continue;
            var code = file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes() ?? [];
            for (var i = 0; i + 4 < code.Length; i++)
            {
                if (code[i] == Call && PropertyAt(metadata, BitConverter.ToInt32(code, i + 1)) is { } name)
                    found.Add(name);
            }
        }

        return found;
    }

    // A getter of the catalogue, called in Core itself or from another assembly. Bytes that only look like a call name no getter.
    private static string? PropertyAt(MetadataReader metadata, int token)
    {
        var table = (TableIndex)((token >> 24) & 0xFF);
        var row = token & 0xFFFFFF;
        string type;
        string name;
        if (table == TableIndex.MethodDef && row > 0 && row <= metadata.GetTableRowCount(table))
        {
            var method = metadata.GetMethodDefinition(MetadataTokens.MethodDefinitionHandle(row));
            (type, name) = (
                metadata.GetString(metadata.GetTypeDefinition(method.GetDeclaringType()).Name),
                metadata.GetString(method.Name)
            );
        }
        else if (table == TableIndex.MemberRef && row > 0 && row <= metadata.GetTableRowCount(table))
        {
            var member = metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(row));
            if (member.Parent.Kind != HandleKind.TypeReference)
                return null;
            var parent = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
            (type, name) = (metadata.GetString(parent.Name), metadata.GetString(member.Name));
        }
        else
        {
            return null;
        }

        return type == nameof(DiagnosticCatalog) && name.StartsWith("get_", StringComparison.Ordinal) ? name[4..] : null;
    }
}
