namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Tells which things lead back to themselves, in time linear in the ways between them (Tarjan, without recursion: a chain may be long).</summary>
internal static class Circles
{
    /// <summary>Gives each thing a number; two that lead to each other have the same, and no others.</summary>
    public static Dictionary<string, int> Of(IReadOnlyDictionary<string, List<string>> ways)
    {
        var circles = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        var lowest = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<string>();
        var path = new Stack<(string At, int Next)>();
        foreach (var start in ways.Keys)
        {
            if (order.ContainsKey(start))
                continue;
            Enter(start);
            while (path.Count > 0)
            {
                var (at, next) = path.Pop();
                if (ways.TryGetValue(at, out var targets) && next < targets.Count)
                {
                    path.Push((at, next + 1));
                    var target = targets[next];
                    if (!order.TryGetValue(target, out var found))
                        Enter(target);
                    else if (!circles.ContainsKey(target))
                        lowest[at] = Math.Min(lowest[at], found);
                    continue;
                }

                if (path.Count > 0)
                    lowest[path.Peek().At] = Math.Min(lowest[path.Peek().At], lowest[at]);
                if (lowest[at] == order[at])
                    Close(at);
            }
        }

        return circles;

        void Enter(string thing)
        {
            order[thing] = lowest[thing] = order.Count;
            open.Push(thing);
            path.Push((thing, 0));
        }

        void Close(string first)
        {
            string thing;
            do
            {
                thing = open.Pop();
                circles[thing] = order[first];
            } while (thing != first);
        }
    }
}
