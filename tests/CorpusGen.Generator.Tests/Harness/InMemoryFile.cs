using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Tests.Harness;

/// <summary>An additional file in memory. Without a text, it is a file that the compiler cannot read.</summary>
internal sealed class InMemoryFile(string path, string? text) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, Encoding.UTF8);

    /// <summary>The number of times the text was requested.</summary>
    public int Reads { get; private set; }

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Reads++;
        return _text;
    }
}
