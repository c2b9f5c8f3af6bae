namespace Microsoft.CodeAnalysis;

// A type that is marked so is seen in its own assembly alone, even by friends: they have the real one.
[Embedded]
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;
