using CorpusGen.Core.Naming;
using CorpusGen.Format;

namespace CorpusGen.Core.Tests.Stored;

/// <summary>How numbers, strings and ranges are stored.</summary>
public sealed class NumberTests
{
    [Fact]
    public void A_digit_is_a_character_that_a_literal_holds_unescaped()
    {
        for (var digit = 0; digit < 64; digit++)
        {
            var character = Digits.Character(digit);
            Assert.InRange(character, (byte)'!', (byte)'~');
            Assert.NotEqual((byte)'\\', character);
            Assert.NotEqual((byte)'"', character);
            Assert.Equal(digit, Digits.Of(character));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(int.MaxValue)]
    public void A_number_is_read_as_it_was_written(int number)
    {
        var reader = Written(record => record.Number(number));
        Assert.Equal(number, reader.Number());
        Assert.True(reader.IsAtEnd);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(-1_000_000)]
    [InlineData(1_000_000)]
    public void A_negative_number_is_read_as_it_was_written(int number)
    {
        var reader = Written(record => record.Signed(number));
        Assert.Equal(number, reader.Signed());
        Assert.True(reader.IsAtEnd);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData((1 << 30) - 1)]
    public void A_number_of_fixed_size_always_has_as_many_digits(int number)
    {
        var reader = Written(record => record.Fixed(number));
        Assert.Equal(number, reader.Fixed());
        Assert.Equal(Digits.FixedLength, reader.At);
        Assert.True(reader.IsAtEnd);
    }

    [Fact]
    public void A_shared_string_is_stored_once()
    {
        var once = new RecordWriter();
        once.Shared("harbour");
        var twice = new RecordWriter();
        twice.Shared("harbour");
        twice.Shared("harbour");
        Assert.Equal(once.Length + 1, twice.Length);
        var reader = new RecordReader(twice.Written, 0);
        Assert.Equal("harbour", reader.Shared());
        Assert.Equal("harbour", reader.Shared());
        Assert.True(reader.IsAtEnd);
    }

    [Fact]
    public void A_range_is_read_as_it_was_written_from_any_owner()
    {
        var range = new StoredRange(40, 7, 38, 3);
        var owner = new StoredRange(52, 9, 49, 4);
        var reader = Written(record =>
        {
            range.Write(record);
            range.WriteNear(record, owner);
            default(StoredRange).WriteNear(record, owner);
        });
        var read = StoredRange.Read(ref reader);
        var near = StoredRange.ReadNear(ref reader, owner);
        var none = StoredRange.ReadNear(ref reader, owner);
        Assert.Equal((40, 7, 38, 3), (read.ByteStart, read.ByteLength, read.CharStart, read.Line));
        Assert.Equal((40, 7, 38, 3), (near.ByteStart, near.ByteLength, near.CharStart, near.Line));
        Assert.Equal(0, none.ByteLength);
        Assert.True(reader.IsAtEnd);
    }

    [Fact]
    public void The_lengths_of_version_and_hash_are_those_of_the_strings()
    {
        Assert.Equal(StoredFormat.VersionLength, StoredFormat.Version.Length);
        Assert.Equal(StoredFormat.HashLength, ContentHash.Whole("harbour").Length);
    }

    private static RecordReader Written(Action<RecordWriter> write)
    {
        var record = new RecordWriter();
        write(record);
        return new RecordReader(record.Written, 0);
    }
}
