using System.Text;
using System.Text.RegularExpressions;

namespace CorpusGen.Tool.Report;

/// <summary>
/// Joins the scripts of the page. Each is a module to an editor; a page that is a single file cannot import modules, so each becomes a
/// function that returns what it exports. One that awaits at its top level becomes an asynchronous function.
/// </summary>
internal static partial class PageScript
{
    /// <summary>Returns the script of the page.</summary>
    public static string Create()
    {
        var script = new StringBuilder("'use strict';\n(async () => {\n");
        foreach (var name in PageFiles.Scripts)
            script.Append(Wrap(name, PageFiles.Read(name)));
        return script.Append("})();\n").ToString();
    }

    private static string Wrap(string name, string module)
    {
        var exports = string.Join(", ", Export().Matches(module).Select(match => match.Groups["name"].Value));
        var body = Import().Replace(module, match => $"const {match.Groups["names"]} = {VariableOf(match.Groups["file"].Value)};");
        body = Export().Replace(body, match => match.Value["export ".Length..]);
        var (wait, kind) = Await().IsMatch(module) ? ("await ", "async ") : ("", "");
        return $"const {VariableOf(name)} = {wait}({kind}() => {{\n{body}\nreturn {{ {exports} }};\n}})();\n";
    }

    private static string VariableOf(string file) => "$" + file[..^".js".Length];

    [GeneratedRegex(@"^import (?<names>\{[^}]*\}) from '\./(?<file>[^']+)';$", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^(?:export )?const \w+ = await ", RegexOptions.Multiline)]
    private static partial Regex Await();

    [GeneratedRegex(@"^export (?:function|const) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Export();
}
