namespace CorpusGen.Tool.Extract;

/// <summary>
/// Reads the texts of a crawl: the conversions of a WET file, and the pages of a WARC file. A record that is broken is reported with its
/// offset in the expanded file, and reading continues at the next line that begins a record.
/// </summary>
internal static class WarcInput
{
    /// <summary>Returns a job for each text, with the address of the page as its name, and one for each broken record.</summary>
    public static IEnumerable<ExtractionJob> Read(Func<Stream> open, string name)
    {
        WarcReader? reader = null;
        try
        {
            while (true)
            {
                WarcRecord? record = null;
                string? fault = null;
                try
                {
                    reader ??= new WarcReader(open());
                    record = reader.Next();
                }
                catch (Exception thrown) when (InputFormats.FaultOf(thrown) is not null)
                {
                    fault = InputFormats.FaultOf(thrown);
                }

                if (fault is not null)
                {
                    yield return _ => $"{name}: {fault}";
                    yield break;
                }

                if (record is null)
                    yield break;
                if (record.Fault is { } broken)
                    yield return _ => $"{name}: the record at byte {record.Offset} is passed over: {broken}";
                else if (TextOf(record) is { } text)
                    yield return results => TextInput.Process(text.Name, () => text.Content, results, text.Path);
            }
        }
        finally
        {
            reader?.Dispose();
        }
    }

    private static (string Name, string Path, byte[] Content)? TextOf(WarcRecord record)
    {
        var address = record.Header("WARC-Target-URI")?.Trim('<', '>');
        if (address is null)
            return null;
        if (record.Type == "conversion")
            return (address, "", record.Content);
        return record.Type == "response" && HttpPage.Read(record.Content) is { } page ? (address, page.Path, page.Content) : null;
    }
}
