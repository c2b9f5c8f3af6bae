using System.Globalization;
using System.Text;
using CorpusGen.Build.Types;
using CorpusGen.Core;
using CorpusGen.Core.Files;
using CorpusGen.Core.Naming;

namespace CorpusGen.Build;

/// <summary>
/// Writes the files that carry a corpus where anything they are made of has changed: a stamp beside them lists those things. A file that would be the same is
/// left as it is, so that the compiler is not called for it.
/// </summary>
internal sealed class StoredFiles(List<ProjectFile> files, StoredOptions options, CancellationToken cancellation)
{
    /// <summary>Brings the file of the resource up to date.</summary>
    public void UpdateResource(string target) => Update(target, corpus => Replace(target, stream => stream.Write(corpus.Resource, 0, corpus.Resource.Length)), options.Members);

    /// <summary>Brings the assembly of types, and its documentation beside it, up to date. Members cost little there: all have them, unless the project says otherwise.</summary>
    public void UpdateAssembly(string target, TypesOptions types)
    {
        var documentation = Path.ChangeExtension(target, ".xml");
        Update(target, corpus =>
        {
            var written = TypesAssembly.Write(types, corpus);
            var text = new UTF8Encoding(false).GetBytes(written.Documentation);
            Replace(documentation, stream => stream.Write(text, 0, text.Length));
            Replace(target, written.Assembly.WriteContentTo);
        }, options.Members with { Default = options.Members.Default ?? MemberLevel.All }, types.ToString());
    }

    private void Update(string target, Action<StoredCorpus> write, MemberPolicy members, string more = "")
    {
        var stampFile = target + ".stamp";
        var stamp = Stamp(more);
        if (File.Exists(target) && File.Exists(stampFile) && File.ReadAllText(stampFile) == stamp) return;
        var documents = files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Read).OfType<ReadDocument>()
            .Where(read => !(options.LeavesDraftsOut && Standing.IsDraft(read.Document))).ToList();
        cancellation.ThrowIfCancellationRequested();
        write(CorpusCompiler.Store(documents, options.Search, options.Today, members));
        File.WriteAllText(stampFile, stamp);
    }

    // What the compiler's side cannot read is none of the corpus there either, and it says so: locked, forbidden, no text, or too much for us.
    private static ReadDocument? Read(ProjectFile file)
    {
        try
        {
            return File.Exists(file.Path) && TextBytes.Decode(File.ReadAllBytes(file.Path)) is { } text ? CorpusCompiler.Read(file.File, text) : null;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return null;
        }
    }

    private string Stamp(string more)
    {
        var stamp = new StringBuilder();
        stamp.Append(typeof(CorpusCompiler).Module.ModuleVersionId).Append(' ').Append(typeof(StoredFiles).Module.ModuleVersionId).Append(' ')
            .Append(options.LeavesDraftsOut).Append(' ').Append(options.Search).Append(' ').Append(options.Today).Append(' ').Append(options.MembersAsWritten).Append(' ').Append(more).Append('\n');
        foreach (var file in files)
        {
            var there = new FileInfo(file.Path);
            stamp.Append(there.Exists ? there.Length : -1).Append(' ').Append(there.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture)).Append(' ')
                .Append(file.File.Collection).Append(' ').Append(file.File.Name).Append(' ').Append(file.File.Path).Append('\n');
        }

        return stamp.ToString();
    }

    // Whole or not at all: a build that is stopped leaves no half file behind.
    private static void Replace(string target, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
        var half = target + "." + Guid.NewGuid().ToString("N");
        try
        {
            using (var stream = File.Create(half)) write(stream);
            if (!File.Exists(target)) File.Move(half, target);
            else if (!AreSame(half, target)) File.Replace(half, target, null);
        }
        finally
        {
            if (File.Exists(half)) File.Delete(half);
        }
    }

    private static bool AreSame(string one, string other) =>
        new FileInfo(one).Length == new FileInfo(other).Length && File.ReadAllBytes(one).AsSpan().SequenceEqual(File.ReadAllBytes(other));
}

/// <summary>What of the project decides what is stored, beside its files.</summary>
/// <param name="LeavesDraftsOut">True where documents that call themselves drafts are none of the corpus.</param>
/// <param name="Search">True for an index that is searched.</param>
/// <param name="Today">The day the build is as of, as 2024-03-01.</param>
/// <param name="MembersAsWritten">`CorpusMembers` of the project.</param>
internal sealed record StoredOptions(bool LeavesDraftsOut, bool Search, string Today, string MembersAsWritten)
{
    /// <summary>What has members.</summary>
    public MemberPolicy Members { get; } = MemberPolicy.Read(MembersAsWritten, out _);
}
