namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>What shows that somebody is likely to speak in a turn.</summary>
internal enum SceneGuess : byte
{
    /// <summary>They act in the paragraph, or nobody does.</summary>
    Actor,

    /// <summary>The pronoun means them, as the subject of the paragraph.</summary>
    SubjectOfPronoun,

    /// <summary>The pronoun means them, as the last one who was named.</summary>
    LastOfPronoun,
}
