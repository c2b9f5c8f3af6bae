using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Language.Identification;

/// <summary>The blocks of a text that are not English. Depends only on the text, its blocks and the declared language.</summary>
internal sealed class NonEnglishBlocks
{
    private readonly bool[] _isOther;
    private readonly EquatableArray<Block> _blocks;

    // The names of people, of languages and of works are not a text in another language.
    private const int FewestCharacters = 80;
    private const int ShortText = 300;

    private readonly int _certain;

    private NonEnglishBlocks(bool[] isOther, EquatableArray<Block> blocks, int certain) =>
        (_isOther, _blocks, _certain) = (isOther, blocks, certain);

    /// <summary>
    /// True if the blocks that certainly are in another language are more than some names, or if the text is short and mostly in another
    /// one. Signatures and listings are in none.
    /// </summary>
    public bool IsNotable => _certain >= FewestCharacters;

    /// <summary>Gets the range of the first block in another language.</summary>
    public TextRange First => _blocks[Array.IndexOf(_isOther, true)].Range;

    /// <summary>Returns true if a block is in another language.</summary>
    public bool IsOther(int block) => _isOther[block];

    /// <summary>Returns true if the block at an offset is in another language.</summary>
    public bool IsOtherAt(int offset)
    {
        var low = 0;
        var high = _blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_blocks[middle].Range.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return _isOther[low];
    }

    /// <summary>Finds the blocks in another language, or null. A declared language is not doubted.</summary>
    public static NonEnglishBlocks? Find(string text, EquatableArray<Block> blocks, DeclaredLanguage declared)
    {
        if (declared == DeclaredLanguage.English || blocks.Count == 0)
            return null;
        if (declared == DeclaredLanguage.Other)
            return new NonEnglishBlocks([.. Enumerable.Repeat(true, blocks.Count)], blocks, FewestCharacters);
        // Nearly all blocks are English, so nothing is stored until one is not.
        BlockLanguage[]? languages = null;
        List<int>? postponed = null;
        long english = 0,
            other = 0,
            undecided = 0;
        var certain = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i].Range.In(text);
            if (BlockLanguageReader.BeginsInEnglish(block))
            {
                english += block.Length;
            }
            else if (blocks.Count > 1 && BlockLanguageReader.IsHardlyOther(block))
            {
                (postponed ??= []).Add(i);
                undecided += block.Length;
            }
            else
            {
                Weigh(i);
            }
        }

        // The short lines of a dialogue: what they are only matters if the text could mostly be foreign.
        if (postponed is not null && other + undecided > english)
        {
            foreach (var i in postponed)
                Weigh(i);
        }

        if (other == 0 || languages is null)
            return null;
        var isMostlyOther = other > english;
        var isOther = new bool[blocks.Count];
        for (var i = 0; i < isOther.Length; i++)
            isOther[i] = languages[i] == BlockLanguage.Other || (isMostlyOther && languages[i] != BlockLanguage.English);
        return Array.IndexOf(isOther, true) < 0
            ? null
            : new NonEnglishBlocks(isOther, blocks, isMostlyOther && english + other <= ShortText ? FewestCharacters : certain);

        void Weigh(int i)
        {
            var language = BlockLanguageReader.Read(blocks[i].Range.In(text));
            if (language == BlockLanguage.English)
                english += blocks[i].Range.Length;
            else
                languages ??= [.. Enumerable.Repeat(BlockLanguage.English, blocks.Count)];
            if (language == BlockLanguage.Other)
                certain += blocks[i].Range.Length;
            if (language is BlockLanguage.Other or BlockLanguage.PerhapsOther)
                other += blocks[i].Range.Length;
            if (languages is not null)
                languages[i] = language;
        }
    }
}
