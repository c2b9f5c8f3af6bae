using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>What was found of one span between marks.</summary>
/// <param name="Found">The speaker; null if it is not known.</param>
/// <param name="Kind">How it is quoted.</param>
/// <param name="Joins">True if it goes on with the utterance of the span before it: "A," he said, "B".</param>
/// <param name="IsCarried">True if it is only supposed to go on with what another paragraph said.</param>
internal readonly record struct QuotedSpanReading(AttributionMatch? Found, QuoteKind Kind, bool Joins, bool IsCarried);
