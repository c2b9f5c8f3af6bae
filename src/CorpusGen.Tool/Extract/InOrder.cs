using System.Collections.Concurrent;

namespace CorpusGen.Tool.Extract;

/// <summary>
/// Spreads work over threads and hands the results on in the order of the items. From before an item is read until its result is handed on
/// it takes one of a fixed number of rooms: so the reader waits where the results are not taken, and an endless input costs constant memory.
/// </summary>
internal static class InOrder
{
    /// <summary>How many items a job may be ahead: enough that one long text does not leave the other jobs idle.</summary>
    public const int RoomsPerJob = 16;

    /// <summary>Reads, works, hands on. A fault of any of the three ends it and is thrown, as is a wish to stop.</summary>
    /// <param name="idle">Called where the reader has nothing new and everything read so far is handed on.</param>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> work,
        Action<TResult> handOn,
        Action idle,
        int jobs,
        CancellationToken stop
    )
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var over = ended.Token;
        var rooms = new SemaphoreSlim(jobs * RoomsPerJob);
        var results = new BlockingCollection<Task<TResult>>();
        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        // A thread of its own, because it may wait for its input for ever: nobody waits for it once we stop.
        var reader = Task.Factory.StartNew(Read, over, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (Next() is { } result)
            {
                handOn(result.WaitAsync(over).GetAwaiter().GetResult());
                rooms.Release();
            }

            reader.GetAwaiter().GetResult();
        }
        finally
        {
            ended.Cancel();
        }

        void Read()
        {
            try
            {
                using var all = items.GetEnumerator();
                for (rooms.Wait(over); all.MoveNext(); rooms.Wait(over))
                {
                    var item = all.Current;
                    results.Add(workers.StartNew(() => work(item), over), over);
                }
            }
            finally
            {
                results.CompleteAdding();
            }
        }

        Task<TResult>? Next()
        {
            if (results.TryTake(out var result))
                return result;
            idle();
            return results.TryTake(out result, Timeout.Infinite, over) ? result : null;
        }
    }
}
