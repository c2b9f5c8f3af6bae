using System.Collections.Concurrent;

namespace CorpusGen.Tool.Extract;

/// <summary>
/// Processes items on several threads and returns the results in the order of the items. Each item occupies one of a fixed number of slots
/// from before it is read until its result is consumed, so that an endless input needs constant memory.
/// </summary>
internal static class OrderedParallel
{
    /// <summary>
    /// The number of items that may be read ahead for each job: enough that one long text does not leave the other jobs idle.
    /// </summary>
    public const int SlotsPerJob = 16;

    /// <summary>
    /// Reads and processes the items and consumes the results. Ends with the first exception of any of the three, or if canceled.
    /// </summary>
    /// <param name="idle">Called if all results so far are consumed and no item is ready.</param>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> items,
        Func<TItem, TResult> work,
        Action<TResult> consume,
        Action idle,
        int jobs,
        CancellationToken stop
    )
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var over = ended.Token;
        var slots = new SemaphoreSlim(jobs * SlotsPerJob);
        var results = new BlockingCollection<Task<TResult>>();
        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        // A thread of its own, because reading the input may block forever. It is not waited for after cancellation.
        var reader = Task.Factory.StartNew(Read, over, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            while (Next() is { } result)
            {
                consume(result.WaitAsync(over).GetAwaiter().GetResult());
                slots.Release();
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
                for (slots.Wait(over); all.MoveNext(); slots.Wait(over))
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
