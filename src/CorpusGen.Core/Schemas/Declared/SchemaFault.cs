using System.Runtime.CompilerServices;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>What can be wrong with metadata. The number is that of the diagnostic.</summary>
public enum SchemaFaultKind
{
    /// <summary>It is neither YAML nor JSON.</summary>
    Unreadable = 401,

    /// <summary>A key stands in it twice.</summary>
    KeyTwice = 402,

    /// <summary>It is too large or too deep.</summary>
    TooMuch = 403,

    /// <summary>A key that the collection's record does not have.</summary>
    UnknownKey = 410,

    /// <summary>A key that the collection's record needs.</summary>
    MissingKey = 411,

    /// <summary>A value of another type than the property's.</summary>
    WrongType = 412,

    /// <summary>A value that an attribute does not allow.</summary>
    ValueNotAllowed = 413,

    /// <summary>Two files say what only one may.</summary>
    NotUnique = 414,

    /// <summary>A property of a type that no key can fill.</summary>
    TypeNotSupported = 415,

    /// <summary>The record cannot be added to.</summary>
    NotPartial = 416,

    /// <summary>No collection has the name.</summary>
    NoCollection = 417,

    /// <summary>An image that is not there.</summary>
    NoImage = 430,

    /// <summary>An image without words for those who cannot see it.</summary>
    NoAlt = 431,

    /// <summary>A picture without a credit.</summary>
    NoCredit = 432,

    /// <summary>A reference to a file that is not there.</summary>
    Dangling = 501,

    /// <summary>References that lead back to where they come from.</summary>
    Circular = 502,
}

/// <summary>A fault of a file's metadata, with its place. Plain data.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Place">The file as the compiler names it.</param>
/// <param name="Range">Where in it.</param>
/// <param name="Line">The line of its start, from 0.</param>
/// <param name="Column">The column of its start, from 0.</param>
/// <param name="EndLine">The line of its end.</param>
/// <param name="EndColumn">The column of its end.</param>
/// <param name="Message">What is said.</param>
public sealed record SchemaFault(
    SchemaFaultKind Kind,
    string Place,
    TextRange Range,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Message
)
{
    // A file of ten thousand faults has its lines counted once.
    private static readonly ConditionalWeakTable<string, LineMap> Known = new();

    /// <summary>A fault at a range of a text.</summary>
    public static SchemaFault At(SchemaFaultKind kind, string place, string text, TextRange range, string message)
    {
        var lines = Known.GetValue(text, static text => new LineMap(text));
        return new SchemaFault(
            kind,
            place,
            range,
            lines.LineAt(range.Start),
            lines.ColumnAt(range.Start),
            lines.LineAt(range.End),
            lines.ColumnAt(range.End),
            message
        );
    }

    /// <summary>A fault of a file's metadata.</summary>
    public static SchemaFault At(SchemaFaultKind kind, MetadataSheet sheet, TextRange range, string message) =>
        At(kind, sheet.Place, sheet.Head, range, message);
}
