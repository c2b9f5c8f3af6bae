using System.Text.Json;
using CorpusGen.Core.Model;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Remembering;

/// <summary>What the compiler reads from an archive is what the build has read from the texts.</summary>
public sealed class TextArchiveTests
{
    private static readonly CorpusFile[] Files =
    [
        new("corpus/harbour.md", "Reports", "Harbour") { Language = "en", Syntax = "auto,mdx" },
        new("corpus/no such\n1 2.txt", "", "é"),
        new("corpus/empty.txt"),
    ];

    [Fact]
    public void Documents_and_the_settings_of_their_files_are_read_as_they_were_written()
    {
        var texts = (string[])["# Harbour\r\n\r\n“It is open,” said Ada Birch 😀.\n", "3 2 1\n1 2 3 4 5 6 7\n", ""];
        var written = Files.Zip(texts, CorpusCompiler.Read).ToList();
        var read = TextArchive.Read(Archive([.. written.Select(read => read.Document)]));
        Assert.Equal(Files, read.Select(read => read.Document.File));
        Assert.Equal(written.Select(read => Show(read.Document)), read.Select(read => Show(read.Document)));
        Assert.Equal(written.Select(read => (read.Head, read.Names)), read.Select(read => (read.Head, read.Names)));
    }

    [Law(300)]
    public static Property Every_document_is_archived() =>
        Prop.ForAll(
            AnyDocument.All,
            made =>
            {
                var document = CorpusCompiler.Read(new CorpusFile(made.Path), made.Text).Document;
                var read = TextArchive.Read(Archive([document, document]));
                Assert.Equal([Show(document), Show(document)], read.Select(read => Show(read.Document)));
            }
        );

    [Fact]
    public void An_archive_that_was_cut_short_is_not_read()
    {
        var archive = Archive([CorpusCompiler.Read(Files[0], "The quay is open.").Document]);
        for (var length = 1; length < archive.Length; length++)
            Assert.ThrowsAny<FormatException>(() => TextArchive.Read(archive[..length]));
    }

    private static string Archive(Document[] documents)
    {
        var archive = new System.Text.StringBuilder();
        TextArchive.Write(
            documents.Select(document =>
                (document, RememberedText.Write(CorpusCompiler.Read(document.File, document.Text), findings: null))
            ),
            part => archive.Append(part)
        );
        return archive.ToString();
    }

    private static string Show(Document document) => JsonSerializer.Serialize(document with { Html = null });
}
