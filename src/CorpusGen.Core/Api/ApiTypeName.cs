namespace CorpusGen.Core.Api;

/// <summary>The name of a type that a member of the generated API uses.</summary>
/// <param name="Namespace">The namespace; of a generated type, the path of the type that contains it, empty for the corpus class.</param>
/// <param name="Name">The name, without type arguments.</param>
/// <param name="IsValueType">True if it is a structure or an enumeration.</param>
internal sealed record ApiTypeName(string Namespace, string Name, bool IsValueType = false)
{
    /// <summary>The type argument; null if the type is not generic.</summary>
    public ApiTypeName? Argument { get; init; }

    /// <summary>True if the value may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>True if the type is part of the generated API.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>The full name; of a generated type, relative to the corpus class.</summary>
    public string Path => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    /// <summary>Returns the generic type with an argument.</summary>
    public ApiTypeName Of(ApiTypeName argument) => this with { Argument = argument };
}
