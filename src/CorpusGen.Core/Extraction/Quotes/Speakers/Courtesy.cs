namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>The courtesy before a name. Two people of one surname differ in it.</summary>
internal enum Courtesy : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>Mr, Ms, Dr, Sir: nothing but the gender.</summary>
    Plain,

    /// <summary>Mrs.</summary>
    Mrs,

    /// <summary>Miss.</summary>
    Miss,
}
