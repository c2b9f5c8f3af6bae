namespace Elmstead;

/// <summary>The departments of the newspaper.</summary>
public enum Department
{
    /// <summary>Local news.</summary>
    City,

    /// <summary>Science and research.</summary>
    Science,

    /// <summary>Sport.</summary>
    Sport,
}
