namespace CorpusGen.Core.Reading.Packages;

/// <summary>A package cannot be converted. The message is the reason, as the end of a sentence.</summary>
public sealed class PackageFaultException : Exception
{
    /// <summary>Creates the exception.</summary>
    public PackageFaultException() { }

    /// <summary>Creates the exception with its reason.</summary>
    public PackageFaultException(string message)
        : base(message) { }

    /// <summary>Creates the exception with its reason and cause.</summary>
    public PackageFaultException(string message, Exception innerException)
        : base(message, innerException) { }
}
