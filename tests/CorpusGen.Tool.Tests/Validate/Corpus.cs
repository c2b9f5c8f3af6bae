using System.Text;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation;
using CorpusGen.Tool.Validate;

namespace CorpusGen.Tool.Tests.Validate;

/// <summary>A folder with texts that is deleted when the test ends, and the output of `corpusgen validate` for it.</summary>
internal sealed class Corpus : IDisposable
{
    public const string Faulty = "Harbour to close\n\nThe master spoke of “a long summer\".\n\nIt closes.\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpusgen");

    public string Folder => _folder.FullName.Replace('\\', '/');

    public Corpus With(string path, string text, Encoding? encoding = null)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, encoding ?? new UTF8Encoding(false));
        return this;
    }

    public (int Code, string Output, string Errors) Validate(Func<ValidateRequest, ValidateRequest>? change = null)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var request = new ValidateRequest([Folder], "text", Severity.Warning, ShowInfo: false, Baseline: null, NewBaseline: null);
        var code = CorpusGen.Tool.Validate.Validation.Run(change?.Invoke(request) ?? request, output, errors);
        return (code, Encoding.UTF8.GetString(output.ToArray()).Replace(Folder + "/", "", StringComparison.Ordinal), errors.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
