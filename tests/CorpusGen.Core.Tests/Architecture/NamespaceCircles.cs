namespace CorpusGen.Core.Tests.Architecture;

/// <summary>
/// Finds circles between namespaces. Under each namespace, its child namespaces are compared as wholes, with all that is below them, and
/// the types of the namespace itself count as one more child. So a parent may use its children or they may use it, but not both, and two
/// siblings that use each other are a circle however deep the types are.
/// </summary>
internal static class NamespaceCircles
{
    /// <summary>The name of a namespace's own types among its children.</summary>
    public const string Own = "(own types)";

    /// <summary>Returns the circles as "parent: child, child", in order.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<TypeUse> uses)
    {
        var edges = uses.Select(use => (From: use.User.Namespace, To: use.Used.Namespace)).Where(edge => edge.From != edge.To).ToHashSet();
        var parents = edges.SelectMany(edge => Ancestors(edge.From)).ToHashSet();
        return
        [
            .. parents
                .SelectMany(parent => CirclesBelow(parent, edges).Select(circle => $"{parent}: {string.Join(", ", circle)}"))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<IReadOnlyList<string>> CirclesBelow(string parent, IEnumerable<(string From, string To)> edges)
    {
        var graph = edges
            .Select(edge => (From: ChildOf(parent, edge.From), To: ChildOf(parent, edge.To)))
            .Where(edge => edge is { From: not null, To: not null } && edge.From != edge.To)
            .ToLookup(edge => edge.From!, edge => edge.To!);
        return StronglyConnected(graph).Where(component => component.Count > 1);
    }

    // The child of the parent that a namespace is, or is in; null if it is elsewhere.
    private static string? ChildOf(string parent, string name)
    {
        if (name == parent)
            return Own;
        return name.StartsWith(parent + ".", StringComparison.Ordinal) ? name[(parent.Length + 1)..].Split('.')[0] : null;
    }

    private static IEnumerable<string> Ancestors(string name)
    {
        for (; ; name = name[..name.LastIndexOf('.')])
        {
            yield return name;
            if (!name.Contains('.', StringComparison.Ordinal))
                yield break;
        }
    }

    // Tarjan's algorithm.
    private static List<IReadOnlyList<string>> StronglyConnected(ILookup<string, string> graph)
    {
        var components = new List<IReadOnlyList<string>>();
        var indexes = new Dictionary<string, int>();
        var lowest = new Dictionary<string, int>();
        var stack = new Stack<string>();
        var open = new HashSet<string>();
        foreach (var node in graph.Select(edges => edges.Key).Order(StringComparer.Ordinal))
        {
            if (!indexes.ContainsKey(node))
                Visit(node);
        }

        return components;

        void Visit(string node)
        {
            indexes[node] = lowest[node] = indexes.Count;
            stack.Push(node);
            open.Add(node);
            foreach (var next in graph[node])
            {
                if (!indexes.TryGetValue(next, out var index))
                {
                    Visit(next);
                    lowest[node] = Math.Min(lowest[node], lowest[next]);
                }
                else if (open.Contains(next))
                {
                    lowest[node] = Math.Min(lowest[node], index);
                }
            }

            if (lowest[node] != indexes[node])
                return;
            var component = new List<string>();
            string last;
            do
            {
                last = stack.Pop();
                open.Remove(last);
                component.Add(last);
            } while (last != node);
            components.Add([.. component.Order(StringComparer.Ordinal)]);
        }
    }
}
