using System.CommandLine;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;

namespace CorpusGen.Tool.Projects;

/// <summary>The option `--syntax` of the commands that read texts.</summary>
internal static class SyntaxOption
{
    /// <summary>Creates the option.</summary>
    public static Option<string?> Create()
    {
        var option = new Option<string?>("--syntax")
        {
            Description =
                "The syntaxes that Markdown has besides CommonMark, with commas between them: the names of CorpusSyntax. "
                + "Without it the project file and the configuration of a site generator decide.",
        };
        option.Validators.Add(result =>
        {
            foreach (var name in SyntaxNames.Split(result.GetValueOrDefault<string?>() ?? ""))
            {
                if (!SyntaxNames.Values.Contains(name, StringComparer.OrdinalIgnoreCase))
                {
                    var values = ": use " + string.Join(", ", SyntaxNames.Values);
                    result.AddError($"--syntax has no value '{name}'{NameSuggestion.For(name, SyntaxNames.Values, values)}");
                }
            }
        });
        return option;
    }
}
