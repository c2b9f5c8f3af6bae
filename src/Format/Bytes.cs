// Stored bytes are read in place. Only the .NET Standard build of the run-time library has no spans, and reads an array.
#if NET8_0_OR_GREATER || FORMAT_WRITER
global using Bytes = System.ReadOnlySpan<byte>;
#else
global using Bytes = byte[];
#endif
