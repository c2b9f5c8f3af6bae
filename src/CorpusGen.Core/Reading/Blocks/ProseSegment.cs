using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Blocks;

/// <summary>A part of the prose and the range of the file that it comes from.</summary>
/// <param name="Start">The offset in the prose.</param>
/// <param name="Range">The range in the file.</param>
/// <param name="IsVerbatim">True if the prose has the characters of the file, so that offsets inside the segment can be converted.</param>
internal readonly record struct ProseSegment(int Start, TextRange Range, bool IsVerbatim);
