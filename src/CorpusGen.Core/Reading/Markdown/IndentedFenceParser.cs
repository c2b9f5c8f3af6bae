using Markdig.Parsers;
using Markdig.Syntax;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>Reads fenced code that is indented by more than three spaces, as it is in the elements of MDX.</summary>
internal sealed class IndentedFenceParser : FencedCodeBlockParser
{
    /// <inheritdoc/>
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            processor.RestartIndent();
        return base.TryOpen(processor);
    }

    /// <inheritdoc/>
    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsCodeIndent && processor.CurrentChar is '`' or '~')
            processor.RestartIndent();
        return base.TryContinue(processor, block);
    }
}
