using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Tests.Naming;

public sealed class NameTableTests
{
    private static readonly HashSet<string> NothingReserved = [];

    [Fact]
    public void An_item_without_a_clash_keeps_the_simplest_name() =>
        Assert.Equal(["Boats", "Ships"], Resolve(new(["Boats", "Boats2"], "a"), new(["Ships"], "b")));

    [Fact]
    public void All_that_clash_take_their_longer_name() =>
        Assert.Equal(["BoatsInHarbour", "BoatsAtSea"], Resolve(new(["Boats", "BoatsInHarbour"], "a"), new(["Boats", "BoatsAtSea"], "b")));

    [Fact]
    public void A_clash_is_one_without_regard_to_case() =>
        Assert.Equal(["BoatsX", "boatsY"], Resolve(new(["Boats", "BoatsX"], "a"), new(["boats", "boatsY"], "b")));

    [Fact]
    public void Who_clashes_with_a_longer_name_moves_on_too() =>
        Assert.Equal(["ABx", "ABC", "ABy"], Resolve(new(["AB", "ABx"], "1"), new(["A", "AB", "ABC"], "2"), new(["A", "ABy"], "3")));

    [Fact]
    public void Equal_contents_share_a_name() =>
        Assert.Equal(["Boats", "Boats"], Resolve(new(["Boats", "BoatsX"], "same"), new(["Boats", "BoatsX"], "same")));

    [Fact]
    public void Where_one_has_no_longer_name_left_the_other_moves_on() =>
        Assert.Equal(["A", "AB", "C", "C"], Resolve(new(["A"], "1"), new(["A", "AB"], "2"), new(["C"], "3"), new(["C"], "4")));

    [Fact]
    public void A_reserved_name_gets_its_kind_as_suffix() =>
        Assert.Equal(["CountQuote"], NameTable.Resolve([new NameCandidates(["Count"], "a")], Reserved.InGroup, "Quote"));

    [Fact]
    public void A_name_does_not_depend_on_its_surroundings()
    {
        var boats = new NameCandidates(["Boats", "BoatsInHarbour"], "a");
        var ships = new NameCandidates(["Ships"], "b");
        Assert.Equal("Boats", Resolve(boats, ships)[0]);
        Assert.Equal("Boats", Resolve(ships, new(["Cars"], "c"), boats)[2]);
    }

    private static string[] Resolve(params NameCandidates[] things) => NameTable.Resolve(things, NothingReserved, "Thing");
}
