namespace CorpusGen.Core.Reading.Syntaxes;

/// <summary>Finds the ends of the JavaScript in MDX, without parsing it: brackets, strings and comments are enough.</summary>
internal static class JavaScriptRanges
{
    private const int Longest = 20_000;

    /// <summary>Returns the offset after the brace that closes the one at an offset, or 0.</summary>
    public static int EndOfBraces(SyntaxCursor cursor, int start)
    {
        var depth = 0;
        var limit = Math.Min(cursor.Text.Length, start + Longest);
        for (var at = start; at < limit; at++)
        {
            switch (cursor.Text[at])
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return at + 1;
                case '"' or '\'' or '`':
                    at = EndOfString(cursor, at, limit);
                    break;
                case '/' when cursor.At(at + 1) == '*':
                    at = cursor.Find("*/", at + 2, limit - at) is >= 0 and var close ? close + 1 : at;
                    break;
            }
        }

        cursor.Spend(limit - start);
        return 0;
    }

    /// <summary>
    /// Returns the end of a statement that begins a line: the first blank line outside of brackets, or the first blank line if a bracket is
    /// not closed.
    /// </summary>
    public static int EndOfStatement(SyntaxCursor cursor, int start)
    {
        var (depth, firstBlank) = (0, -1);
        var limit = Math.Min(cursor.Text.Length, start + Longest);
        for (var at = start; at < limit; at++)
        {
            var c = cursor.Text[at];
            if (c is '{' or '(' or '[')
            {
                depth++;
            }
            else if (c is '}' or ')' or ']')
            {
                depth--;
            }
            else if (c is '"' or '\'' or '`')
            {
                at = EndOfString(cursor, at, limit);
            }
            else if (c is '\n' or '\r')
            {
                var next = cursor.SkipSpaces(at + (c == '\r' && cursor.At(at + 1) == '\n' ? 2 : 1));
                if (cursor.At(next) is not ('\n' or '\r' or '\0'))
                    continue;
                if (depth <= 0)
                    return at;
                if (firstBlank < 0)
                    firstBlank = at;
            }
        }

        if (limit == cursor.Text.Length && depth <= 0)
            return limit;
        cursor.Spend(limit - start);
        return firstBlank < 0 ? cursor.EndOfLine(start) : firstBlank;
    }

    /// <summary>
    /// Returns the offset of the mark that closes a string. An apostrophe in words has none on its line, and its own offset is returned.
    /// </summary>
    private static int EndOfString(SyntaxCursor cursor, int start, int limit)
    {
        var mark = cursor.Text[start];
        for (var at = start + 1; at < limit; at++)
        {
            var c = cursor.Text[at];
            if (c == mark)
                return at;
            if (c == '\\')
                at++;
            else if (c is '\n' or '\r' && mark != '`')
                break;
        }

        if (mark == '`')
            cursor.Spend(limit - start);
        return start;
    }
}
