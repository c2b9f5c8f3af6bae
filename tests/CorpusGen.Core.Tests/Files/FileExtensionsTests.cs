using System.Xml.Linq;
using CorpusGen.Core.Files;

namespace CorpusGen.Core.Tests.Files;

public sealed class FileExtensionsTests
{
    [Fact]
    public void The_package_includes_files_of_the_same_extensions()
    {
        var included = XDocument
            .Load(typeof(FileExtensionsTests).Assembly.GetManifestResourceStream("files/CorpusGen.props")!)
            .Descendants("_DefaultCorpusItem")
            .Select(item => Path.GetExtension(item.Attribute("Include")!.Value));
        Assert.Equal([.. FileExtensions.Documents, .. FileExtensions.Images], included);
    }

    [Theory]
    [InlineData("corpus/a.md", true)]
    [InlineData("corpus/A.MARKDOWN", true)]
    [InlineData("corpus/a.md.txt", false)]
    [InlineData("corpus/md", false)]
    [InlineData("corpus/a\0b.md", true)]
    public void An_extension_is_the_end_of_the_path_in_any_case(string path, bool isMarkdown) =>
        Assert.Equal(isMarkdown, FileExtensions.IsAny(path, FileExtensions.Markdown));
}
