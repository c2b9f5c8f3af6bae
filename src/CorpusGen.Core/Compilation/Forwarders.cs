using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Compilation;

/// <summary>Decides which old names are kept. Generator and analyzers share it, so that a name that is not kept is reported.</summary>
public static class Forwarders
{
    /// <summary>
    /// Sorts the old names of a corpus. Of two lines with the same old name the first is used; a new name that is an old name too is
    /// replaced by what that one is now.
    /// </summary>
    public static EquatableArray<Forwarder> Resolve(IEnumerable<Forwarder> forwarders)
    {
        var byOldName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var forwarder in forwarders
                .OrderBy(forwarder => forwarder.OldName, StringComparer.Ordinal)
                .ThenBy(forwarder => forwarder.NewName, StringComparer.Ordinal)
        )
        {
            if (!byOldName.ContainsKey(forwarder.OldName))
                byOldName.Add(forwarder.OldName, forwarder.NewName);
        }

        return byOldName
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new Forwarder(pair.Key, Follow(pair.Value)))
            .ToEquatableArray();

        // A circle ends at a name that does not exist, and is reported as such.
        string Follow(string name)
        {
            for (var steps = 0; steps < byOldName.Count && byOldName.TryGetValue(name, out var next); steps++)
                name = next;
            return name;
        }
    }

    /// <summary>Returns the warning at each use of an old name. In the same place, it has the new name without its path.</summary>
    public static UsageWarning WarningOf(Forwarder forwarder)
    {
        var (old, now) = (MemberPath.Parse(forwarder.OldName)!, MemberPath.Parse(forwarder.NewName)!);
        var isSamePlace = old.Container == now.Container && old.Group == now.Group;
        return UsageWarning.Of(DiagnosticCatalog.OldNameUsed, isSamePlace ? now.Name : forwarder.NewName);
    }

    /// <summary>Returns why an old name is not kept; <see cref="ForwarderFault.None"/> if it is.</summary>
    /// <param name="forwarder">The old and the new name.</param>
    /// <param name="exists">Returns true if a member has the path.</param>
    public static ForwarderFault Check(Forwarder forwarder, Func<MemberPath, bool> exists)
    {
        if (MemberPath.Parse(forwarder.OldName) is not { } old || MemberPath.Parse(forwarder.NewName) is not { } now)
            return ForwarderFault.Invalid;
        if (!CanBeKept(old))
            return ForwarderFault.Invalid;
        if (old.Kind != now.Kind || old.Group != now.Group)
            return ForwarderFault.OtherKind;
        if (!exists(now))
            return ForwarderFault.NoTarget;
        if (exists(old))
            return ForwarderFault.OldNameTaken;
        return old.Container.Length > 0 && !exists(MemberPath.Parse(old.Container)!) ? ForwarderFault.NoContainer : ForwarderFault.None;
    }

    // The old name must not be that of another member of its type.
    private static bool CanBeKept(MemberPath old) =>
        old.Kind switch
        {
            MemberKind.Collection => CorpusNames.Collection(old.Name) == old.Name,
            MemberKind.Document => !Reserved.InCollectionOf(old.Collection).Contains(old.Name),
            MemberKind.Property => false,
            _ => !Reserved.InGroup.Contains(old.Name),
        };
}
