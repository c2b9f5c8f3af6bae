using CorpusGen.Core.Schemas;

namespace CorpusGen.Core.Api;

/// <summary>How a member gets its value. Each printer has one case for each kind.</summary>
internal abstract record ApiBody;

/// <summary>Creates an object of a generated type: `new HarbourCollection()`.</summary>
/// <param name="Type">The type.</param>
/// <param name="Arguments">The arguments of its constructor.</param>
internal sealed record CreateBody(ApiTypeName Type, IReadOnlyList<ApiValue> Arguments) : ApiBody;

/// <summary>Returns an item of the list that the member belongs to: `this[3]`.</summary>
/// <param name="Place">The place in the list, from 0.</param>
internal sealed record ItemBody(int Place) : ApiBody;

/// <summary>Returns a property of the corpus index: `Index.Quotes`.</summary>
/// <param name="Property">The property, which has the member's own type.</param>
internal sealed record IndexBody(string Property) : ApiBody;

/// <summary>Reads a value of the metadata, and converts it to the member's type: `Metadata["rating"].Number`.</summary>
/// <param name="Property">The key, and the kind of its values.</param>
/// <param name="Item">The type of the value; of a list, that of an item.</param>
/// <param name="IsNested">True if the key is in another key's value, which the constructor has stored.</param>
internal sealed record MetadataBody(SchemaProperty Property, ApiTypeName Item, bool IsNested) : ApiBody;

/// <summary>Calls a method with the arguments of the member: `View.Combine(others)`.</summary>
/// <param name="Target">The object whose method is called.</param>
/// <param name="Method">The method, which has the parameters and the result of the member.</param>
internal sealed record ForwardBody(ForwardTarget Target, string Method) : ApiBody;

/// <summary>Reads one member after the other: `Corpus.Documents.Harbour.Quotes.WeStay`.</summary>
/// <param name="Steps">The members; the first is a static property of the corpus class.</param>
internal sealed record PathBody(IReadOnlyList<ApiStep> Steps) : ApiBody;

/// <summary>A member that is read.</summary>
/// <param name="Owner">The type that has it.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsField">True if it is a field; otherwise it is a property.</param>
internal sealed record ApiStep(ApiTypeName Owner, string Name, bool IsField);

/// <summary>The objects to which methods are forwarded.</summary>
internal enum ForwardTarget
{
    /// <summary>The corpus as an object.</summary>
    View,

    /// <summary>The search index.</summary>
    Search,
}
