using CorpusGen.Core.Model;

namespace CorpusGen.Tool.Projects;

/// <summary>A text of a corpus, as the command line finds it.</summary>
/// <param name="File">The file, with its path as reports have it.</param>
/// <param name="ProjectFolder">The folder of its project.</param>
/// <param name="PathInProject">The path from that folder, with '/' as separator.</param>
internal sealed record NamedText(CorpusFile File, string ProjectFolder, string PathInProject);
