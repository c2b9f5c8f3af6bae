using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Speakers;

/// <summary>Finds the person of a source: the words for the speaker, in their sentence.</summary>
internal sealed class SpeakerResolver
{
    private static readonly WordSet Anybody = new("man woman people girl boy member person resident source voter witness");
    private static readonly WordSet GoingOn = new("added adds continued continues ended ends concluded concludes");

    private readonly PersonTable _persons = new();
    private readonly NameEvidence _evidence = new();
    private readonly NameReader _names;
    private readonly Mentions _mentions;
    private readonly TitleReader _titles;
    private int _unnamed;

    public SpeakerResolver()
    {
        _names = new NameReader(_evidence);
        _mentions = new Mentions(_persons, _names);
        _titles = new TitleReader(_persons, _mentions);
    }

    /// <summary>Goes to a text.</summary>
    public void Enter(string text)
    {
        _persons.Enter(text);
        _evidence.Enter(text);
    }

    /// <summary>Sets whether the text is a story.</summary>
    public void SetStory(bool isStory) => _persons.IsStory = isStory;

    /// <summary>Returns who is called by one word, most often; null if nobody is.</summary>
    public Person? Called(TextRange word) => _persons.Called(word);

    /// <summary>Records from now on who is named, and at which place.</summary>
    public List<Presence> LogPresences() => _mentions.Log = [];

    /// <summary>Returns true if the text shows, at its end, that somebody is a person.</summary>
    public bool IsPerson(string text, Person person, bool isEssay, bool isLegal) =>
        Humanity.Is(text, person, _persons.IsStory, isEssay, isLegal, person.NameWords > 1 || IsInsideSentence(text, person));

    /// <summary>Returns true if somebody else has a full name with the same surname.</summary>
    public bool SharesSurname(Person person) => _persons.SharesSurname(person);

    /// <summary>Gets a value indicating whether the last pronoun may mean somebody else as well.</summary>
    public bool IsContested { get; private set; }

    /// <summary>Returns true if the paragraph before an offset has the name of one person only.</summary>
    public bool IsOnlyInParagraph(Person person, int at) => _mentions.IsOnlyInParagraph(person, at);

    private bool IsInsideSentence(string text, Person person) => _evidence.InsideSentence(person.Name.In(text), person.Name.Start);

    /// <summary>Leaves the text, with nothing of it.</summary>
    public void Leave()
    {
        _unnamed = 0;
        _mentions.Leave();
        _persons.Leave();
        _evidence.Leave();
    }

    /// <summary>Reads who is named in a sentence.</summary>
    public void Read(QuoteSentence sentence) => _mentions.Read(sentence);

    /// <summary>The person of the source, and how it was found; null if it is not known.</summary>
    public Person? Resolve(QuoteSentence sentence, TextRange source, out Evidence evidence)
    {
        if (Find(sentence, source, out evidence) is not { } person)
            return null;

        // "…," an official said. "…," he added: the official, whom nobody names.
        if (evidence is Evidence.Pronoun or Evidence.PronounOfSubject && person.LastSeen < _unnamed)
            return null;
        (person.Spoke, person.IsPlace) = (true, false);
        _mentions.Remember(person, source.Start, isSubject: true, isSpeech: true);
        return person;
    }

    /// <summary>Who the words of a range name, and how that was found; null if it is not known. They need not have spoken.</summary>
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
        return ResolveTokens(sentence, start, end, out evidence) is { IsNotPerson: false, IsOrganization: false } person ? person : null;
    }

    private Person? ResolveTokens(QuoteSentence sentence, int start, int end, out Evidence evidence)
    {
        evidence = Evidence.Pronoun;
        if (end == start + 1 && sentence[start].Is(QuoteTags.Pronoun))
            return Pronoun(sentence, start, ref evidence);
        evidence = Evidence.Name;
        var head = SourcePhrase.HeadEnd(sentence, start, end);
        if (sentence.Is(head, "of") && HolderOf(sentence, start, head, end) is { } holder)
            return holder;
        if (NameEndingAt(sentence, start, head) is { } name)
        {
            if (SourcePhrase.IsOneOfMany(sentence, name, start))
                return null;
            var person = _persons.Meet(sentence, name);
            if (person is not { IsNotPerson: true })
            {
                return person is null || SourcePhrase.IsOfficeOnly(sentence, name, head, person) || IsThing(sentence, name, person)
                    ? null
                    : WithRole(sentence, person, start, name);
            }
        }

        if (NameBeside(sentence, start, head, end) is { } beside)
            return beside;
        evidence = Evidence.Description;
        if (!sentence.Is(start, QuoteTags.Determiner))
            return null;
        if (
            head == start + 2
            && sentence.Is(start, "the")
            && sentence.Is(start + 1, QuoteTags.People)
            && !SourcePhrase.EndsInS(sentence, start + 1)
        )
        {
            return _mentions.Only(sentence[start].Start);
        }

        if (!sentence.Is(head - 1, QuoteTags.Title | QuoteTags.Role) || sentence.Is(head - 1, QuoteTags.Body))
            return null;
        // "a great man", "the man who": anybody. But: the Invisible Man.
        var isAnybody =
            sentence.Is(start, "a", "an", "another") || (sentence.Is(head - 1, Anybody) && !sentence.Is(head - 1, QuoteTags.Capital));
        var described = isAnybody ? null : _titles.Find(sentence, start, head);
        if (described is null && !SourcePhrase.EndsInS(sentence, head - 1))
            _unnamed = sentence[start].Start;
        return described;
    }

    /// <summary>"Head of the Centre, Ada Birch", "Inspector of Police (Leeds) Ada Birch": the name after the office.</summary>
    private Person? HolderOf(QuoteSentence sentence, int start, int head, int end)
    {
        if (!sentence.Is(start, QuoteTags.Capital) || head - start > 2)
            return null;
        for (var i = head + 2; i < end; i++)
        {
            if (!NameRun.IsPart(sentence, i) || !sentence.Is(i - 1, QuoteTags.Close | QuoteTags.Comma))
                continue;
            var run = _names.Read(sentence, i, end);
            return run.End == end && run.End - run.Name > 1 ? _persons.Meet(sentence, run) : null;
        }

        return null;
    }

    /// <summary>"the Restoration", "the State": one word after the article. In a story it is somebody: "the Caterpillar".</summary>
    private bool IsThing(QuoteSentence sentence, NameRun name, Person person) =>
        !_persons.IsStory
        && name.End - name.Start == 1
        && sentence.Is(name.Start - 1, "the")
        && char.IsLower(sentence.Text[sentence[name.Name].End - 1])
        && person is { NameWords: 1, IsHuman: false, Gender: Gender.Unknown }
        && !sentence.Is(name.Name, QuoteTags.Title | QuoteTags.Role);

    /// <summary>"the chair of the panel, Ruth Okafor": the name after the office.</summary>
    private Person? NameBeside(QuoteSentence sentence, int start, int head, int end)
    {
        for (var comma = head; comma + 2 < end; comma++)
        {
            if (!sentence[comma].Is(QuoteTags.Comma) || !NameRun.IsPart(sentence, comma + 1))
                continue;
            var name = _names.Read(sentence, comma + 1, end);
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

    private Person? Pronoun(QuoteSentence sentence, int index, ref Evidence evidence)
    {
        var gender =
            sentence.Is(index, "he") ? Gender.Male
            : sentence.Is(index, "she") ? Gender.Female
            : Gender.Unknown;
        if (gender == Gender.Unknown)
            return null;
        if (
            (sentence.Is(index + 1, GoingOn) || sentence.Is(index - 1, GoingOn))
            && _mentions.LastSpeaker(gender, sentence[index].Start) is { } same
        )
        {
            IsContested = false;
            return same;
        }

        var person = _mentions.Pronoun(gender, sentence[index].Start, out var isSubject);
        IsContested = _mentions.IsContested;
        if (isSubject)
            evidence = Evidence.PronounOfSubject;
        return person;
    }

    /// <summary>The name a phrase ends in: "Bush spokesman Tim Miller"; none in "the Bush campaign" or "Tim and Ann".</summary>
    private NameRun? NameEndingAt(QuoteSentence sentence, int start, int head)
    {
        for (var i = start; i < head; i++)
        {
            if (sentence[i].Is(QuoteTags.Conjunction) && sentence.Is(i - 1, QuoteTags.Capital))
                return null;
            if (!NameRun.IsPart(sentence, i))
                continue;
            var run = _names.Read(sentence, i, head);
            if (run.End + 1 == head && NameRun.IsTitleAlone(sentence, run.End))
                return run;
            if (run.End == head && run.Name < run.End)
            {
                var isNobody = IsOrdinary(sentence, run) || SourcePhrase.IsCase(sentence, run) || SourcePhrase.IsDocument(sentence, run);
                return isNobody ? null : run;
            }

            i = run.End - 1;
        }

        return null;
    }

    private bool IsOrdinary(QuoteSentence sentence, NameRun run) =>
        run.End - run.Start == 1
        && (
            NameRun.IsTitleAlone(sentence, run.Name)
            || SourcePhrase.IsOffice(sentence, run)
            || SourcePhrase.IsAbbreviation(sentence, run)
            || SourcePhrase.HasDigit(sentence.Letters(run.Name))
            || (sentence[run.Name].Is(QuoteTags.SpeechNoun) && !sentence[run.Name].Is(QuoteTags.Male | QuoteTags.Female))
            || (!_persons.Knows(sentence[run.Name].Range) && _names.IsOrdinaryWord(sentence, run.Name))
        );

    /// <summary>"conservative commentator Ed Roe": what is before the name, if there is nothing better.</summary>
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
            person.IsHuman |= !sentence.Is(name.Start - 1, QuoteTags.Body);
        }

        return person;
    }
}
