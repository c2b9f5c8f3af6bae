namespace CorpusGen.Core.Extraction.Figures.Numbers;

/// <summary>What digits with points and commas turn out to be.</summary>
internal enum DigitsKind
{
    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that no decimal holds exactly.</summary>
    TooLarge,

    /// <summary>Groups that no way of writing numbers makes: "1,30,0".</summary>
    Unreadable,

    /// <summary>Parts with points between them: a version, an address, a date.</summary>
    Dotted,
}

/// <summary>Reads digits as English writes them: 1,300 and 12,34,567. 1.300,50 is read too, because it has no other reading.</summary>
internal static class DigitNumber
{
    /// <summary>The most digits that every decimal of them fits: 28 of the 28 or 29 a decimal has.</summary>
    private const int MostDigits = 28;

    /// <summary>Reads a number.</summary>
    public static DigitsKind Read(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        int points = 0,
            commas = 0;
        if (digits.IndexOf(',') >= 0 && digits.IndexOf('\u00B7') is var raised and >= 0)
            return Groups(digits.Slice(0, raised), ',') ? Value(digits, raised, out value) : DigitsKind.Unreadable;
        foreach (var character in digits)
        {
            if (character == '.')
                points++;
            else if (character == ',')
                commas++;
        }

        if (points == 0 && commas == 0)
            return Value(digits, digits.IndexOf('\u00B7'), out value);
        if (points > 0 && commas > 0)
            return Mixed(digits, points, commas, out value);
        if (points > 1)
            return Groups(digits, '.') ? Value(digits, -1, out value) : DigitsKind.Dotted;
        if (points == 1)
            return Value(digits, digits.IndexOf('.'), out value);
        if (commas == 1)
        {
            var comma = digits.IndexOf(',');
            if (Groups(digits, ','))
                return Value(digits, -1, out value);
            return digits.Length - comma <= 3 ? Value(digits, comma, out value) : DigitsKind.Unreadable;
        }

        return Groups(digits, ',') || IndianGroups(digits) ? Value(digits, -1, out value) : DigitsKind.Unreadable;
    }

    /// <summary>"1,111.11" and "1.111,11": the mark that occurs once and last is the decimal one.</summary>
    private static DigitsKind Mixed(ReadOnlySpan<char> digits, int points, int commas, out decimal value)
    {
        value = 0;
        var last = digits.LastIndexOfAny('.', ',');
        var mark = digits[last];
        if ((mark == '.' ? points : commas) != 1)
            return DigitsKind.Unreadable;
        var whole = digits.Slice(0, last);
        var grouped = mark == '.' ? Groups(whole, ',') || IndianGroups(whole) : Groups(whole, '.');
        return grouped ? Value(digits, last, out value) : DigitsKind.Unreadable;
    }

    /// <summary>One to three digits, then groups of three.</summary>
    private static bool Groups(ReadOnlySpan<char> digits, char mark)
    {
        var first = digits.IndexOf(mark);
        if (first is < 1 or > 3 || digits[0] == '0')
            return false;
        var rest = digits.Slice(first);
        for (var i = 0; i < rest.Length; i++)
        {
            if ((rest[i] == mark) != (i % 4 == 0))
                return false;
        }

        return rest.Length % 4 == 0;
    }

    /// <summary>Lakh and crore: the last group has three digits, those before it two.</summary>
    private static bool IndianGroups(ReadOnlySpan<char> digits)
    {
        var last = digits.LastIndexOf(',');
        if (last < 0 || digits.Length - last != 4)
            return false;
        var rest = digits.Slice(0, last);
        var first = rest.IndexOf(',');
        if (first is < 1 or > 2)
            return false;
        rest = rest.Slice(first);
        for (var i = 0; i < rest.Length; i++)
        {
            if ((rest[i] == ',') != (i % 3 == 0))
                return false;
        }

        return rest.Length % 3 == 0;
    }

    private static DigitsKind Value(ReadOnlySpan<char> digits, int mark, out decimal value)
    {
        value = 0;
        var significant = 0;
        var places = 0;
        var end = digits.Length;
        while (mark >= 0 && end > mark + 1 && digits[end - 1] == '0')
            end--;
        for (var i = 0; i < end; i++)
        {
            if (digits[i] is < '0' or > '9')
                continue;
            if (significant > 0 || digits[i] != '0')
                significant++;
            if (mark >= 0 && i > mark)
                places++;
            if (significant > MostDigits || places > MostDigits)
                return DigitsKind.TooLarge;
            value = (value * 10) + (digits[i] - '0');
        }

        for (; places > 0; places--)
            value /= 10;
        return DigitsKind.Number;
    }
}
