namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>How markup is read and shown.</summary>
internal enum MarkupForm
{
    /// <summary>A tag of a template: not read, and in the HTML as it is written.</summary>
    Tag,

    /// <summary>A value that a template or a formula writes: a word that is not known. In the HTML as it is written.</summary>
    Output,

    /// <summary>Code, also between two tags: not read, and in the HTML as code.</summary>
    Code,

    /// <summary>Markup without a meaning for readers: not read, and not in the HTML.</summary>
    Hidden,

    /// <summary>Marks around words: not read. The parser of Markdown sees them as they are.</summary>
    Mark,
}
