namespace CorpusGen;

/// <summary>
/// Declares the metadata of a collection. Apply it to a partial record or class: the properties are filled from the keys of each file of
/// the collection, and the build checks each file. The attributes of System.ComponentModel.DataAnnotations are checked too.
/// </summary>
/// <param name="collection">The name of the collection: its folder, or its member of the corpus.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CorpusCollectionAttribute(string collection) : Attribute
{
    /// <summary>Gets the name of the collection: its folder, or its member of the corpus.</summary>
    public string Collection { get; } = collection;
}
