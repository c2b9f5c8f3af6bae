namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Finds the cycles of a directed graph in linear time (Tarjan, without recursion: a chain may be long).</summary>
internal static class StronglyConnectedComponents
{
    /// <summary>
    /// Returns the component of each node. Two nodes have the same component if and only if each can be reached from the other.
    /// </summary>
    public static Dictionary<string, int> Of(IReadOnlyDictionary<string, List<string>> edges)
    {
        var components = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        var lowest = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<string>();
        var path = new Stack<(string At, int Next)>();
        foreach (var start in edges.Keys)
        {
            if (order.ContainsKey(start))
                continue;
            Enter(start);
            while (path.Count > 0)
            {
                var (at, next) = path.Pop();
                if (edges.TryGetValue(at, out var targets) && next < targets.Count)
                {
                    path.Push((at, next + 1));
                    var target = targets[next];
                    if (!order.TryGetValue(target, out var found))
                        Enter(target);
                    else if (!components.ContainsKey(target))
                        lowest[at] = Math.Min(lowest[at], found);
                    continue;
                }

                if (path.Count > 0)
                    lowest[path.Peek().At] = Math.Min(lowest[path.Peek().At], lowest[at]);
                if (lowest[at] == order[at])
                    Close(at);
            }
        }

        return components;

        void Enter(string node)
        {
            order[node] = lowest[node] = order.Count;
            open.Push(node);
            path.Push((node, 0));
        }

        void Close(string first)
        {
            string node;
            do
            {
                node = open.Pop();
                components[node] = order[first];
            } while (node != first);
        }
    }
}
