namespace CorpusGen.Core.Citations;

/// <summary>The parts of a citation: words that must be in the corpus, and marks for what is left out or inserted between them.</summary>
/// <param name="Words">The normal form of the whole citation.</param>
/// <param name="Pieces">The parts with words, in order.</param>
/// <param name="Appended">The words that the editor inserted after the last part.</param>
internal sealed record CitationPattern(NormalText Words, IReadOnlyList<CitationPiece> Pieces, string Appended = "")
{
    /// <summary>Gets a value that is true if the citation has marks of an editor.</summary>
    public bool IsEdited =>
        Pieces.Count != 1
        || HasFreeCase
        || Inserted.Any()
        || Pieces[0].Joint != PieceJoint.None
        || (Pieces[0].Start, Pieces[0].End) != (Literal(Words).Pieces[0].Start, Literal(Words).Pieces[0].End);

    /// <summary>Gets a value that is true if the case of a letter may differ.</summary>
    public bool HasFreeCase => Pieces.Any(piece => piece.FreeCase.Count > 0);

    /// <summary>Gets the words that the editor inserted, in order.</summary>
    public IEnumerable<string> Inserted => Pieces.Select(piece => piece.Inserted).Append(Appended).Where(inserted => inserted.Length > 0);

    /// <summary>Gets a value that is true if an editor's insertion is between two pieces.</summary>
    public bool HasInsertions { get; } = Pieces.Any(piece => piece.Joint == PieceJoint.Insertion);

    /// <summary>
    /// Gets the hashes of the words and of the pairs of words that a document must have. Words with a changed letter are left out.
    /// </summary>
    public ulong[] Hashes => _hashes ??= ReadHashes();

    /// <summary>Gets the number of words.</summary>
    public int CountOfWords => _words ??= Pieces.Sum(CountWords);

    private ulong[]? _hashes;
    private int? _words;

    /// <summary>Reads a citation in which all characters are words of the corpus.</summary>
    public static CitationPattern Literal(NormalText words) =>
        new(words, [Trimmed(words.Text, 0, words.Text.Length, PieceJoint.None, "", [])]);

    /// <summary>Reads a citation, with the marks of an editor in it: `…`, `[…]`, `[it]`, `[T]he`, `[sic]`.</summary>
    public static CitationPattern Of(NormalText words)
    {
        var text = words.Text;
        var pieces = new List<CitationPiece>();
        var (start, joint, inserted, free) = (0, PieceJoint.None, "", new List<int>());
        var i = 0;
        while (i < text.Length)
        {
            var mark = EditorMark.At(text, i);
            if (mark is null)
            {
                i++;
                continue;
            }

            if (mark.Joint == PieceJoint.None)
            {
                // The brackets of [T]he are skipped when the piece is compared.
                free.Add(i + 1);
                i = mark.End;
                continue;
            }

            Close(i);
            (start, joint, inserted, free) = (mark.End, Stronger(joint, mark.Joint), Join(inserted, mark.Inserted), []);
            i = mark.End;
        }

        Close(text.Length);
        return new CitationPattern(words, pieces, inserted);

        void Close(int end)
        {
            var piece = Trimmed(text, start, end, pieces.Count == 0 ? PieceJoint.None : joint, inserted, free);
            if (piece.Start == piece.End)
                return;
            pieces.Add(piece);
            (joint, inserted) = (PieceJoint.None, "");
        }
    }

    /// <summary>Returns the first character of a piece, without the bracket before it.</summary>
    public char FirstLetter(CitationPiece piece) => Words.Text[piece.FreeCase.Contains(piece.Start + 1) ? piece.Start + 1 : piece.Start];

    /// <summary>Returns the number of words of a piece.</summary>
    public int CountWords(CitationPiece piece)
    {
        var count = 0;
        var reader = new WordHashes(Words.Text, piece.Start, piece.End);
        while (reader.Read())
            count++;
        return count;
    }

    private ulong[] ReadHashes()
    {
        var hashes = new List<ulong>();
        foreach (var piece in Pieces)
        {
            var reader = new WordHashes(Words.Text, piece.Start, piece.End);
            var before = 0UL;
            while (reader.Read())
            {
                if (
                    HasFreeLetter(piece, reader)
                    || Words.Text.IndexOf(NormalText.LineEndHyphen, reader.Start, reader.End - reader.Start) >= 0
                )
                {
                    before = 0;
                    continue;
                }

                hashes.Add(reader.Hash);
                if (before != 0)
                    hashes.Add(WordHashes.Pair(before, reader.Hash));
                before = reader.Hash;
            }
        }

        return [.. hashes];
    }

    private static bool HasFreeLetter(CitationPiece piece, WordHashes word) =>
        piece.FreeCase.Any(letter => letter >= word.Start - 2 && letter <= word.End + 1);

    private static PieceJoint Stronger(PieceJoint one, PieceJoint other) => one > other ? one : other;

    private static string Join(string one, string other) =>
        one.Length == 0 ? other
        : other.Length == 0 ? one
        : one + " " + other;

    // Marks of quotation around a piece are those of the text that cites.
    private static CitationPiece Trimmed(string text, int start, int end, PieceJoint joint, string inserted, List<int> free)
    {
        while (start < end && text[start] is ' ' or '"' or '\'' or NormalText.LineEndHyphen)
            start++;
        while (end > start && text[end - 1] is ' ' or '"' or '\'')
            end--;
        return new CitationPiece(start, end, joint, inserted, free);
    }
}

/// <summary>Words of a citation that are together in the corpus.</summary>
/// <param name="Start">The start in the normal form.</param>
/// <param name="End">The end.</param>
/// <param name="Joint">What is between the piece before and this one.</param>
/// <param name="Inserted">The words that the editor inserted before the piece.</param>
/// <param name="FreeCase">The letters in brackets, whose case may differ.</param>
internal sealed record CitationPiece(int Start, int End, PieceJoint Joint, string Inserted, IReadOnlyList<int> FreeCase);

/// <summary>What is between two pieces.</summary>
internal enum PieceJoint
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Words of the editor, which may replace a few words.</summary>
    Insertion,

    /// <summary>A mark for words that are left out.</summary>
    Omission,
}
