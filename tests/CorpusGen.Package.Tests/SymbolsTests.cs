using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace CorpusGen.Package.Tests;

/// <summary>What a debugger finds in the packed assemblies.</summary>
public sealed class SymbolsTests
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid Sha256 = new("8829D00F-11B8-4213-878B-770E8597AC16");

    public static TheoryData<string> Assemblies =>
        [
            .. PackageContent
                .Files.Select(file => file.Path)
                .Where(path => Path.GetFileName(path) is ['C', 'o', 'r', 'p', 'u', 's', .., '.', 'd', 'l', 'l']),
        ];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void An_assembly_carries_its_symbols_with_the_checksum_of_every_source(string path) =>
        Read(
            path,
            symbols =>
            {
                Assert.NotEmpty(symbols.Documents);
                foreach (var document in symbols.Documents.Select(symbols.GetDocument))
                    Assert.Equal((Sha256, 32), (symbols.GetGuid(document.HashAlgorithm), symbols.GetBlobBytes(document.Hash).Length));
            }
        );

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Where_the_repository_has_an_address_every_source_is_there_or_in_the_symbols(string path) =>
        Read(
            path,
            symbols =>
            {
                var hasAddress = PackageContent
                    .Text("CorpusGen.nuspec")
                    .Contains("<repository type=\"git\" url=\"https://", StringComparison.Ordinal);
                var link = symbols
                    .CustomDebugInformation.Select(symbols.GetCustomDebugInformation)
                    .Where(found => symbols.GetGuid(found.Kind) == SourceLink)
                    .Select(found => Encoding.UTF8.GetString(symbols.GetBlobBytes(found.Value)))
                    .SingleOrDefault();
                Assert.Equal(hasAddress, link?.Contains("https://", StringComparison.Ordinal) == true);
                // What is written while it is built is in no repository.
                var made = symbols
                    .Documents.Where(document =>
                        symbols.GetString(symbols.GetDocument(document).Name).Contains("/obj/", StringComparison.Ordinal)
                    )
                    .ToList();
                Assert.NotEmpty(made);
                if (hasAddress)
                {
                    Assert.All(
                        made,
                        document =>
                            Assert.Contains(
                                symbols.GetCustomDebugInformation(document),
                                found => symbols.GetGuid(symbols.GetCustomDebugInformation(found).Kind) == EmbeddedSource
                            )
                    );
                }
            }
        );

    private static void Read(string path, Action<MetadataReader> look)
    {
        using var assembly = new PEReader(new MemoryStream(PackageContent.Files.Single(file => file.Path == path).Bytes));
        var symbols = assembly.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = assembly.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        look(provider.GetMetadataReader());
    }
}
