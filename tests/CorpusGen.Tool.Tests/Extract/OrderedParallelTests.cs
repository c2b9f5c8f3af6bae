using CorpusGen.Tool.Extract;

namespace CorpusGen.Tool.Tests.Extract;

/// <summary>The laws of spreading: order, a bound, and an end.</summary>
public sealed class OrderedParallelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Results_come_in_the_order_of_the_items_whichever_is_ready_first(int jobs)
    {
        var results = new List<int>();
        // The first of every eight is ready last.
        OrderedParallel.Run(Enumerable.Range(0, 500), Slowly, results.Add, () => { }, jobs, default);
        Assert.Equal(Enumerable.Range(0, 500), results);

        static int Slowly(int item)
        {
            if (item % 8 == 0)
                Thread.Sleep(2);
            return item;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_reader_is_never_further_ahead_of_the_results_than_the_bound(int jobs)
    {
        var bound = jobs * OrderedParallel.SlotsPerJob;
        var (read, handedOn, furthest) = (0, 0, 0);
        OrderedParallel.Run(Counted(), item => item, _ => HandOn(), () => { }, jobs, default);
        Assert.Equal((10_000, 10_000), (read, handedOn));
        Assert.Equal(bound, furthest);

        IEnumerable<int> Counted()
        {
            for (var i = 0; i < 10_000; i++)
            {
                var ahead = Interlocked.Increment(ref read) - Volatile.Read(ref handedOn);
                furthest = Math.Max(furthest, ahead);
                yield return i;
            }
        }

        void HandOn()
        {
            // The first result is not taken until the reader has gone as far as it may; given time, it goes no further.
            if (handedOn == 0)
            {
                SpinWait.SpinUntil(() => Volatile.Read(ref read) >= bound);
                SpinWait.SpinUntil(() => Volatile.Read(ref read) > bound, millisecondsTimeout: 100);
            }

            Interlocked.Increment(ref handedOn);
        }
    }

    [Fact]
    public void No_more_work_at_a_time_than_jobs()
    {
        var (now, most) = (0, 0);
        OrderedParallel.Run(Enumerable.Range(0, 200), Work, _ => { }, () => { }, 3, default);
        Assert.InRange(most, 1, 3);

        int Work(int item)
        {
            var working = Interlocked.Increment(ref now);
            for (var seen = most; working > seen; seen = Volatile.Read(ref most))
                Interlocked.CompareExchange(ref most, working, seen);
            Thread.Sleep(1);
            Interlocked.Decrement(ref now);
            return item;
        }
    }

    [Fact]
    public void An_endless_input_is_stopped_between_two_results()
    {
        using var stop = new CancellationTokenSource();
        var results = new List<int>();
        Assert.ThrowsAny<OperationCanceledException>(() => OrderedParallel.Run(Endless(), item => item, HandOn, () => { }, 2, stop.Token));
        Assert.Equal(Enumerable.Range(0, results.Count), results);

        void HandOn(int item)
        {
            results.Add(item);
            if (item == 100)
                stop.Cancel();
        }
    }

    [Fact]
    public void An_input_that_never_comes_does_not_hold_back_who_wants_to_stop()
    {
        using var stop = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var results = new List<int>();
        var idle = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => OrderedParallel.Run(Silent(), item => item, results.Add, Idle, 2, stop.Token));
        // What was read is handed on before the reader is waited for.
        Assert.Equal([1], results);
        Assert.InRange(idle, 1, 2);
        never.Set();

        IEnumerable<int> Silent()
        {
            yield return 1;
            never.Wait();
        }

        void Idle()
        {
            idle++;
            if (results.Count == 1)
                stop.Cancel();
        }
    }

    [Fact]
    public void A_fault_of_reader_worker_or_writer_is_reported()
    {
        Assert.Throws<InvalidDataException>(() => OrderedParallel.Run(Broken(), item => item, _ => { }, () => { }, 2, default));
        Assert.Throws<InvalidDataException>(() =>
            OrderedParallel.Run(Endless(), item => item == 50 ? throw new InvalidDataException() : item, _ => { }, () => { }, 2, default)
        );
        Assert.Throws<InvalidDataException>(() =>
            OrderedParallel.Run(Endless(), item => item, _ => throw new InvalidDataException(), () => { }, 2, default)
        );

        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new InvalidDataException();
        }
    }

    private static IEnumerable<int> Endless()
    {
        for (var i = 0; ; i++)
            yield return i;
    }
}
