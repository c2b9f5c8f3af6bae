namespace CorpusGen.Fuzzing.Loop;

/// <summary>Ends the process if a text takes too long, because a loop that hangs cannot be stopped otherwise.</summary>
internal sealed class HangWatch : IDisposable
{
    private readonly Timer _timer;
    private readonly TimeSpan _longest;
    private string? _text;
    private long _since;

    public HangWatch(TimeSpan longest, Action<string> report)
    {
        _longest = longest;
        _timer = new Timer(
            _ =>
            {
                if (_text is not { } text || Environment.TickCount64 - Volatile.Read(ref _since) < _longest.TotalMilliseconds)
                    return;
                report(text);
                Environment.Exit(3);
            },
            null,
            TimeSpan.FromSeconds(1),
            TimeSpan.FromSeconds(1)
        );
    }

    public void Begin(string text)
    {
        Volatile.Write(ref _since, Environment.TickCount64);
        _text = text;
    }

    public void End() => _text = null;

    public void Dispose() => _timer.Dispose();
}
