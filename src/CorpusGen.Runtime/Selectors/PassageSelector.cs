using System.Diagnostics;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// The address of a passage, which can be stored outside of the program and is still true after edits around the passage: its words and
/// what surrounds them (TextQuoteSelector), and its position (TextPositionSelector), both of the W3C Web Annotation Data Model.
/// <see cref="Passage.Selector"/> creates it, <see cref="CorpusView.Resolve"/> finds the passage again.
/// </summary>
[DebuggerDisplay("{Source,nq}: {Prefix,nq}[{Exact,nq}]{Suffix,nq}")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(SelectorJsonConverter))]
#endif
public sealed class PassageSelector : IEquatable<PassageSelector>
{
    /// <summary>Creates a selector.</summary>
    /// <param name="source">The path of the document, as <see cref="Document.Path"/>.</param>
    /// <param name="exact">The words of the passage.</param>
    /// <param name="prefix">The words before it, with the space between.</param>
    /// <param name="suffix">The words after it, with the space between.</param>
    /// <param name="start">The number of code points before the passage in the file; -1 if it is not known.</param>
    /// <param name="end">The number of code points before its end; -1 if it is not known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PassageSelector(string source, string exact, string prefix = "", string suffix = "", int start = -1, int end = -1)
    {
        Source = source ?? throw new ArgumentNullException(nameof(source));
        Exact = exact ?? throw new ArgumentNullException(nameof(exact));
        Prefix = prefix ?? throw new ArgumentNullException(nameof(prefix));
        Suffix = suffix ?? throw new ArgumentNullException(nameof(suffix));
        Start = start;
        End = end;
    }

    /// <summary>Gets the path of the document.</summary>
    public string Source { get; }

    /// <summary>Gets the words of the passage as they are read: without the marks of Markdown, with single spaces.</summary>
    public string Exact { get; }

    /// <summary>Gets the words before the passage, if they are needed to distinguish it from others.</summary>
    public string Prefix { get; }

    /// <summary>Gets the words after the passage, if they are needed to distinguish it from others.</summary>
    public string Suffix { get; }

    /// <summary>
    /// Gets the number of Unicode code points before the passage in <see cref="Document.Text"/>; -1 if it is not known. It is information
    /// for other programs: an edit before the passage changes it, and <see cref="CorpusView.Resolve"/> does not use it.
    /// </summary>
    public int Start { get; }

    /// <summary>Gets the number of Unicode code points before the end of the passage; -1 if it is not known.</summary>
    public int End { get; }

    /// <summary>
    /// Returns the selector as JSON: a `SpecificResource` of the Web Annotation Data Model, for the `target` of an annotation.
    /// </summary>
    public string ToJson() => SelectorJson.Of(this);

#if NET8_0_OR_GREATER
    /// <summary>
    /// Reads a selector: what <see cref="ToJson"/> returns, or the target of any Web Annotation that has a TextQuoteSelector.
    /// </summary>
    /// <param name="json">The JSON.</param>
    /// <exception cref="System.Text.Json.JsonException">It is not JSON, or has no TextQuoteSelector with exact words.</exception>
    public static PassageSelector Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SelectorJson.Read(json);
    }
#endif

    /// <summary>Returns the selector as JSON.</summary>
    public override string ToString() => ToJson();

    /// <summary>Returns true if all parts are equal.</summary>
    public bool Equals(PassageSelector? other) =>
        other is not null
        && (Source, Exact, Prefix, Suffix, Start, End) == (other.Source, other.Exact, other.Prefix, other.Suffix, other.Start, other.End);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PassageSelector);

    /// <inheritdoc/>
    public override int GetHashCode() => (Source, Exact, Prefix, Suffix, Start, End).GetHashCode();
}
