namespace CorpusGen.Core.Tests.Recording;

/// <summary>The findings if the corpus differs from what is recorded, and the lines that their fixes write.</summary>
public sealed class ApiComparisonTests
{
    private const string Harbour = "Harbour to close\n\n“We have waited for such a long time,” Ada Birch said.\n\nIt has 40 boats.\n";
    private const string Bridge = "A bridge\n\n“The bridge will carry cyclists,” said Jonas Reed.\n";

    private static readonly RecordedCorpus Both = RecordedCorpus.Released(("corpus/harbour.txt", Harbour), ("corpus/bridge.txt", Bridge));

    [Fact]
    public void Each_member_is_a_line_in_order()
    {
        Assert.Equal(
            """
            Corpus.Documents
            Corpus.Documents.Bridge
            Corpus.Documents.Bridge.Quotes.TheBridgeWillCarryCyclists
            Corpus.Documents.Harbour
            Corpus.Documents.Harbour.Figures.Boats
            Corpus.Documents.Harbour.Quotes.WeHaveWaitedForSuchALong
            Corpus.Speakers.AdaBirch
            Corpus.Speakers.JonasReed

            """.ReplaceLineEndings("\n"),
            System.Text.RegularExpressions.Regex.Replace(Both.Shipped, " [a-z0-9]{7}(?=\n)", "")
        );
        Assert.Empty(Both.Findings);
    }

    [Fact]
    public void The_order_of_the_texts_and_the_ends_of_their_lines_do_not_matter()
    {
        var windows = Both.Texts.Reverse().Select(text => (text.Path, text.Text.ReplaceLineEndings("\r\n"))).ToArray();
        Assert.Equal(Both.Shipped, RecordedCorpus.Released(windows).Shipped);
    }

    [Fact]
    public void A_new_document_has_one_finding_with_all_that_it_contains()
    {
        var later = Both with
        {
            Texts =
            [
                .. Both.Texts,
                ("corpus/ferry.txt", "A ferry\n\n“It sails at noon today,” said Ida Holm.\n\n“It is late,” said Ida Holm.\n"),
            ],
        };
        Assert.Equal(
            [
                "CORPUS620: 'Corpus.Documents.Ferry' (with its 2 members) is not in CorpusAPI.Unshipped.txt: record the new member",
                "CORPUS620: 'Corpus.Speakers.IdaHolm' is not in CorpusAPI.Unshipped.txt: record the new member",
            ],
            later.Messages
        );
        var recorded = later.RecordAll();
        Assert.Empty(recorded.Findings);
        Assert.Equal(4, recorded.Unshipped.Count(letter => letter == '\n'));
    }

    [Fact]
    public void A_document_that_is_gone_has_one_finding()
    {
        var later = Both with { Texts = [Both.Texts[0]] };
        Assert.Equal(
            [
                "CORPUS621: 'Corpus.Documents.Bridge' (with its member) is recorded, but is not in the corpus: programs that use it no longer compile",
                "CORPUS621: 'Corpus.Speakers.JonasReed' is recorded, but is not in the corpus: programs that use it no longer compile",
            ],
            later.Messages
        );
        var recorded = later.RecordAll();
        Assert.Matches(
            "^\\*REMOVED\\*Corpus.Documents.Bridge [a-z0-9]{7}\n\\*REMOVED\\*Corpus.Speakers.JonasReed [a-z0-9]{7}\n$",
            recorded.Unshipped
        );
        Assert.Empty(recorded.Findings);
        // It comes back, and nothing has changed since the release.
        var back = (recorded with { Texts = Both.Texts }).RecordAll();
        Assert.Equal("", back.Unshipped);
        Assert.Empty(back.Findings);
    }

    [Theory]
    [InlineData("for such a long time", "for such a long while", "WeHaveWaitedForSuchALong")]
    [InlineData("40 boats", "41 boats", "Boats")]
    [InlineData("Harbour to close", "Harbour to open", "Harbour")]
    public void Words_that_change_are_found_at_their_place_and_the_key_is_replaced(string before, string after, string name)
    {
        var text = Harbour.Replace(before, after, StringComparison.Ordinal);
        var later = Both with { Texts = [("corpus/harbour.txt", text), Both.Texts[1]] };
        var finding = Assert.Single(later.Findings);
        Assert.Equal("CORPUS623", finding.Definition.Id);
        Assert.Matches($"{name}' is not what CorpusAPI.Shipped.txt records: the (words|title) changed$", finding.Message);
        Assert.Contains(after.Split(' ')[0], finding.Range.Of(text), StringComparison.Ordinal);
        var recorded = later.RecordAll();
        Assert.Matches($"^Corpus\\.\\S*{name} [a-z0-9]{{7}}\n$", recorded.Unshipped);
        Assert.Empty(recorded.Findings);
    }

    [Fact]
    public void A_quotation_with_other_first_words_is_renamed()
    {
        var text = Harbour.Replace("We have waited for such", "We have hoped for such", StringComparison.Ordinal);
        var later = Both with { Texts = [("corpus/harbour.txt", text), Both.Texts[1]] };
        Assert.Equal(
            [
                "CORPUS622: 'Corpus.Documents.Harbour.Quotes.WeHaveWaitedForSuchALong' is now "
                    + "'Corpus.Documents.Harbour.Quotes.WeHaveHopedForSuchALong' (most of the words are the same): "
                    + "programs that use the old name no longer compile",
            ],
            later.Messages
        );
        var kept = later.RecordAll(keep: true);
        Assert.Contains(
            "*RENAMED*Corpus.Documents.Harbour.Quotes.WeHaveWaitedForSuchALong -> Corpus.Documents.Harbour.Quotes.WeHaveHopedForSuchALong\n",
            kept.Unshipped,
            StringComparison.Ordinal
        );
        Assert.Empty(kept.Findings);
        Assert.Single(kept.Recorded.Forwarders);
        // After the release, the old name is still kept, until it is removed.
        var released = kept.Release();
        Assert.Equal("", released.Unshipped);
        Assert.Empty(released.Findings);
        Assert.Single(released.Recorded.Forwarders);
        var removed = released with { Unshipped = "*REMOVED*Corpus.Documents.Harbour.Quotes.WeHaveWaitedForSuchALong\n" };
        Assert.Empty(removed.Findings);
        Assert.Empty(removed.Recorded.Forwarders);
        Assert.DoesNotContain("Waited", removed.Release().Shipped, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_document_is_found_by_its_title_and_its_members_follow()
    {
        var later = Both with { Texts = [("corpus/port.txt", Harbour), Both.Texts[1]] };
        Assert.Equal(
            [
                "CORPUS622: 'Corpus.Documents.Harbour' is now 'Corpus.Documents.Port' (the words are the same): programs that use the old "
                    + "name no longer compile",
            ],
            later.Messages
        );
        var kept = later.RecordAll(keep: true);
        Assert.Empty(kept.Findings);
        Assert.Empty(kept.Release().Findings);
        Assert.DoesNotContain("Corpus.Documents.Harbour.Quotes", kept.Release().Shipped, StringComparison.Ordinal);
        Assert.Empty(later.RecordAll().Findings);
    }

    [Fact]
    public void A_renamed_document_with_another_title_is_found_by_its_quotations()
    {
        var text = Harbour.Replace("Harbour to close", "The port closes", StringComparison.Ordinal);
        var later = Both with { Texts = [("corpus/port.txt", text), Both.Texts[1]] };
        Assert.Contains(
            "'Corpus.Documents.Harbour' is now 'Corpus.Documents.Port' (most",
            Assert.Single(later.Messages),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_quotation_that_moves_to_another_document_is_found()
    {
        var later = Both with
        {
            Texts =
            [
                ("corpus/harbour.txt", "Harbour to close\n\nIt has 40 boats.\n"),
                ("corpus/bridge.txt", Bridge + "\n“We have waited for such a long time,” Ada Birch said.\n"),
            ],
        };
        Assert.Contains(
            "'Corpus.Documents.Harbour.Quotes.WeHaveWaitedForSuchALong' is now "
                + "'Corpus.Documents.Bridge.Quotes.WeHaveWaitedForSuchALong' (the words are the same)",
            Assert.Single(later.Messages),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Equal_numbers_and_short_words_are_not_taken_for_the_same_member()
    {
        var before = RecordedCorpus.Released(
            ("corpus/a.txt", "One\n\nIt has 40 boats.\n\n“Yes, we do,” Ada Birch said.\n"),
            ("corpus/b.txt", "Two\n\nNothing.\n")
        );
        var later = before with
        {
            Texts =
            [
                ("corpus/a.txt", "One\n\nNothing. “No,” Ada Birch said.\n"),
                ("corpus/b.txt", "Two\n\nIt has 40 ships.\n\n“Yes, we do,” Ada Birch said.\n"),
            ],
        };
        Assert.DoesNotContain(later.Messages, message => message.StartsWith("CORPUS622", StringComparison.Ordinal));
        Assert.Equal(2, later.Messages.Count(message => message.StartsWith("CORPUS621", StringComparison.Ordinal)));
    }

    [Fact]
    public void Keys_of_the_metadata_are_recorded_with_their_types()
    {
        var before = RecordedCorpus.Released(("corpus/posts/a.md", "---\nrating: 4\nplace:\n  city: Elmstead\n---\n# A\n\nText.\n"));
        Assert.Matches("Corpus.PostsDocument.Place [a-z0-9]{7}\nCorpus.PostsDocument.PlaceValue.City ", before.Shipped);
        var later = before with
        {
            Texts = [("corpus/posts/a.md", "---\nrating: high up, they say\nplace:\n  city: Elmstead\n---\n# A\n\nText.\n")],
        };
        Assert.Equal(
            ["CORPUS623: 'Corpus.PostsDocument.Rating' is not what CorpusAPI.Shipped.txt records: the type changed"],
            later.Messages
        );
    }

    [Fact]
    public void Faults_of_lines_are_reported()
    {
        var key = Both.Shipped.Split('\n')[1];
        var faulty = Both with
        {
            Unshipped =
                $"{key}\nHarbour\n*RENAMED*Corpus.Documents.Port -> Corpus.Documents.Gone\n*RENAMED*Corpus.Documents.Bridge -> Corpus.Documents.Harbour\n",
        };
        Assert.Contains(
            "CORPUS624: 'Corpus.Documents.Bridge' is already recorded in CorpusAPI.Shipped.txt: remove this line",
            faulty.Messages
        );
        Assert.Contains("CORPUS625: 'Harbour' does not record a member: the name of a member begins with 'Corpus.'", faulty.Messages);
        Assert.Contains(
            "CORPUS627: The old name 'Corpus.Documents.Port' cannot be kept: the corpus has no 'Corpus.Documents.Gone'",
            faulty.Messages
        );
        Assert.Contains(
            "CORPUS627: The old name 'Corpus.Documents.Bridge' cannot be kept: the corpus has a member with this name again",
            faulty.Messages
        );
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Comments_order_and_line_ends_of_the_file_are_kept(string lineEnd)
    {
        var before = string.Join(
            lineEnd,
            "# Version 2",
            "Corpus.Documents",
            "",
            "# Later",
            "Corpus.Documents.Zoo",
            "Corpus.Speakers.IdaHolm",
            ""
        );
        var corpus = new RecordedCorpus("", before, ("corpus/harbour.txt", "Harbour to close\n\n“Nothing,” said Ida Holm.\n"));
        Assert.Matches(
            string.Join(
                lineEnd,
                "^# Version 2",
                "Corpus.Documents",
                "",
                "# Later",
                "Corpus.Documents.Harbour [a-z0-9]{7}",
                "Corpus.Documents.Harbour.Quotes.Nothing [a-z0-9]{7}",
                "Corpus.Speakers.IdaHolm",
                "$"
            ),
            corpus.RecordAll().Unshipped
        );
    }
}
