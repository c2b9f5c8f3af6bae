namespace Elmstead;

/// <summary>The parts of the paper.</summary>
public enum Department
{
    /// <summary>What happens in town.</summary>
    City,

    /// <summary>What is found out.</summary>
    Science,

    /// <summary>Who won.</summary>
    Sport,
}
