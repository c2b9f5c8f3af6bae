using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Finds the person of a description that ends in a title or an office: "the mayor", "the Bishop".</summary>
internal sealed class TitleReader(PersonTable persons, Mentions mentions)
{
    /// <summary>Returns who is described by the words between two indexes; null if it is not certain.</summary>
    public Person? Find(QuoteSentence sentence, int start, int head) =>
        KnownByTitle(sentence, start, head) ?? mentions.Titled(sentence, head - 1) ?? NamedByTitle(sentence, start, head);

    /// <summary>"the Bishop", who spoke under that title alone before: no other bishop.</summary>
    private Person? KnownByTitle(QuoteSentence sentence, int start, int head) =>
        head == start + 2 && sentence.Is(start + 1, QuoteTags.Capital) && persons.Only(sentence[start + 1].Range) is { Spoke: true } known
            ? known
            : null;

    /// <summary>"the Queen", "the Invisible Man": somebody whom the text knows by that title only, and writes with capitals.</summary>
    private Person? NamedByTitle(QuoteSentence sentence, int start, int head)
    {
        var last = sentence[head - 1];
        if (
            !sentence.Is(start, "the")
            || head - start > 4
            || !(last.Is(QuoteTags.Title) || (head - start > 2 && last.Is(QuoteTags.Person)))
        )
        {
            return null;
        }

        for (var i = start + 1; i < head; i++)
        {
            if (!sentence[i].Is(QuoteTags.Capital))
                return null;
        }

        return persons.Meet(sentence, new NameRun(start + 1, start + 1, head, Gender.Unknown, Courtesy.None));
    }
}
