using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Diff;

/// <summary>Compares the members of two states of a corpus.</summary>
internal static class MemberChanges
{
    private const int Longest = 60;

    /// <summary>Returns each member of a corpus with its words.</summary>
    public static Dictionary<string, string> MembersOf(CorpusReading corpus)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        var byPath = corpus.Documents.ToDictionary(read => read.Document.File.Path, StringComparer.Ordinal);
        foreach (var entry in corpus.Map.Documents)
        {
            var read = byPath[entry.Path];
            var (document, names) = (read.Document, read.Names);
            var prefix = $"Corpus.{entry.Collection}.{entry.Name}";
            // The words of a document are its content, which its members have.
            members[prefix] = "";
            Add("Quotes", names.Quotes, i => string.Join(" … ", document.Quotes[i].Pieces.Select(document.WordsOf)));
            Add("Figures", names.Figures, i => ValueOf(document.Figures[i]));
            Add("Pictures", names.Pictures, i => document.WordsOf(document.Pictures[i].Caption));
            var sections = DocumentSection.Of(document.Blocks);
            Add("Sections", names.Sections, i => document.WordsOf(document.Blocks[sections[i].Heading].Range));
            foreach (var key in document.Metadata.Entries)
                members[$"{prefix}[\"{key.Key}\"]"] = MetadataText.Of(key.Value);

            void Add(string group, EquatableArray<string> keys, Func<int, string> words)
            {
                for (var i = 0; i < keys.Count; i++)
                    members[$"{prefix}.{group}.{keys[i]}"] = words(i);
            }
        }

        foreach (var speaker in corpus.Map.Speakers)
            members["Corpus.Speakers." + speaker.MemberName] = speaker.Name;
        return members;
    }

    /// <summary>Returns the differences, in order of the members.</summary>
    public static IReadOnlyList<MemberChange> Between(Dictionary<string, string> before, Dictionary<string, string> after)
    {
        var gone = before.Where(member => !after.ContainsKey(member.Key)).ToList();
        var appeared = after.Where(member => !before.ContainsKey(member.Key)).ToList();
        var changes = before
            .Where(member => after.TryGetValue(member.Key, out var words) && words != member.Value)
            .Select(member => new MemberChange(member.Key, member.Key, Shown(member.Value), Shown(after[member.Key])))
            .ToList();
        // Words of one kind that have gone once and appeared once are the same words under another name.
        var unmatched = appeared
            .GroupBy(KindAndWords)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single().Key);
        var renamed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in gone.GroupBy(KindAndWords))
        {
            if (group.Key.Words.Length > 0 && group.Count() == 1 && unmatched.TryGetValue(group.Key, out var name))
            {
                renamed.Add(name);
                changes.Add(new MemberChange(group.Single().Key, name, Shown(group.Key.Words), Shown(group.Key.Words)));
            }
            else
            {
                changes.AddRange(group.Select(member => new MemberChange(member.Key, null, Shown(member.Value), "")));
            }
        }

        changes.AddRange(
            appeared
                .Where(member => !renamed.Contains(member.Key))
                .Select(member => new MemberChange(null, member.Key, "", Shown(member.Value)))
        );
        return [.. changes.OrderBy(change => change.Old ?? change.New, StringComparer.Ordinal)];
    }

    private static string ValueOf(Figure figure) => $"{FigureText.ModifierOf(figure)} {FigureText.ValueOf(figure)} {figure.Unit}".Trim();

    // "Quotes" of "Corpus.Documents.Harbour.Quotes.WeHaveWaited".
    private static (string Kind, string Words) KindAndWords(KeyValuePair<string, string> member)
    {
        var parts = member.Key.Split('.');
        return (parts[^2], member.Value);
    }

    private static string Shown(string words) =>
        MessageText.Of(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Longest);
}
