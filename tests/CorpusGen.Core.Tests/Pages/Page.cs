using System.Reflection;
using System.Text;

namespace CorpusGen.Core.Tests.Pages;

/// <summary>
/// A Markdown page that is run as a test. Quoted lines are a passage, and the list below it is what is found in it. A line "known wrong:"
/// below the list has an item of the right answer, if the passage pins an answer that is not right ("known wrong: -" if nothing is to be
/// found).
/// </summary>
/// <param name="Name">The name of the page in this assembly.</param>
/// <param name="Lines">The lines of the page.</param>
internal sealed record Page(string Name, IReadOnlyList<string> Lines)
{
    /// <summary>The environment variable that makes the tests write what is found to the pages.</summary>
    public const string AcceptVariable = "CORPUSGEN_ACCEPT";

    private const string KnownWrong = "known wrong: ";

    /// <summary>True if the tests write what is found to the pages instead of comparing it.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <summary>Gets the passages of the page, in order.</summary>
    public IReadOnlyList<Passage> Passages
    {
        get
        {
            var passages = new List<Passage>();
            var heading = "";
            for (var i = 0; i < Lines.Count; i++)
            {
                if (Lines[i].StartsWith('#'))
                    heading = Lines[i].TrimStart('#', ' ');
                else if (IsQuoted(Lines[i]))
                    passages.Add(ReadPassage(heading, ref i));
            }

            return passages;
        }
    }

    /// <summary>Reads the text of a resource.</summary>
    public static string TextOf(string name)
    {
        using var stream =
            typeof(Page).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no page '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Reads a page.</summary>
    public static Page Read(string name) => new(name, TextOf(name).ReplaceLineEndings("\n").Split('\n'));

    /// <summary>Returns the page with other items. A "known wrong" marker stays unless the new items are the right answer.</summary>
    /// <param name="find">Returns the items of a passage.</param>
    public string WithItems(Func<string, IReadOnlyList<string>> find)
    {
        var page = new StringBuilder();
        for (var i = 0; i < Lines.Count; i++)
        {
            if (!IsQuoted(Lines[i]))
            {
                page.Append(Lines[i]).Append(i < Lines.Count - 1 ? "\n" : "");
                continue;
            }

            var start = i;
            var passage = ReadPassage("", ref i);
            for (; IsQuoted(Lines[start]); start++)
                page.Append(Lines[start]).Append('\n');
            var items = find(passage.Text);
            foreach (var item in items)
                page.Append("- ").Append(item.ReplaceLineEndings(" ")).Append('\n');
            if (passage.Right is { } right && !right.SequenceEqual(items))
                page.AppendJoin("", (right.Count == 0 ? ["-"] : right).Select(item => $"{KnownWrong}{item}\n"));
        }

        return page.ToString();
    }

    /// <summary>Writes the page to the source folder, with the items that are found now.</summary>
    public void Accept(Func<string, IReadOnlyList<string>> find)
    {
        var folder = typeof(Page)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "ProjectFolder")
            .Value!;
        File.WriteAllText(
            Path.Combine(folder, Name.StartsWith("Syntaxes/", StringComparison.Ordinal) ? "Reading" : "Extraction", Name),
            WithItems(find)
        );
    }

    // Leaves the index at the last line of the passage.
    private Passage ReadPassage(string heading, ref int i)
    {
        var text = new List<string>();
        for (; i < Lines.Count && IsQuoted(Lines[i]); i++)
            text.Add(Lines[i].Length > 1 ? Lines[i][2..] : "");
        var items = new List<string>();
        for (; i < Lines.Count && Lines[i].StartsWith("- ", StringComparison.Ordinal); i++)
            items.Add(Lines[i][2..]);
        var right = new List<string>();
        for (; i < Lines.Count && Lines[i].StartsWith(KnownWrong, StringComparison.Ordinal); i++)
            right.Add(Lines[i][KnownWrong.Length..]);
        i--;
        return new Passage(heading, string.Join('\n', text), items, right.Count == 0 ? null : [.. right.Where(item => item != "-")]);
    }

    private static bool IsQuoted(string line) => line == ">" || line.StartsWith("> ", StringComparison.Ordinal);
}

/// <summary>A passage of a page.</summary>
/// <param name="Heading">The heading that it is under.</param>
/// <param name="Text">The text.</param>
/// <param name="Items">What is found in it.</param>
/// <param name="Right">What should be found; null if the items are right, or nobody has judged them.</param>
internal sealed record Passage(string Heading, string Text, IReadOnlyList<string> Items, IReadOnlyList<string>? Right)
{
    public override string ToString() => Heading;
}
