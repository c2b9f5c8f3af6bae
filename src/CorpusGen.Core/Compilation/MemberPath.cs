using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Compilation;

/// <summary>The kinds of members that a program can name.</summary>
public enum MemberKind
{
    /// <summary>A collection: `Documents`.</summary>
    Collection,

    /// <summary>A document: `Documents.Harbour`.</summary>
    Document,

    /// <summary>A speaker: `Speakers.AdaBirch`.</summary>
    Speaker,

    /// <summary>A quotation, figure, picture or section: `Documents.Harbour.Quotes.WeStay`.</summary>
    Passage,

    /// <summary>A property of the metadata, or a value of its enumeration: `ArticlesDocument.Rating`.</summary>
    Property,
}

/// <summary>The place of a member below the corpus class.</summary>
/// <param name="Kind">The kind of member.</param>
/// <param name="Collection">The collection; of a property, the type that has it; of a speaker, `Speakers`.</param>
/// <param name="Document">The document, or empty.</param>
/// <param name="Group">The group of a passage: `Quotes`, `Figures`, `Pictures` or `Sections`; else empty.</param>
/// <param name="Name">The member's own name.</param>
public sealed record MemberPath(MemberKind Kind, string Collection, string Document, string Group, string Name)
{
    /// <summary>The property with the speakers.</summary>
    public const string Speakers = "Speakers";

    private static readonly string[] Groups = ["Quotes", "Figures", "Pictures", "Sections"];

    /// <summary>Gets the path of the member that contains this one; empty if it is in the corpus class.</summary>
    public string Container =>
        Kind switch
        {
            MemberKind.Document => Collection,
            MemberKind.Passage => $"{Collection}.{Document}",
            _ => "",
        };

    /// <summary>Returns the path below the corpus class.</summary>
    public override string ToString() =>
        Kind switch
        {
            MemberKind.Collection => Name,
            MemberKind.Passage => $"{Collection}.{Document}.{Group}.{Name}",
            _ => $"{Collection}.{Name}",
        };

    /// <summary>Returns the path of the document that contains a passage; empty if the path is not that of a passage.</summary>
    public static string DocumentOf(string path)
    {
        var first = path.IndexOf('.');
        var second = first < 0 ? -1 : path.IndexOf('.', first + 1);
        var third = second < 0 ? -1 : path.IndexOf('.', second + 1);
        if (third < 0 || path.IndexOf('.', third + 1) >= 0)
            return "";
        return path.Substring(0, first).EndsWith("Document", StringComparison.Ordinal) ? "" : path.Substring(0, second);
    }

    /// <summary>Parses a path; null if no member can have it.</summary>
    public static MemberPath? Parse(string path)
    {
        var names = path.Split('.');
        if (!Array.TrueForAll(names, IsName))
            return null;
        return names switch
        {
            [Speakers, var speaker] => new MemberPath(MemberKind.Speaker, Speakers, "", "", speaker),
            // No collection has such a name.
            [var type, .., var property] when type.EndsWith("Document", StringComparison.Ordinal) => new MemberPath(
                MemberKind.Property,
                path.Substring(0, path.Length - property.Length - 1),
                "",
                "",
                property
            ),
            [var collection] => new MemberPath(MemberKind.Collection, collection, "", "", collection),
            [var collection, var document] => new MemberPath(MemberKind.Document, collection, document, "", document),
            [var collection, var document, var group, var passage] when Array.IndexOf(Groups, group) >= 0 => new MemberPath(
                MemberKind.Passage,
                collection,
                document,
                group,
                passage
            ),
            _ => null,
        };
    }

    // A name that CorpusGen can have written. The names of its own fields begin with an underscore and a letter.
    private static bool IsName(string name) =>
        name.Length > 0
        && !Keywords.Has(name)
        && (char.IsLetter(name[0]) || (name[0] == '_' && name.Length > 1 && !char.IsLetter(name[1])))
        && Words.IsIdentifier(name);
}
