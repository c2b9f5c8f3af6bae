using System.Globalization;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Text;
using CorpusGen.Packages;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Converts Word, OpenDocument and EPUB files to Markdown, which the compiler can read. A package is converted again only if it or
/// CorpusGen has changed. One that cannot be read is reported, and costs nothing else.
/// </summary>
public sealed class ConvertPackages : ITask
{
    // A file system may give the same time to two writes in a row.
    private static readonly TimeSpan OneTime = TimeSpan.FromSeconds(2);

    /// <summary>The packages, with their metadata.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The folder of the Markdown.</summary>
    [Required]
    public string TargetFolder { get; set; } = "";

    /// <summary>The items of the Markdown, with the metadata of the packages, and their folders and names in the project.</summary>
    [Output]
    public ITaskItem[] Texts { get; set; } = [];

    /// <summary>The packages that cannot be read.</summary>
    [Output]
    public ITaskItem[] Broken { get; set; } = [];

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost HostObject { get; set; } = null!;

    /// <inheritdoc/>
    public bool Execute()
    {
        var results = Files
            .Where(item => !item.GetMetadata("Corpus").Trim().Equals("false", StringComparison.OrdinalIgnoreCase))
            .AsParallel()
            .AsOrdered()
            .Select(item => (Item: item, Fault: Convert(item, out var link), Link: link))
            .ToList();
        var (texts, broken) = (new List<ITaskItem>(), new List<ITaskItem>());
        foreach (var (item, fault, link) in results)
        {
            var path = MessageText.Of(item.ItemSpec);
            if (fault is not null)
            {
                BuildEngine.Log(DiagnosticCatalog.PackageNotRead, path, path, fault);
                item.SetMetadata("Corpus", "true");
                broken.Add(item);
                continue;
            }

            // The name is that of the package, not that of the Markdown.
            if (item.GetMetadata("CorpusName").Length == 0)
                item.SetMetadata("CorpusName", Escape(Path.GetFileNameWithoutExtension(item.ItemSpec)));
            item.SetMetadata("Link", Escape(link));
            item.ItemSpec = Escape(TargetOf(link));
            texts.Add(item);
        }

        (Texts, Broken) = ([.. texts], [.. broken]);
        return true;
    }

    private string? Convert(ITaskItem item, out string link)
    {
        var path = Path.GetFullPath(Path.Combine(ProjectFolder, item.ItemSpec));
        link = ProjectPath.Of(path, item.GetMetadata("Link"), ProjectFolder) + ".md";
        if (link.Any(letter => letter is '"' or '|' or '*' or '?' || char.IsControl(letter)))
            return "its name has characters that cannot be passed to the compiler";
        try
        {
            var file = new FileInfo(path);
            var target = Path.Combine(ProjectFolder, TargetOf(link));
            var stamp = StampOf(file);
            if (File.Exists(target) && File.Exists(target + Stamp.Extension) && File.ReadAllText(target + Stamp.Extension) == stamp)
                return null;
            string text;
            using (var stream = File.OpenRead(path))
                text = PackageFile.ToMarkdown(path, stream);
            if (File.Exists(target + Stamp.Extension))
                File.Delete(target + Stamp.Extension);
            AtomicFile.Write(target, Encoding.UTF8.GetBytes(text));
            if (DateTime.UtcNow - file.LastWriteTimeUtc > OneTime)
                AtomicFile.Write(target + Stamp.Extension, Encoding.UTF8.GetBytes(stamp));
            return null;
        }
        // A fault in CorpusGen must not cost the other documents either.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return fault.Message;
        }
    }

    private static string StampOf(FileInfo file) =>
        string.Join(
            " ",
            typeof(CorpusCompiler).Module.ModuleVersionId,
            typeof(ConvertPackages).Module.ModuleVersionId,
            file.Exists ? file.Length.ToString(CultureInfo.InvariantCulture) : "-",
            file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)
        );

    // A package outside of the project stays in the folder.
    private string TargetOf(string link) => Path.Combine(TargetFolder, link.Replace("../", "_/"));

    // Item specifications and metadata are unescaped when they are read.
    private static string Escape(string text) =>
        string.Concat(text.Select(c => c is '%' or ';' or '$' or '@' or '\'' or '(' or ')' ? $"%{(int)c:X2}" : c.ToString()));
}
