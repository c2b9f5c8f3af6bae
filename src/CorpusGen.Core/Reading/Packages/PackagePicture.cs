namespace CorpusGen.Core.Reading.Packages;

/// <summary>A picture of a package.</summary>
/// <param name="Target">The path in the package after <see cref="Scheme"/>, or a URL.</param>
/// <param name="Alt">The alternative text, or empty.</param>
/// <param name="Caption">The caption as Markdown, or empty.</param>
internal sealed record PackagePicture(string Target, string Alt, string Caption = "")
{
    /// <summary>Begins the target of a picture in the package, which is not a file of the project.</summary>
    public const string Scheme = "package:";
}
