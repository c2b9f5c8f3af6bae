/// <summary>In the global namespace.</summary>
internal sealed class String { }

/// <summary>In the global namespace.</summary>
internal sealed class Corpus { }

namespace Newsroom
{
    /// <summary>In the namespace of the corpus.</summary>
    public static class Corpus { }

    /// <summary>In the namespace of the corpus.</summary>
    public static class System { }

    /// <summary>In the namespace of the corpus.</summary>
    public static class CorpusGen { }

    /// <summary>In the namespace of the corpus.</summary>
    public static class String { }

    /// <summary>In the namespace of the corpus.</summary>
    public static class Document { }

    /// <summary>In the namespace of the corpus.</summary>
    public static class Quote { }

    /// <summary>In the namespace of the corpus.</summary>
    public static class Types { }
}
