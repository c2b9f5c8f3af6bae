namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Somebody is named.</summary>
/// <param name="Person">The person.</param>
/// <param name="At">Where.</param>
/// <param name="IsSubject">True if they are the subject of a clause.</param>
internal readonly record struct Presence(Person Person, int At, bool IsSubject);
