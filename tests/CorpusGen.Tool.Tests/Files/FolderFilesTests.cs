using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Files;

namespace CorpusGen.Tool.Tests.Files;

/// <summary>Which files arguments name, and in which order.</summary>
public sealed class FolderFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("corpusgen-folder-").FullName.Replace('\\', '/');

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folders_files_come_in_ordinal_order_of_their_paths()
    {
        var files = Make("a/b.txt", "a.txt", "a-b.md", "B.text", "a/b/c.markdown", "z.txt", "é.txt", "a/Z.TXT");
        Assert.Equal(files.Order(StringComparer.Ordinal), FileArguments.Find([_folder], isJsonLines: false));
        Assert.Equal(files.Order(StringComparer.Ordinal), FileArguments.Find([_folder + "/"], isJsonLines: false));
    }

    [Fact]
    public void A_folder_gives_the_files_whose_layout_was_asked_for()
    {
        Make("a.txt", "b.jsonl", "c.csv", "d.json", "e.ndjson", "f.md");
        Assert.Equal(["a.txt", "f.md"], Names(FileArguments.Find([_folder], isJsonLines: false)));
        Assert.Equal(["b.jsonl", "e.ndjson"], Names(FileArguments.Find([_folder], isJsonLines: true)));
    }

    [Fact]
    public void A_folder_of_more_names_than_a_page_is_given_whole_and_in_order()
    {
        // Two pages, and a folder that is between them in the order.
        for (var i = 0; i < FolderFiles.Page + 5; i++)
            File.Create($"{_folder}/{i:D6}.txt").Dispose();
        Make($"{FolderFiles.Page - 1:D6}/in.txt");
        var found = FolderFiles.Below(_folder + "/", _ => true).ToList();
        Assert.Equal(FolderFiles.Page + 6, found.Count);
        Assert.Equal(found.Order(StringComparer.Ordinal), found);
    }

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("**/*.txt", "a.txt", "x/b.txt", "x/y/c.txt")]
    [InlineData("*/?.txt", "x/b.txt")]
    [InlineData("x/**", "x/b.txt", "x/y/c.txt", "x/y/d.csv")]
    [InlineData("x/*/[cd].{txt,csv}", "x/y/c.txt", "x/y/d.csv")]
    public void A_glob_gives_the_files_that_a_shell_would_give(string glob, params string[] expected)
    {
        Make("a.txt", "x/b.txt", "x/y/c.txt", "x/y/d.csv");
        Assert.Equal(expected, FileArguments.Find([$"{_folder}/{glob}"], isJsonLines: false).Select(file => file[(_folder.Length + 1)..]));
    }

    [Fact]
    public void A_missing_file_or_glob_is_returned_unchanged()
    {
        string[] missing = [_folder + "/*.none", _folder + "/none.txt"];
        Assert.Equal(missing, FileArguments.Find(missing, isJsonLines: false));
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed()
    {
        Make("a/b.txt");
        if (!OperatingSystem.IsWindows())
            Directory.CreateSymbolicLink(_folder + "/a/back", _folder);
        Assert.Equal(["b.txt"], Names(FileArguments.Find([_folder], isJsonLines: false)));
    }

    private static IEnumerable<string> Names(IEnumerable<string> paths) => paths.Select(path => Path.GetFileName(path));

    private string[] Make(params string[] names) =>
        [
            .. names.Select(name =>
            {
                var path = $"{_folder}/{name}";
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, name);
                return path;
            }),
        ];
}
