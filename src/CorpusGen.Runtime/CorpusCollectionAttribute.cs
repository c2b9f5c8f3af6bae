namespace CorpusGen;

/// <summary>
/// Declares what the metadata of a collection must be: put on a partial record or class, whose properties are filled from the keys of every
/// file of the collection and checked against them when the project is built. The attributes of System.ComponentModel.DataAnnotations hold.
/// </summary>
/// <param name="collection">The collection, as its folder or its member of the corpus is called.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusCollectionAttribute(string collection) : Attribute
{
    /// <summary>The collection, as its folder or its member of the corpus is called.</summary>
    public string Collection { get; } = collection;
}
