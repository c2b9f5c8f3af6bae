using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Package.Tests;

/// <summary>
/// Consumers of every target and language, with every analyzer of the SDK on and warnings as errors. `matrix.sh` tries the whole product
/// of the settings, and programs that are trimmed, of a single file, and native.
/// </summary>
public sealed class MatrixTests(MatrixBuild build) : IClassFixture<MatrixBuild>
{
    [Fact]
    public void Every_target_language_and_storage_compiles_without_a_warning_and_without_a_network() =>
        Assert.True(build.Answers.Count > 0, build.Messages);

    [Fact]
    public void What_a_program_reads_does_not_depend_on_target_language_or_storage()
    {
        var answers = build.Answers.Where(answer => answer.Key.Contains(' ', StringComparison.Ordinal)).ToList();
        Assert.Equal(8, answers.Count);
        Assert.All(answers, answer => Assert.Equal(answers[0].Value, answer.Value));
        Verified.Matches(answers[0].Value + "\n", "Matrix", "txt");
    }

    [Fact]
    public void Two_corpora_are_used_side_by_side() =>
        Assert.Equal("Ada Birch\nMira Okafor\nThe old quay, The new quay\n2", build.Answers["Paper"]);

    [Fact]
    public void A_project_that_references_a_corpus_does_not_get_one() => Assert.Equal("Mira Okafor\n0", build.Answers["Reader"]);

    [Fact]
    public void A_project_may_have_types_that_are_called_as_ours_are() =>
        Assert.Equal("A text about the system\nAda Birch\nA text about the corpus\nEqual, 4", build.Answers["Named"]);

    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public void Languages_without_generators_have_the_members_too(string project) =>
        Assert.Equal("The harbour closes\nAda Birch, line 3\n1200 boats", build.Answers[project]);

    [Theory]
    [InlineData("net10.0_latest_enable_literal_unchecked", "Cross.dll", "Cross.pdb", "Cross.xml")]
    [InlineData(
        "net8.0_8_enable_assembly_checked",
        "Cross.dll",
        "Cross.pdb",
        "Cross.xml",
        "Cross.CorpusTypes.dll",
        "Cross.CorpusTypes.xml"
    )]
    [InlineData("net472_7.3_disable_literal_checked", "Cross.dll", "Cross.pdb", "Cross.xml")]
    public void Built_again_in_another_folder_and_by_another_compiler_the_bytes_are_the_same(string row, params string[] files)
    {
        foreach (var file in files)
        {
            Assert.Equal(
                File.ReadAllBytes(build.PathOf($"Cross/bin/{row}/{file}")),
                File.ReadAllBytes(build.PathOf($"elsewhere/Cross/bin/{row}/{file}"))
            );
        }
    }
}
