using CorpusGen.Build;
using CorpusGen.Build.Processes;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.Build.Framework;

namespace CorpusGen.Generator.Tests;

/// <summary>The task that stores a corpus does only what its storage needs.</summary>
public sealed class StoreCorpusTests
{
    [Fact]
    public void A_small_corpus_that_stays_in_the_code_does_not_need_the_code()
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-store-");
        try
        {
            var text = Path.Combine(folder.FullName, "harbour.txt");
            File.WriteAllText(text, Texts.Harbour);
            // Nobody else can read this file.
            using var code = new FileStream(Path.Combine(folder.FullName, "Program.cs"), FileMode.Create, FileAccess.Write, FileShare.None);
            var engine = new RecordingEngine();
            using var task = new StoreCorpus
            {
                Files = new ITaskItem[] { new PassedItem(text, new() { ["Corpus"] = "true" }) },
                Code = new ITaskItem[] { new PassedItem(code.Name, []) },
                ProjectFolder = folder.FullName,
                ResourceTarget = Path.Combine(folder.FullName, "CorpusGen.corpus"),
                AssemblyTarget = Path.Combine(folder.FullName, "Newsroom.CorpusTypes.dll"),
                Judge = true,
                BuildEngine = engine,
            };
            Assert.True(task.Execute());
            Assert.Empty(engine.Errors);
            Assert.Equal(("", ""), (task.Assembly, task.Resource));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
