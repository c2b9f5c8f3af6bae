using CorpusGen.Build;
using CorpusGen.Build.Types;
using CorpusGen.Core;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Settings;

namespace CorpusGen.Generator.Tests;

/// <summary>A build that remembers what the last one read gives the same bytes and findings as one that does not.</summary>
public sealed class MemoryTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        Texts.Harbour,
        Texts.Bridge,
        "Only a a line.\n",
        "---\nrating: 4\ntags: [sea, boats]\n---\n# Harbour\n\n“We have *waited* for ten years now,” said Ada Birch. [It](no.md).\n",
        "---\nrating: many\nid: one\n---\nThe harbour of Elmstead has 1,300 fishing boats in 2024.\n\n![A boat](a.png)\n",
        "---\nembargo: 2030-01-01\ndraft: true\nid: one\n---\nThe harbour of Elmstead has 1,200 fishing boats in 2024.\n",
        "---\nretracted: “wrong”\ntitle: [one\n---\n“Never closed, said Ümit Birch of 12% & 3 km.\n",
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpusgen-memory-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_edits_give_the_same_with_a_memory_and_without(int seed)
    {
        var chance = new Random(seed);
        var settings = Settings;
        var version = "1";
        for (var i = 0; i < 12; i++)
            Write($"corpus/{i}.md", Pieces[chance.Next(Pieces.Length)]);
        for (var step = 0; step < 40; step++)
        {
            Change(chance, ref settings, ref version);
            Assert.Equal(Build(settings, new BuildMemory("", version)), Build(settings, Memory(version)));
        }
    }

    [Fact]
    public void An_edited_text_is_the_only_one_that_is_read_again()
    {
        for (var i = 0; i < 9; i++)
            Write($"corpus/{i}.md", Texts.Harbour + i);
        Build(Settings, Memory());
        var before = Times();
        Write("corpus/3.md", Texts.Bridge);
        Build(Settings, Memory());
        // The texts, tables and documentation of its shard.
        Assert.Equal(3, Times().Except(before).Count());
        Assert.Equal(27, before.Count);
    }

    [Fact]
    public void A_memory_that_is_damaged_is_not_used()
    {
        for (var i = 0; i < 3; i++)
            Write($"corpus/{i}.md", Pieces[i]);
        var expected = Build(Settings, Memory());
        var files = Directory.GetFiles(MemoryFolder);
        var chance = new Random(1);
        foreach (var file in files)
        {
            var whole = File.ReadAllBytes(file);
            foreach (var length in (int[])[0, 1, 31, 63, 64, whole.Length - 1])
            {
                File.WriteAllBytes(file, whole[..length]);
                Assert.Equal(expected, Build(Settings, Memory()));
            }

            for (var i = 0; i < 20; i++)
            {
                var damaged = whole.ToArray();
                damaged[chance.Next(damaged.Length)] ^= (byte)(1 << chance.Next(8));
                File.WriteAllBytes(file, damaged);
                Assert.Equal(expected, Build(Settings, Memory()));
            }
        }

        // A file of another shard, and a folder in the place of a file.
        var first = File.ReadAllBytes(files[0]);
        File.Copy(files[1], files[0], overwrite: true);
        Assert.Equal(expected, Build(Settings, Memory()));
        Assert.Equal(first, File.ReadAllBytes(files[0]));
        File.Delete(files[0]);
        Directory.CreateDirectory(files[0]);
        Assert.Equal(expected, Build(Settings, Memory()));
    }

    [Fact]
    public void A_memory_that_cannot_be_written_changes_nothing()
    {
        Write("corpus/a.md", Texts.Harbour);
        var expected = Build(Settings, new BuildMemory("", "1"));
        // A file in the place of the folder.
        File.WriteAllText(MemoryFolder, "");
        Assert.Equal(expected, Build(Settings, Memory()));
    }

    [Fact]
    public void Texts_that_were_released_are_read_again_if_the_memory_is_lost()
    {
        var (path, text) = (Path.Combine(_folder.FullName, "harbour.txt"), Texts.Harbour);
        File.WriteAllText(path, text);
        var corpus = CorpusCompiler.Store([CorpusCompiler.Read(new CorpusFile("corpus/harbour.txt"), text)]);
        var shards = new ShardMemory(
            Memory(),
            new Dictionary<string, (string, string, string)>
            {
                ["corpus/harbour.txt"] = (path, "key", StampedFile.HashOf(File.ReadAllBytes(path))),
            }
        );
        var released = shards.WithoutTexts(corpus, null).Shards.Single();
        Assert.Equal("", released.Documents[0].Document.Text);
        var tables = CorpusCompiler.WriteTables(corpus.Shards.Single());
        Assert.Equal(tables, shards.Tables(released));
        Directory.Delete(MemoryFolder, recursive: true);
        Assert.Equal(tables, shards.Tables(released));
        Directory.Delete(MemoryFolder, recursive: true);
        File.WriteAllText(path, "Another text.");
        Assert.Throws<IOException>(() => shards.Tables(released));
    }

    [Fact]
    public void Without_a_memory_texts_are_kept()
    {
        var corpus = CorpusCompiler.Store([CorpusCompiler.Read(new CorpusFile("corpus/harbour.txt"), Texts.Harbour)]);
        var texts = new Dictionary<string, (string, string, string)> { ["corpus/harbour.txt"] = ("", "", "") };
        var shards = new ShardMemory(new BuildMemory("", "1"), texts);
        Assert.Equal(corpus.Shards, shards.WithoutTexts(corpus, null).Shards);
    }

    [Fact]
    public void Readable_texts_are_listed_until_they_change()
    {
        var old = new StampedFile("a.txt", "3 1 ", "", IsYoung: false);
        var file = Path.Combine(_folder.FullName, "texts");
        ReadableTexts.Read(file).Write(file, [(old, true), (old with { Path = "b.txt", IsYoung = true }, false)]);
        var known = ReadableTexts.Read(file);
        Assert.True(known.MayHaveEmbargo(old));
        Assert.Null(known.MayHaveEmbargo(old with { State = "4 1 " }));
        Assert.Null(known.MayHaveEmbargo(old with { Path = "b.txt" }));
        var whole = File.ReadAllText(file);
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllText(file, whole[..length]);
            Assert.Null(ReadableTexts.Read(file).MayHaveEmbargo(old));
        }
    }

    private static CorpusSettings Settings => CorpusSettings.Parse(_ => null);

    private string MemoryFolder => Path.Combine(_folder.FullName, "memory");

    private BuildMemory Memory(string version = "1") => new(MemoryFolder, version);

    private List<(string, DateTime)> Times() =>
        [.. Directory.GetFiles(MemoryFolder).Select(file => (file, File.GetLastWriteTimeUtc(file)))];

    private void Change(Random chance, ref CorpusSettings settings, ref string version)
    {
        var files = Directory.GetFiles(Path.Combine(_folder.FullName, "corpus"), "*", SearchOption.AllDirectories);
        var file = files.Order(StringComparer.Ordinal).ElementAt(chance.Next(files.Length));
        switch (chance.Next(9))
        {
            case 0:
                Write($"corpus/{chance.Next(30)}.txt", Pieces[chance.Next(Pieces.Length)]);
                break;
            case 1:
                Write($"corpus/reports/{chance.Next(30)}.md", Pieces[chance.Next(Pieces.Length)]);
                break;
            case 2 when files.Length > 4:
                File.Delete(file);
                break;
            case 3:
                File.Move(file, Path.Combine(_folder.FullName, $"corpus/moved-{chance.Next(30)}.md"), overwrite: true);
                break;
            case 4:
                settings = settings with { ExcludesDrafts = !settings.ExcludesDrafts, HasSearch = chance.Next(2) == 0 };
                break;
            case 5:
                settings = settings with { BuildDate = chance.Next(2) == 0 ? "2031-01-01" : "" };
                break;
            case 6:
                version += "1";
                break;
            default:
                File.AppendAllText(file, $"\n“An edit of {chance.Next(100)} words,” said Ada Birch.\n");
                break;
        }
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    // The assembly, its reference assembly, its documentation, and the findings.
    private List<string> Build(CorpusSettings settings, BuildMemory memory)
    {
        var output = Directory.CreateDirectory(Path.Combine(_folder.FullName, "output"));
        var target = Path.Combine(output.FullName, "Newsroom.CorpusTypes.dll");
        List<ProjectFile> files =
        [
            .. Directory
                .GetFiles(Path.Combine(_folder.FullName, "corpus"), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => (Path: path, File: FileChoice.Choose(path, _ => "", new FileSettings(_folder.FullName))))
                .Where(file => file.File is not null)
                .Select(file => new ProjectFile(file.File!, file.Path)),
        ];
        var stored = new StoredFiles(files, settings, [], memory, judges: true, CancellationToken.None);
        IReadOnlyList<BuildFinding>? findings = null;
        stored.UpdateAssembly(
            target,
            new TypesOptions("Newsroom.CorpusTypes", "Newsroom", "Corpus", true, settings.HasSearch),
            _ => { },
            () =>
                findings = CorpusJudge.Judge(
                    [.. files.Zip(stored.Texts, (file, text) => (file, text.Document, text.Findings))],
                    new BesideFiles([], default, ""),
                    settings
                )
        );
        List<string> all =
        [
            Convert.ToHexString(File.ReadAllBytes(target)),
            Convert.ToHexString(File.ReadAllBytes(StoredFiles.ReferenceOf(target))),
            File.ReadAllText(Path.ChangeExtension(target, ".xml")),
            .. (findings ?? []).Select(finding => $"{finding}"),
        ];
        output.Delete(recursive: true);
        return all;
    }
}
