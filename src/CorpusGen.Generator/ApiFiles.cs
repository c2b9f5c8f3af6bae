using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Recording;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>Finds and reads the files of recorded members. Generator and analyzers share what they have read.</summary>
internal static class ApiFiles
{
    private static readonly ConditionalWeakTable<SourceText, Tuple<string, ApiFile>> Known = new();
    private static readonly ConditionalWeakTable<ApiFile, Tuple<ApiFile, RecordedApi>> Merged = new();

    /// <summary>Returns the additional file with a name. Of several, the one whose path is the first is used.</summary>
    public static AdditionalText? Find(ImmutableArray<AdditionalText> files, string name)
    {
        AdditionalText? found = null;
        foreach (var file in files)
        {
            if (IsCalled(file.Path, name) && (found is null || string.CompareOrdinal(file.Path, found.Path) < 0))
                found = file;
        }

        return found;
    }

    /// <summary>Returns true if a file records members.</summary>
    public static bool IsApiFile(AdditionalText file) => IsCalled(file.Path, ApiFile.Shipped) || IsCalled(file.Path, ApiFile.Unshipped);

    /// <summary>Reads both files. A file that is missing or cannot be read is empty.</summary>
    public static RecordedApi Read(AdditionalText? shipped, AdditionalText? unshipped, string className)
    {
        var (released, later) = (Read(shipped, className), Read(unshipped, className));
        // An empty file is the same for all projects.
        if (released == ApiFile.Empty)
            return RecordedApi.Of(released, later);
        var known = Merged.GetValue(released, file => Tuple.Create(later, RecordedApi.Of(file, later)));
        return known.Item1 == later ? known.Item2 : RecordedApi.Of(released, later);
    }

    /// <summary>Returns the old names that the files keep, in order.</summary>
    public static EquatableArray<Forwarder> ForwardersOf(
        (ImmutableArray<AdditionalText> Files, CorpusSettings Settings) input,
        CancellationToken cancellation
    )
    {
        var (files, settings) = input;
        if (files.IsEmpty)
            return default;
        return Read(Find(files, ApiFile.Shipped), Find(files, ApiFile.Unshipped), settings.ClassName).Forwarders.ToEquatableArray();
    }

    private static ApiFile Read(AdditionalText? file, string className)
    {
        if (file?.GetText() is not { Length: > 0 } text)
            return ApiFile.Empty;
        var known = Known.GetValue(text, text => Tuple.Create(className, ApiFile.Read(text.ToString(), className)));
        return known.Item1 == className ? known.Item2 : ApiFile.Read(text.ToString(), className);
    }

    private static bool IsCalled(string path, string name)
    {
        var start = path.Length - name.Length;
        return start >= 0
            && string.Compare(path, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (start == 0 || path[start - 1] is '/' or '\\');
    }
}
