using System.ComponentModel;

namespace CorpusGen;

/// <content>
/// For generated code: fills the fields of a group. A field with its part of one call costs the compiler half as much as a property with a
/// body, and members are most of the cost of a build.
/// </content>
public abstract partial class NamedList<T>
{
    /// <summary>Fills one field. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Give(int first, out T item1) => item1 = Make(first);

    /// <summary>Fills 2 fields. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Give(int first, out T item1, out T item2)
    {
        item1 = Make(first);
        item2 = Make(first + 1);
    }

    /// <summary>Fills 3 fields. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Give(int first, out T item1, out T item2, out T item3)
    {
        item1 = Make(first);
        item2 = Make(first + 1);
        item3 = Make(first + 2);
    }

    /// <summary>Fills 4 fields. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Give(int first, out T item1, out T item2, out T item3, out T item4)
    {
        item1 = Make(first);
        item2 = Make(first + 1);
        item3 = Make(first + 2);
        item4 = Make(first + 3);
    }

    /// <summary>Fills 8 fields. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected void Give(int first, out T item1, out T item2, out T item3, out T item4, out T item5, out T item6, out T item7, out T item8)
    {
        item1 = Make(first);
        item2 = Make(first + 1);
        item3 = Make(first + 2);
        item4 = Make(first + 3);
        item5 = Make(first + 4);
        item6 = Make(first + 5);
        item7 = Make(first + 6);
        item8 = Make(first + 7);
    }
}
