using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Finds out who a source is: the words that name who spoke, in the sentence they stand in.</summary>
internal sealed class SpeakerResolver
{
    private readonly PersonTable _persons = new();
    private readonly Mentions _mentions;

    public SpeakerResolver() => _mentions = new Mentions(_persons);

    /// <summary>Goes to a text.</summary>
    public void Enter(string text) => _persons.Enter(text);

    /// <summary>Leaves the text, with nothing of it.</summary>
    public void Leave()
    {
        _mentions.Leave();
        _persons.Leave();
    }

    /// <summary>Reads who is named in a sentence.</summary>
    public void Read(QuoteSentence sentence) => _mentions.Read(sentence);

    /// <summary>Who the source is, and how that was found; null where it is not known.</summary>
    public Person? Resolve(QuoteSentence sentence, TextRange source, out Evidence evidence)
    {
        if (Find(sentence, source, out evidence) is not { } person)
            return null;
        person.Spoke = true;
        _mentions.Remember(person, source.Start, isSubject: true);
        return person;
    }

    /// <summary>Who the words of a range name, and how that was found; null where it is not known. They need not have spoken.</summary>
    public Person? Find(QuoteSentence sentence, TextRange source, out Evidence evidence)
    {
        evidence = Evidence.None;
        var start = 0;
        while (start < sentence.Count && sentence[start].Start < source.Start)
            start++;
        var end = start;
        while (end < sentence.Count && sentence[end].End <= source.End)
            end++;
        if (start >= end)
            return null;
        return ResolveTokens(sentence, start, end, out evidence);
    }

    private Person? ResolveTokens(QuoteSentence sentence, int start, int end, out Evidence evidence)
    {
        evidence = Evidence.Pronoun;
        if (end == start + 1 && sentence[start].Is(QuoteTags.Pronoun))
            return Pronoun(sentence, start);
        evidence = Evidence.Name;
        var head = HeadEnd(sentence, start, end);
        if (NameEndingAt(sentence, start, head) is { } name)
            return _persons.Meet(sentence, name) is { } person ? WithRole(sentence, person, start, name) : null;
        if (NameBeside(sentence, start, head, end) is { } beside)
            return beside;
        evidence = Evidence.Description;
        return sentence.Is(start, QuoteTags.Determiner) && sentence.Is(head - 1, QuoteTags.Title | QuoteTags.Role)
            ? _mentions.Titled(sentence, head - 1)
            : null;
    }

    /// <summary>"the chair of the panel, Ruth Okafor": the name behind the office.</summary>
    private Person? NameBeside(QuoteSentence sentence, int start, int head, int end)
    {
        for (var comma = head; comma + 2 < end; comma++)
        {
            if (!sentence[comma].Is(QuoteTags.Comma) || !NameRun.IsPart(sentence, comma + 1))
                continue;
            var name = NameRun.Read(sentence, comma + 1, end);
            if (
                name.End - name.Name < 2
                || (name.End < end && !sentence[name.End].Is(QuoteTags.Comma))
                || _persons.Meet(sentence, name) is not { } person
            )
            {
                return null;
            }

            var role = comma;
            while (role > start && !sentence[role - 1].Is(QuoteTags.Comma))
                role--;
            if (role < comma)
                person.Role ??= sentence.Range(role, comma);
            return person;
        }

        return null;
    }

    private Person? Pronoun(QuoteSentence sentence, int index)
    {
        var gender =
            sentence.Is(index, "he") ? Gender.Male
            : sentence.Is(index, "she") ? Gender.Female
            : Gender.Unknown;
        return gender == Gender.Unknown ? null : _mentions.Pronoun(gender, sentence[index].Start);
    }

    /// <summary>Where the core of a phrase ends: "Orton | , a researcher", "the head | of the agency".</summary>
    private static int HeadEnd(QuoteSentence sentence, int start, int end)
    {
        var i = start;
        while (
            i < end
            && !sentence[i].Is(QuoteTags.Mark | QuoteTags.Quotation | QuoteTags.Relative)
            && !(i > start && sentence[i].Is(QuoteTags.Preposition) && !sentence[i].Is(QuoteTags.Capital) && !NameRun.IsOffice(sentence, i))
        )
        {
            i++;
        }

        return i;
    }

    /// <summary>The name a phrase ends in: "Bush spokesman Tim Miller"; none in "the Bush campaign" or "Tim and Ann".</summary>
    private static NameRun? NameEndingAt(QuoteSentence sentence, int start, int head)
    {
        for (var i = start; i < head; i++)
        {
            if (sentence[i].Is(QuoteTags.Conjunction) && sentence.Is(i - 1, QuoteTags.Capital))
                return null;
            if (!NameRun.IsPart(sentence, i))
                continue;
            var run = NameRun.Read(sentence, i, head);
            if (run.End == head && run.Name < run.End)
                return run;
            i = run.End - 1;
        }

        return null;
    }

    /// <summary>"conservative commentator Ed Roe": what stands before the name, where nothing better is said.</summary>
    private static Person WithRole(QuoteSentence sentence, Person person, int start, NameRun name)
    {
        if (
            person.Role is null
            && person.Title is null
            && name.Start > start
            && Occupation.EndsAt(sentence, name.Start - 1)
            && !sentence.Is(name.Start - 1, QuoteTags.PossessiveMark | QuoteTags.Mark | QuoteTags.Determiner | QuoteTags.PossessivePronoun)
        )
        {
            person.Role = sentence.Range(start, name.Start);
        }

        return person;
    }
}
