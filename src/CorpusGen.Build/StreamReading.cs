namespace CorpusGen.Build;

/// <summary>Reads streams.</summary>
internal static class StreamReading
{
    /// <summary>
    /// Reads until the buffer is full or the stream ends, and returns the number of bytes. A stream may return fewer bytes than it has.
    /// </summary>
    public static int Fill(Stream stream, byte[] buffer)
    {
        var count = 0;
        for (var read = -1; read != 0 && count < buffer.Length; count += read)
            read = stream.Read(buffer, count, buffer.Length - count);
        return count;
    }
}
